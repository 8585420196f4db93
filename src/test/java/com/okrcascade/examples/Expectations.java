package com.okrcascade.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.pace.Health;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Sentences that say what is so then. */
final class Expectations {
    private static final String ONE = "Then <name>(?: in ([^\"]+?))?";
    private static final int MANY = 1000;

    private final Company company;

    Expectations(Company company) {
        this.company = company;
    }

    void into(Sentences sentences) {
        sentences
                .on(ONE + " is at <number>", said -> assertThat(current(said)).contains(said.number(3)))
                .on(ONE + " has no value", said -> assertThat(current(said)).isEmpty())
                .on(ONE + " has no data", said -> assertThat(progress(said)).isEmpty())
                .on(ONE + " is <number> % done", said -> assertThat(percent(progress(said)))
                        .contains(said.number(3)))
                .on(ONE + " should be <number> % done", said -> assertThat(percent(expected(said)))
                        .contains(said.number(3)))
                .on(
                        ONE + " is (on track|at risk|off track|too early|reached|success|partly|missed|outdated)",
                        said -> assertThat(word(health(said))).isEqualTo(said.text(3)))
                .on(
                        ONE + " needs <number> a day",
                        said -> assertThat(health(said).facts().get("required")).isEqualTo(said.number(3)))
                .on(ONE + " aims at <number>", said -> assertThat(movement(said).target())
                        .isEqualTo(said.number(3)))
                .on(ONE + " has (\\d+) parts? below it", said -> assertThat(
                                company.graph().contributors(keyResult(said).id()))
                        .hasSize((int) said.whole(3)))
                .on("Then <name> has no part in (.+)", said -> assertThat(
                                company.findPart(company.keyResult(said.text(1), Optional.empty()), said.text(2)))
                        .isEmpty())
                .on("Then the ledger of <name>(?: in (.+?))? says <rest>", said -> assertThat(ledger(said))
                        .isEqualTo(said.text(3)))
                .on(ONE + " was closed at <number> with a score of <number>", said -> assertThat(closing(said))
                        .isEqualTo(said.number(3) + " " + said.text(4)))
                .on("Then the KPI <name> is at <number> on <day>", said -> assertThat(bucket(said.text(1), said.day(3)))
                        .contains(said.number(2)))
                .on("Then (.+) counts from <day> to <day>", said -> {
                    Period period = company.setting().period(said.text(1));
                    assertThat(period.window().first()).isEqualTo(said.day(2));
                    assertThat(period.window().last()).isEqualTo(said.day(3));
                })
                .on("Then (.+) lies in (.+)", said -> assertThat(parent(said.text(1)))
                        .isEqualTo(said.text(2)));
    }

    /** Acts on a sentence that is to be refused, and compares why. */
    static void refused(Runnable act, String code) {
        try {
            act.run();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(code);
            return;
        }
        throw new AssertionError("nothing was refused");
    }

    private KeyResult keyResult(Said said) {
        return company.keyResult(said.text(1), said.optional(2));
    }

    private boolean isKeyResult(Said said) {
        return company.find(said.text(1)).isPresent();
    }

    private Optional<Quantity> current(Said said) {
        return company.graph().standing(keyResult(said).id()).current();
    }

    private Optional<Progress> progress(Said said) {
        return isKeyResult(said)
                ? company.graph().standing(keyResult(said).id()).progress()
                : company.graph().standing(company.objective(said.text(1)).id()).progress();
    }

    private Optional<Progress> expected(Said said) {
        return isKeyResult(said)
                ? Optional.of(company.graph().standing(keyResult(said).id()).expected())
                : company.graph().standing(company.objective(said.text(1)).id()).expected();
    }

    private Health health(Said said) {
        return isKeyResult(said)
                ? company.graph().standing(keyResult(said).id()).health()
                : company.graph().standing(company.objective(said.text(1)).id()).health();
    }

    private Movement movement(Said said) {
        return keyResult(said).movement();
    }

    private static String word(Health health) {
        return health.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<Quantity> percent(Optional<Progress> progress) {
        return progress.map(value -> Quantity.of(value.basisPoints()).share(1, 100));
    }

    /** Oldest day first, and on one day in the order in which it was written; without what only divides. */
    private String ledger(Said said) {
        Target target = Target.of(keyResult(said).id());
        List<LedgerEntry> entries = new ArrayList<>(
                company.store().ledger().of(target, LocalDate.EPOCH, LocalDate.of(2999, 1, 1), 0, MANY));
        entries.removeIf(entry -> entry.amount().isZero());
        Collections.reverse(entries);
        Collections.sort(entries, (one, other) -> one.day().compareTo(other.day()));
        return entries.stream()
                .map(entry -> entry.amount() + " on " + entry.day())
                .reduce((one, next) -> one + ", " + next)
                .orElse("nothing");
    }

    private String closing(Said said) {
        Closing closing = Objects.requireNonNull(keyResult(said).closing());
        return closing.value() + " " + closing.score();
    }

    private Optional<Quantity> bucket(String name, LocalDate start) {
        Kpi kpi = company.kpi(name);
        List<Bucket> buckets =
                company.store().buckets().of(List.of(kpi.id()), start.atStartOfDay(), start.atStartOfDay()).stream()
                        .map(BucketEntry::bucket)
                        .toList();
        return buckets.stream().findFirst().flatMap(one -> kpi.aggregation().valueOf(one, kpi.unitOfMeasure()));
    }

    private String parent(String period) {
        Period one = company.setting().period(period);
        return company.graph()
                .facts()
                .periods()
                .get(Objects.requireNonNull(one.parent()).value())
                .name();
    }
}
