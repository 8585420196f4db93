package com.okrcascade.host.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What people do with their gadgets. */
public class DashboardTest {
    private final Dashboard two =
            Dashboard.EMPTY.with("goal", 0, Map.of("a", "1")).with("changes", 1, Map.of());

    @Test
    public void aNewGadgetIsOnTop() {
        assertThat(two.gadgets()).extracting(Gadget::item).containsExactly("changes", "goal");
    }

    @Test
    public void aMovedGadgetKeepsItsPreferences() {
        Dashboard moved = two.arranged(List.of(new Dashboard.Place(1, 1), new Dashboard.Place(2, 1)));
        assertThat(moved.gadgets().get(0)).isEqualTo(new Gadget(1, "goal", 1, Map.of("a", "1")));
    }

    @Test
    public void aGadgetThatIsNotPlacedIsGone() {
        assertThat(two.arranged(List.of(new Dashboard.Place(2, 0))).gadgets())
                .extracting(Gadget::item)
                .containsExactly("changes");
    }

    @Test
    public void savedPreferencesReplaceTheOldOnes() {
        assertThat(two.withPreferences(1, Map.of("b", "2")).gadgets().get(1).preferences())
                .isEqualTo(Map.of("b", "2"));
    }
}
