package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.pace.Expected;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for before and follows from definitions alone. Graphs share it until a definition changes: a chart that
 * is looked at every few seconds costs no walk through everything below its goal.
 */
final class Memory {
    /** A few hundred charts of a few months. */
    private static final int MOST = 10_000;

    private final ConcurrentMap<Asked, Expected> plans = new ConcurrentHashMap<>();
    private final ConcurrentMap<KeyResultId, Boolean> onlySums = new ConcurrentHashMap<>();

    private volatile @Nullable Directory directory;

    private record Asked(KeyResultId keyResult, LocalDate day) {}

    Expected plan(KeyResultId keyResult, LocalDate day, Supplier<Expected> plan) {
        if (plans.size() > MOST) plans.clear();
        return plans.computeIfAbsent(new Asked(keyResult, day), asked -> plan.get());
    }

    /** Two that ask at the same time make the same. */
    Directory directory(Supplier<Directory> making) {
        Directory known = directory;
        if (known == null) {
            known = making.get();
            directory = known;
        }
        return known;
    }

    boolean onlySums(KeyResultId keyResult, Supplier<Boolean> answer) {
        return onlySums.computeIfAbsent(keyResult, id -> answer.get());
    }
}
