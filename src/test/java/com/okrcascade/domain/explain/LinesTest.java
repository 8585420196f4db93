package com.okrcascade.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

public class LinesTest {
    private final Lines lines = new Lines();

    @Test
    public void theBiggestAreListedInTheirOrderAndTheOthersAreOneLine() {
        List<Part> issues = LongStream.rangeClosed(1, Lines.MOST + 2)
                .mapToObj(LinesTest::issue)
                .toList();
        lines.add(issues, new HashSet<>(issues));

        List<Part> done = lines.done();
        assertThat(done.subList(0, Lines.MOST)).isEqualTo(issues.subList(2, Lines.MOST + 2));
        assertThat(done.subList(Lines.MOST, done.size())).containsExactly(Part.of(Part.Kind.MORE, 0, Quantity.of(3)));
    }

    @Test
    public void everythingThatTheReaderMayNotSeeIsOneLineAtTheEnd() {
        lines.add(List.of(issue(1), issue(2)), Set.of());
        lines.add(List.of(issue(3)), Set.of());
        lines.add(Part.of(Part.Kind.BASELINE, 0, Quantity.of(5)));

        assertThat(lines.done())
                .containsExactly(
                        Part.of(Part.Kind.BASELINE, 0, Quantity.of(5)),
                        Part.of(Part.Kind.RESTRICTED, 0, Quantity.of(6)));
    }

    @Test
    public void whatWeighsAndWhatGivesAreJoinedEachByItself() {
        Share half = new Share(Quantity.of(1), Quantity.of(2));
        lines.addToMore(issue(4));
        lines.addToMore(Part.shared(Part.Kind.ISSUE, 5, half));
        lines.addToMore(Part.shared(Part.Kind.ISSUE, 6, half));

        Part more = lines.done().get(0);
        assertThat(more.amount()).contains(Quantity.of(4));
        assertThat(more.share()).contains(half.plus(half));
        assertThat(more.progress()).isEqualTo(Optional.empty());
    }

    private static Part issue(long id) {
        return Part.of(Part.Kind.ISSUE, id, Quantity.of(id));
    }
}
