package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.Seed;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

public class ByIdTest {
    private static final int IDS = 3000;

    /** Whatever is put and removed in whatever order, and an earlier table never changes. */
    @Test
    public void itIsASortedMapThatNeverChanges() {
        Random random = Seed.random(ByIdTest.class);
        TreeMap<Long, String> map = new TreeMap<>();
        ById<String> table = ById.empty();
        for (int round = 0; round < 50; round++) {
            TreeMap<Long, String> before = new TreeMap<>(map);
            ById.Editor<String> editor = table.edit();
            for (int change = random.nextInt(100); change > 0; change--) {
                long id = random.nextInt(IDS);
                if (random.nextInt(3) == 0) {
                    editor.remove(id);
                    map.remove(id);
                } else {
                    editor.put(id, "row " + round + "." + id);
                    map.put(id, "row " + round + "." + id);
                }
                assertThat(editor.find(id).isPresent()).isEqualTo(map.containsKey(id));
            }
            assertSame(table, before);
            table = editor.done();
            assertSame(table, map);
        }
    }

    @Test
    public void aRowThatIsKnownToExistIsThere() {
        assertThatThrownBy(() -> ById.empty().get(7)).hasMessage("no row 7");
    }

    @Test
    public void thereIsNoRowOfANegativeOrAFarId() {
        assertThat(ById.empty().find(-1)).isEmpty();
        assertThat(ById.empty().find(1_000_000)).isEmpty();
        assertThat(ById.empty().edit().find(1_000_000)).isEmpty();
    }

    private static void assertSame(ById<String> table, TreeMap<Long, String> map) {
        assertThat(table.stream()).containsExactlyElementsOf(map.values());
        assertThat(table.size()).isEqualTo(map.size());
        assertThat(table.lastId()).isEqualTo(map.isEmpty() ? 0 : map.lastKey());
        for (long id = 0; id < IDS; id++)
            assertThat(table.find(id).orElse(null)).isEqualTo(map.get(id));
    }
}
