package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.keyresults.ReadShare;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.explain.Part;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** A year that Olga sees, and a November below it that is for Yuki alone. What Olga once saw of it, she sees no more. */
public class HiddenGoalsTest {
    private static final Actor OLGA = Actor.person(new UserKey("olga"));
    private static final Actor YUKI = Actor.person(new UserKey("yuki"));
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);

    private final CreditedCompany abc = new CreditedCompany();
    private Objective year;
    private Objective secret;
    private KeyResult profit;
    private KeyResult november;
    private LinkId link;

    @Before
    public void aYearAndItsHiddenNovember() {
        year = abc.objective("ABC becomes a profitable company", "FY2026", null);
        profit = abc.keyResult(year, "1000", "101000", AMOUNT, null);
        secret = abc.objective("A quiet November", "Nov 2026", year.id());
        november = abc.keyResult(secret, "0", "9000", AMOUNT, profit.id());
        won(1, "2026-11-18", "300", profit);
        link = won(2, "2026-11-04", "700", november);
        hide(secret, true);
        abc.drain();
    }

    @Test
    public void theYearIncludesWhatIsRestrictedAndSaysWhatItComesTo() {
        Reading olga = as(OLGA);

        assertThat(olga.graph().unseen().countsIn(profit)).isTrue();
        assertThat(olga.graph().unseen().remainder(profit)).contains(Quantity.of(700));
        assertThat(olga.graph().unseen().countsIn(year)).isTrue();
        assertThat(olga.graph().unseen().reaches(profit.id())).isTrue();
    }

    @Test
    public void whoSeesEverythingSeesNothingRestricted() {
        assertThat(as(YUKI).graph().unseen().countsIn(year)).isFalse();
        assertThat(as(ADMIN).graph().unseen().remainder(profit)).isEmpty();
    }

    @Test
    public void whatDoesNotCountLeavesNoLine() {
        hide(secret, false);
        abc.drain();

        Reading olga = as(OLGA);

        assertThat(olga.graph().unseen().countsIn(year)).isFalse();
        assertThat(olga.graph().unseen().remainder(profit)).isEmpty();
        assertThat(olga.graph().unseen().reaches(profit.id())).isFalse();
        assertThat(ledger().latestBelow(olga, profit.id(), 5).restricted()).isFalse();
    }

    /** Olga looked for something to link first; then Yuki did not find her own goal. */
    @Test
    public void whoSeesAGoalFindsItThoughSomebodyElseLookedFirst() {
        assertThat(as(OLGA).graph().directory()).isNotNull();

        assertThat(as(YUKI).graph().directory().about("to 9000", abc.graph().today()))
                .contains(november.id());
    }

    @Test
    public void theLastChangesOfAGoalSkipWhatIsHiddenAndSayOnlyThatItIsThere() {
        ReadLedger.Latest latest = ledger().latestBelow(as(OLGA), profit.id(), 5);

        assertThat(latest.lines()).extracting(line -> line.entry().target()).containsOnly(Target.of(profit.id()));
        assertThat(latest.restricted()).isTrue();
        assertThat(ledger().latestBelow(as(OLGA), profit.id(), 0).restricted()).isTrue();
    }

    /** Page by page, and day by day, Olga read the amount and the day of each issue that she may not browse. */
    @Test
    public void aLedgerReadLineByLineTellsNoMoreThanTheWhole() {
        won(3, "2026-11-05", "11", profit);
        won(4, "2026-11-06", "13", profit);
        abc.drain();
        abc.jira.hide(3);
        abc.jira.hide(4);

        assertThat(page(FIRST, LAST, 0, 100).lines()).hasSize(1);
        for (int start = 0; start < 4; start++) {
            ReadLedger.Page page = page(FIRST, LAST, start, 1);
            assertThat(page.restricted()).contains(Quantity.of(24));
            assertThat(page.total()).isEqualTo(1);
        }
        for (int day = 1; day < 20; day++) {
            LocalDate one = LocalDate.of(2026, 11, day);
            assertThat(page(one, one, 0, 100).restricted()).contains(Quantity.of(24));
        }
    }

    /** "3 of 7 issues done" counted issues that Olga may not browse. */
    @Test
    public void theShareOfIssuesDoneIsForThoseWhoMayBrowseThemAll() {
        UnitOfMeasure percent = new UnitOfMeasure("%", UnitKind.PERCENT, 2);
        KeyResult share = abc.keyResult(
                year,
                new Movement(percent, Quantity.ZERO, Quantity.of(100)),
                new Crediting(new CreditRule.PercentDone(null), null));
        won(5, "2026-11-05", "1", share);
        abc.drain();
        ReadShare readShare = new ReadShare(abc.company.store().ledger(), abc.jira);

        assertThat(readShare.of(abc.graph(), OLGA, share)).isPresent();
        abc.jira.hide(5);
        assertThat(readShare.of(abc.graph(), OLGA, share)).isEmpty();
    }

    @Test
    public void anExplanationHasOneLineForWhatIsHidden() {
        Explain.Explained explained = new Explain(
                        abc.company.graphs(),
                        abc.company.store().dayGains(),
                        abc.company.store().ledger(),
                        abc.jira)
                .keyResult(OLGA, profit.id(), Optional.empty());

        assertThat(explained.explanation().parts())
                .filteredOn(part -> part.kind() == Part.Kind.RESTRICTED)
                .singleElement()
                .satisfies(part -> assertThat(part.amount()).contains(Quantity.of(700)))
                .satisfies(part -> assertThat(part.id()).isZero());
        assertThat(explained.explanation().addsUp()).isTrue();
    }

    /** Olga read which key result an issue was linked to; to take the link away was then "not there". */
    @Test
    public void aLinkToWhatIsHiddenIsNotThere() {
        assertThatThrownBy(() -> abc.changeLink().see(OLGA, link)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> abc.changeLink().unlink(OLGA, link, Optional.empty()))
                .isInstanceOf(NotThere.class)
                .hasMessageNotContaining("KR-");
        assertThat(abc.changeLink().see(YUKI, link).target()).isEqualTo(Target.of(november.id()));
    }

    /** Breaking down again listed the hidden November, and would have given it another target. */
    @Test
    public void aBreakDownLeavesWhatIsHiddenAsItIsAndCountsItAsBeside() {
        Actor marcus = OLGA;
        own(year, marcus);

        BreakDownPlan plan = abc.breakDown().preview(marcus, profit.id(), abc.evenlyToWeeks());

        assertThat(plan.rows()).noneMatch(row -> row.existing()
                .filter(there -> there.keyResult().equals(november.id()))
                .isPresent());
        assertThat(plan.notPlanned())
                .isEqualTo(abc.breakDown()
                        .preview(ADMIN, profit.id(), abc.evenlyToWeeks())
                        .notPlanned());
        abc.breakDown().apply(marcus, profit.id(), abc.evenlyToWeeks());
        assertThat(abc.graph().find(november.id()).orElseThrow().movement().target())
                .isEqualTo(Quantity.of(9000));
    }

    private LinkId won(long deal, String day, String amount, KeyResult keyResult) {
        abc.deal(deal, amount);
        abc.resolve(deal, day);
        return abc.link(deal, keyResult);
    }

    private void hide(Objective objective, boolean counts) {
        Objective now = abc.graph().find(objective.id()).orElseThrow();
        put(now, now.owner(), new Audience(Visibility.PEOPLE, Set.of(new UserKey("yuki")), counts));
    }

    private void own(Objective objective, Actor actor) {
        put(objective, actor.user(), objective.audience());
    }

    private void put(Objective now, @Nullable UserKey owner, Audience audience) {
        Objective next = new Objective(
                now.id(),
                now.version(),
                now.title(),
                now.description(),
                now.unit(),
                now.period(),
                now.parent(),
                owner,
                now.kind(),
                now.rollUp(),
                now.weight(),
                now.healthBy(),
                audience,
                now.state());
        abc.company.writes().write(graph -> Decision.Outcome.of(true, new Change.PutObjective(next)));
    }

    private ReadLedger.Page page(LocalDate from, LocalDate to, int start, int limit) {
        Access access = as(OLGA).access();
        return ledger().of(access, Target.of(profit.id()), from, to, start, limit);
    }

    private ReadLedger ledger() {
        return new ReadLedger(abc.company.store().ledger(), abc.jira);
    }

    private Reading as(Actor actor) {
        return new ReadGraph(abc.company.graphs()).as(actor);
    }
}
