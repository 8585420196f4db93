package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.port.Receipt;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.UserKey;
import java.time.Duration;
import org.junit.Test;

public class ReceiptsContractTest extends StoreContract {
    private static final Receipt RECEIPT = new Receipt(Samples.ANNA, "Key-1", "ab12", 34);

    @Test
    public void aCreationIsProvenToWhoMadeItOnly() {
        store.journal().write(after(Revision.NONE), Samples.NOW, batch(RECEIPT));

        assertThat(otherNode.receipts().find(Samples.ANNA, "Key-1")).contains(RECEIPT);
        assertThat(store.receipts().find(new UserKey("bob"), "Key-1")).isEmpty();
        assertThat(store.receipts().find(Samples.ANNA, "key-1")).isEmpty();
    }

    @Test
    public void aKeyOfAnyLengthWillDo() {
        Receipt receipt = new Receipt(new UserKey("u".repeat(255)), "k".repeat(255), "ab12", 34);
        store.journal().write(after(Revision.NONE), Samples.NOW, batch(receipt));

        assertThat(store.receipts().find(receipt.user(), receipt.key())).contains(receipt);
    }

    @Test
    public void aKeyIsUsedOnce() {
        Revision first = after(Revision.NONE);
        store.journal().write(first, Samples.NOW, batch(RECEIPT));
        Revision second = after(first);

        assertThatThrownBy(() -> store.journal().write(second, Samples.NOW, batch(RECEIPT)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store.journal().has(second)).isFalse();
    }

    @Test
    public void oldReceiptsAreForgotten() {
        store.journal().write(after(Revision.NONE), Samples.NOW, batch(RECEIPT));

        store.receipts().prune(Samples.NOW);
        assertThat(store.receipts().find(Samples.ANNA, "Key-1")).isPresent();
        store.receipts().prune(Samples.NOW.plus(Duration.ofMillis(1)));
        assertThat(store.receipts().find(Samples.ANNA, "Key-1")).isEmpty();
    }
}
