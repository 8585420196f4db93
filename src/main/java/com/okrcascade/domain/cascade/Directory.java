package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The key results by what people look for: their names, and when. It follows from definitions alone. */
public final class Directory {
    private final List<Chapter> chapters;

    private Directory(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    /** The key results of one period. */
    private record Chapter(Period period, List<Entry> entries) {
        Stream<KeyResultId> about(String wanted) {
            return entries.stream().filter(entry -> entry.isAbout(wanted)).map(Entry::id);
        }
    }

    private record Entry(KeyResultId id, String title) {
        boolean isAbout(String wanted) {
            return title.contains(wanted) || id.key().equalsIgnoreCase(wanted);
        }
    }

    static Directory of(Facts facts) {
        Map<PeriodId, Chapter> chapters = new HashMap<>();
        facts.keyResults().stream().filter(facts::counts).forEach(keyResult -> {
            Objective objective = facts.objectives().get(keyResult.objective().value());
            if (objective.archived()) return;
            chapters.computeIfAbsent(objective.period(), id -> chapter(facts, id))
                    .entries()
                    .add(entry(keyResult));
        });
        return new Directory(chapters.values().stream().sorted(SHORTEST_FIRST).toList());
    }

    private static final Comparator<Chapter> SHORTEST_FIRST = Comparator.comparing(
                    (Chapter chapter) -> chapter.period().window().days())
            .thenComparing(chapter -> chapter.period().window().first())
            .thenComparing(chapter -> chapter.period().id().value());

    private static Chapter chapter(Facts facts, PeriodId id) {
        return new Chapter(facts.periods().get(id.value()), new ArrayList<>());
    }

    private static Entry entry(KeyResult keyResult) {
        return new Entry(keyResult.id(), keyResult.title().toLowerCase(Locale.ROOT));
    }

    /**
     * Key results that are not archived and whose title holds a text, or whose key it is; those whose time is on that day
     * first, and of each the shortest periods first. Who takes only a few of them looks at few.
     */
    public Stream<KeyResultId> about(String text, LocalDate day) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(true, false)
                .flatMap(now -> chapters.stream()
                        .filter(chapter -> chapter.period().window().contains(day) == now))
                .flatMap(chapter -> chapter.about(wanted));
    }
}
