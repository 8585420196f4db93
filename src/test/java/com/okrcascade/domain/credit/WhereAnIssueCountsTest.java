package com.okrcascade.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** An issue counts once in a summing tree. */
public class WhereAnIssueCountsTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final LocalDate TODAY = LocalDate.parse("2027-01-14");
    private static final Window JANUARY = new Window(TODAY.minusDays(10), TODAY.plusDays(10));
    private static final Window FEBRUARY = new Window(TODAY.plusDays(11), TODAY.plusDays(40));
    private static final CreditRule COUNT = new CreditRule.Count();
    private static final CreditRule AMOUNT = new CreditRule.Field("amount");

    @Test
    public void itCountsAtTheDeepestKeyResult() {
        assertThat(home(linked(1, 0, JANUARY), found(2, 1, JANUARY))).isEqualTo(2);
    }

    @Test
    public void ofEquallyDeepOnesItCountsAtTheOneLinkedByHand() {
        assertThat(home(found(1, 1, JANUARY), linked(2, 1, FEBRUARY))).isEqualTo(2);
    }

    @Test
    public void ofThoseLinkedByHandItCountsWhereTheWindowHoldsItsDay() {
        assertThat(home(linked(1, 1, FEBRUARY), linked(2, 1, JANUARY))).isEqualTo(2);
        assertThat(credits(open(), linked(1, 1, FEBRUARY), linked(2, 1, JANUARY)))
                .extracting(Credit::state)
                .containsExactly(CreditState.COUNTED_ELSEWHERE, CreditState.OPEN);
    }

    @Test
    public void ofOtherwiseEqualOnesItCountsAtTheLowestId() {
        assertThat(home(linked(2, 1, JANUARY), linked(1, 1, JANUARY))).isEqualTo(1);
    }

    @Test
    public void whereItGivesNothingItDoesNotCount() {
        Candidate nothing = candidate(2, 1, JANUARY, new LinkId(2), null, AMOUNT);

        assertThat(home(linked(1, 0, JANUARY), nothing)).isEqualTo(1);
    }

    @Test
    public void theOthersSayWhereItCounts() {
        List<Credit> credits = credits(done(), linked(1, 0, JANUARY), linked(2, 1, JANUARY));

        assertThat(credits.get(0).state()).isEqualTo(CreditState.COUNTED_ELSEWHERE);
        assertThat(credits.get(0).countedIn()).isEqualTo(new KeyResultId(2));
        assertThat(credits.get(0).amount()).isEqualTo(Quantity.ZERO);
        assertThat(credits.get(1).amount()).isEqualTo(Quantity.of(1));
    }

    @Test
    public void onOneKeyResultAHandLinkBeatsAQueryAndAnOlderQueryAYounger() {
        Candidate older = candidate(1, 0, JANUARY, null, new QueryId(3), COUNT);
        Candidate younger = candidate(1, 0, JANUARY, null, new QueryId(4), COUNT);
        Candidate byHand = linked(1, 0, JANUARY);

        assertThat(credits(done(), younger, older)).extracting(Credit::query).containsExactly(new QueryId(3));
        assertThat(credits(done(), older, younger)).extracting(Credit::query).containsExactly(new QueryId(3));
        assertThat(credits(done(), older, byHand)).extracting(Credit::link).containsExactly(new LinkId(1));
        assertThat(credits(done(), byHand, older)).extracting(Credit::link).containsExactly(new LinkId(1));
    }

    /** A decrease comes closer by what it loses. */
    @Test
    public void anOfferIsTheChangeOfTheValue() {
        Movement down = new Movement(DOLLARS, Quantity.of(100), Quantity.ZERO);
        Movement up = new Movement(DOLLARS, Quantity.ZERO, Quantity.of(100));

        assertThat(Offer.of(done(), measuredBy(up, COUNT))).contains(Quantity.of(1));
        assertThat(Offer.of(done(), measuredBy(down, COUNT))).contains(Quantity.of(-1));
        assertThat(Offer.of(done(), measuredBy(down, new CreditRule.PercentDone(null))))
                .contains(Quantity.of(1));
        assertThat(Offer.of(done(), measuredBy(null, COUNT))).contains(Quantity.of(1));
        assertThat(Offer.of(done(), measuredBy(up, AMOUNT))).isEmpty();
    }

    private static long home(Candidate... candidates) {
        return credits(done(), candidates).stream()
                .filter(Credit::gives)
                .map(Credit::target)
                .map(Target::keyResult)
                .flatMap(Optional::stream)
                .map(KeyResultId::value)
                .reduce((one, other) -> {
                    throw new AssertionError("counts at " + one + " and at " + other);
                })
                .orElseThrow();
    }

    private static List<Credit> credits(IssueFacts issue, Candidate... candidates) {
        Rulebook rulebook = new Rulebook(
                resolution -> false, instant -> instant.atZone(ZoneOffset.UTC).toLocalDate(), TODAY, TODAY);
        return Desired.credits(issue, List.of(candidates), Map.of(), rulebook);
    }

    private static Candidate linked(long keyResult, int depth, Window window) {
        return candidate(keyResult, depth, window, new LinkId(keyResult), null, COUNT);
    }

    private static Candidate found(long keyResult, int depth, Window window) {
        return candidate(keyResult, depth, window, null, new QueryId(keyResult), COUNT);
    }

    private static Candidate measuredBy(@Nullable Movement measure, CreditRule rule) {
        return new Candidate(
                Target.of(new KeyResultId(1)),
                new LinkId(1),
                null,
                rule,
                new DoneRule.ByResolution(),
                new KeyResultId(1),
                0,
                JANUARY,
                "January",
                false,
                measure);
    }

    private static Candidate candidate(
            long keyResult, int depth, Window window, @Nullable LinkId link, @Nullable QueryId query, CreditRule rule) {
        return new Candidate(
                Target.of(new KeyResultId(keyResult)),
                link,
                query,
                rule,
                new DoneRule.ByResolution(),
                new KeyResultId(1),
                depth,
                window,
                "a period",
                false,
                new Movement(DOLLARS, Quantity.ZERO, Quantity.of(100)));
    }

    private static IssueFacts done() {
        return issue("Done", TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static IssueFacts open() {
        return issue(null, null);
    }

    private static IssueFacts issue(@Nullable String resolution, @Nullable Instant resolvedAt) {
        return new IssueFacts(
                new IssueId(1),
                "SALES-1",
                Instant.EPOCH,
                "1",
                false,
                resolution,
                resolvedAt,
                List.of(),
                Map.of("amount", FieldValue.EMPTY));
    }
}
