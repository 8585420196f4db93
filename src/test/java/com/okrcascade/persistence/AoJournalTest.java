package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.okrcascade.application.port.NewerVersionRuns;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.RevisionRow;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.java.ao.ActiveObjectsException;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** What only the database can show: a newer version beside this one, its errors, and how few statements a write takes. */
public class AoJournalTest {
    private static RealActiveObjects node;

    private AoStore store;

    @BeforeClass
    public static void start() {
        node = new RealActiveObjects(TestDatabase.create(TestDatabase.Kind.POSTGRESQL));
    }

    @AfterClass
    public static void stop() {
        node.close();
    }

    @Before
    public void empty() {
        node.empty();
        store = node.store("node1");
    }

    @Test
    public void aKindThatOnlyANewerVersionKnowsMakesReadersLoadEverything() {
        revision(1, "k12,z7", AoJournal.MODEL_VERSION);

        assertThat(store.journal().since(Revision.NONE)).isEmpty();
        assertThat(store.journal().since(new Revision(1, "token1"))).contains(List.of());
    }

    @Test
    public void aMissingNumberMakesReadersLoadEverything() {
        revision(1, "-", AoJournal.MODEL_VERSION);
        revision(3, "-", AoJournal.MODEL_VERSION);

        assertThat(store.journal().since(new Revision(1, "token1"))).isEmpty();
    }

    @Test
    public void aNodeThatHasMetANewerVersionReadsAndDoesNotWrite() {
        revision(1, "-", AoJournal.MODEL_VERSION + 1);
        Revision newest = store.journal().newest();

        assertThat(newest.number()).isEqualTo(1);
        assertThatThrownBy(() -> store.journal().write(StoreContract.after(newest), Samples.NOW, StoreContract.batch()))
                .isInstanceOf(NewerVersionRuns.class);
        assertThat(store.journal().load().settings()).isNotNull();
        store.inbox().add(new IssueId(1));
        assertThat(store.inbox().size()).isEqualTo(1);
    }

    private static void revision(long number, String touched, int modelVersion) {
        ActiveObjects ao = node.service();
        Map<String, Object> columns = new HashMap<>(Map.of("NUM", number, "TOKEN", "token" + number, "NODE", "other"));
        columns.putAll(Map.of("TOUCHED", touched, "WRITTEN_AT", 0L, "MODEL_VERSION", modelVersion));
        ao.create(RevisionRow.class, columns);
    }

    @Test
    public void deadlocksAndLockTimeoutsPassAndNothingElse() {
        assertThat(store.journal().isTransient(failure("40001"))).isTrue();
        assertThat(store.journal().isTransient(failure("40P01"))).isTrue();
        assertThat(store.journal().isTransient(failure("90131"))).isTrue();
        assertThat(store.journal().isTransient(failure("HYT00"))).isTrue();
        assertThat(store.journal().isTransient(failure("55P03"))).isTrue();
        assertThat(store.journal().isTransient(failure("23505"))).isFalse();
        assertThat(store.journal().isTransient(failure("08006"))).isFalse();
        assertThat(store.journal().isTransient(failure(null))).isFalse();
        assertThat(store.journal().isTransient(new IllegalStateException())).isFalse();
    }

    private static RuntimeException failure(String sqlState) {
        return new RuntimeException(new ActiveObjectsException(new SQLException("no", sqlState)));
    }

    @Test
    public void askingForTheNewestRevisionIsOneNarrowStatement() {
        write(new Change.PutUnit(Samples.ABC));

        List<String> statements = node.statements().during(() -> store.journal().newest());
        assertThat(statements).singleElement().asString().contains("LIMIT 1").doesNotContain("TOUCHED");
    }

    @Test
    public void aCheckInIsWrittenByEightStatements() {
        Change[] checkIn = {
            new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 7)),
            new Change.AppendEntry(Samples.entry(Target.of(Samples.SALES), Samples.DAY, "1")),
            new Change.PutTotal(Samples.SALES, Samples.TOTAL),
            new Change.PutDayGain(new DayGain(Samples.SALES, Samples.DAY, Quantity.of(1), Quantity.ZERO, Quantity.ZERO))
        };
        write(checkIn);

        assertThat(node.statements().during(() -> write(checkIn)))
                .filteredOn(statement -> !statement.contains("LIMIT 1"))
                .hasSize(8);
    }

    @Test
    public void aBatchTakesOneStatementForEachNewRowAndOneForEachTableItReplaces() {
        Change[] changes = LongStream.rangeClosed(1, 500)
                .mapToObj(issue -> new Change.PutCredit(Samples.credit(issue, Target.of(new KeyResultId(issue)))))
                .toArray(Change[]::new);

        List<String> statements = node.statements().during(() -> write(changes));
        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("DELETE"))
                .hasSize(1);
        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("INSERT"))
                .hasSize(501);
    }

    @Test
    public void theGraphIsLoadedByOneStatementForEachTable() {
        write(Samples.company().toArray(Change[]::new));

        assertThat(node.statements().during(() -> store.journal().load())).hasSize(GraphTable.ALL.size());
    }

    @Test
    public void aHintIsOneRow() {
        List<String> statements = node.statements().during(() -> store.inbox().add(new IssueId(1)));

        assertThat(statements)
                .filteredOn(statement -> !statement.contains("NEXTVAL"))
                .hasSize(1);
    }

    @Test
    public void aReceiptIsNamedByWhoAskedAndHow() {
        assertThat(ReceiptTable.name(new UserKey("a"), "bc")).isNotEqualTo(ReceiptTable.name(new UserKey("ab"), "c"));
    }

    private void write(Change... changes) {
        Revision next = StoreContract.after(store.journal().newest());
        store.journal().write(next, Samples.NOW, StoreContract.batch(changes));
    }
}
