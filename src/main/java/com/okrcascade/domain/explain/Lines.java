package com.okrcascade.domain.explain;

import com.okrcascade.domain.measure.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The lines in the making: what the reader may not see is joined in one of them, and what is too much in another. */
final class Lines {
    /** More issues, and more members, are not listed one by one. */
    static final int MOST = 200;

    private final List<Part> shown = new ArrayList<>();
    private Optional<Part> hidden = Optional.empty();
    private Optional<Part> more = Optional.empty();

    void add(Part part) {
        shown.add(part);
    }

    /** Lines of one sort, of which the reader may see some. */
    void add(List<Part> parts, Set<Part> visible) {
        List<Part> seen = parts.stream().filter(visible::contains).toList();
        parts.stream().filter(part -> !visible.contains(part)).forEach(this::hide);
        Set<Part> biggest = new HashSet<>(seen.stream()
                .sorted(Comparator.comparing(Part::size).reversed())
                .limit(MOST)
                .toList());
        seen.forEach(part -> {
            if (biggest.contains(part)) shown.add(part);
            else addToMore(part);
        });
    }

    void addToMore(Part part) {
        more = Optional.of(joined(Part.Kind.MORE, more, part));
    }

    List<Part> done() {
        List<Part> all = new ArrayList<>(shown);
        more.ifPresent(all::add);
        hidden.ifPresent(all::add);
        return all;
    }

    private void hide(Part part) {
        hidden = Optional.of(joined(Part.Kind.RESTRICTED, hidden, part));
    }

    private static Part joined(Part.Kind kind, Optional<Part> before, Part part) {
        Optional<Quantity> amount = sum(before.flatMap(Part::amount), part.amount(), Quantity::plus);
        Optional<Share> share = sum(before.flatMap(Part::share), part.share(), Share::plus);
        return new Part(kind, 0, amount, share, Optional.empty());
    }

    private static <T> Optional<T> sum(Optional<T> one, Optional<T> other, BinaryOperator<T> plus) {
        if (one.isEmpty()) return other;
        return Optional.of(other.map(more -> plus.apply(one.get(), more)).orElse(one.get()));
    }
}
