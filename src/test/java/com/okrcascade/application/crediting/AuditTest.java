package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.company.ChangeUnit;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.company.UnitDraft;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.port.AuditLog;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What each thing that a person can do leaves in the audit. */
public class AuditTest {
    private static final String WEEK = "2026-W48";
    private static final String DEALS = "project = SALES";

    private final CreditedCompany abc = new CreditedCompany();
    private int known;

    public AuditTest() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
    }

    /** What came since the last asking, the first thing first. */
    private List<String> lines() {
        AuditLog log = abc.company.store().auditLog();
        int all = log.count(AuditLog.Filter.ALL);
        List<String> lines = new ArrayList<>(log.find(AuditLog.Filter.ALL, 0, all - known).stream()
                .map(AuditTest::text)
                .toList());
        Collections.reverse(lines);
        known = all;
        return lines;
    }

    private static String text(AuditLine line) {
        String what = line.by().value() + " " + line.deed() + " " + line.subject() + " " + line.title();
        return line.field() == null ? what : what + ", " + line.field() + ": " + line.was() + " -> " + line.became();
    }

    private KeyResult deals() {
        return abc.keyResult(abc.objective("Sell", WEEK, null), "0", "20000", AMOUNT, null);
    }

    @Test
    public void whatIsSetUpByItselfIsNobodysDoing() {
        assertThat(lines()).isEmpty();
    }

    @Test
    public void aGoalIsMadeInOneLineEach() {
        deals();

        assertThat(lines())
                .containsExactly("admin CREATED OBJECTIVE O-1 Sell", "admin CREATED KEY_RESULT KR-1 to 20000");
    }

    @Test
    public void aChangedKeyResultSaysEachFieldFromWhatToWhat() {
        KeyResult deals = deals();
        lines();
        Objective objective = abc.graph().objectiveOf(deals);
        abc.changeKeyResult()
                .change(ADMIN, deals.id(), Optional.empty(), abc.draft(objective, "0", "25000", null, null));

        assertThat(lines())
                .containsExactly(
                        "admin CHANGED KEY_RESULT KR-1 to 25000, CREDIT_RULE: FIELD amount -> ",
                        "admin CHANGED KEY_RESULT KR-1 to 25000, TARGET: 20000 -> 25000",
                        "admin CHANGED KEY_RESULT KR-1 to 25000, TITLE: to 20000 -> to 25000");
    }

    @Test
    public void sayingTheSameAgainLeavesNoLine() {
        KeyResult deals = deals();
        lines();
        Objective objective = abc.graph().objectiveOf(deals);
        abc.changeKeyResult()
                .change(ADMIN, deals.id(), Optional.empty(), abc.draft(objective, "0", "20000", AMOUNT, null));

        assertThat(lines()).isEmpty();
    }

    @Test
    public void whatIsDeletedAndRestoredKeepsItsLines() {
        KeyResult deals = deals();
        Objective objective = abc.graph().objectiveOf(deals);
        abc.deleteKeyResult().delete(ADMIN, deals.id(), Optional.empty());
        abc.moveObjectiveTo().to(ADMIN, objective.id(), ObjectiveState.ARCHIVED);
        abc.moveObjectiveTo().deleted(ADMIN, objective.id(), Optional.empty());
        abc.moveObjectiveTo().restored(ADMIN, objective.id());

        assertThat(lines())
                .containsExactly(
                        "admin CREATED OBJECTIVE O-1 Sell",
                        "admin CREATED KEY_RESULT KR-1 to 20000",
                        "admin CHANGED KEY_RESULT KR-1 to 20000, STATE: ACTIVE -> DELETED",
                        "admin CHANGED OBJECTIVE O-1 Sell, STATE: ACTIVE -> ARCHIVED",
                        "admin CHANGED OBJECTIVE O-1 Sell, STATE: ARCHIVED -> DELETED",
                        "admin CHANGED OBJECTIVE O-1 Sell, STATE: DELETED -> ACTIVE");
    }

    @Test
    public void nothingStaysOfALinkThatIsTakenAwaySoItsLinesSayAllOfIt() {
        KeyResult deals = deals();
        abc.deal(7, "12.5");
        lines();
        LinkId link = abc.link(7, deals);
        abc.changeLink().giveBy(ADMIN, link, Optional.empty(), new CreditRule.Fixed(Quantity.of(3)), false);
        abc.changeLink().unlink(ADMIN, link, Optional.empty());

        assertThat(lines())
                .containsExactly(
                        "admin CREATED LINK KR-1 to 20000, CREDITS:  -> KR-1 to 20000",
                        "admin CREATED LINK KR-1 to 20000, INCLUDE_SELF:  -> NO",
                        "admin CREATED LINK KR-1 to 20000, ISSUE:  -> 7",
                        "admin CHANGED LINK KR-1 to 20000, CREDIT_RULE:  -> FIXED 3",
                        "admin REMOVED LINK KR-1 to 20000, CREDIT_RULE: FIXED 3 -> ",
                        "admin REMOVED LINK KR-1 to 20000, CREDITS: KR-1 to 20000 -> ",
                        "admin REMOVED LINK KR-1 to 20000, INCLUDE_SELF: NO -> ",
                        "admin REMOVED LINK KR-1 to 20000, ISSUE: 7 -> ");
    }

    @Test
    public void aQueryThatIsDetachedIsReadInItsLines() {
        KeyResult deals = deals();
        lines();
        QueryId query = abc.attachQuery().attach(ADMIN, DEALS, Target.of(deals.id()), null, Optional.empty());
        assertThat(lines())
                .contains("admin CREATED QUERY KR-1 to 20000, JQL:  -> project = SALES")
                .contains("admin CREATED QUERY KR-1 to 20000, RUN_AS:  -> admin");

        abc.attachQuery().detach(ADMIN, query, Optional.empty());
        assertThat(lines()).contains("admin REMOVED QUERY KR-1 to 20000, JQL: project = SALES -> ");
    }

    @Test
    public void whatIssuesGiveIsInTheLedgerAndNotHere() {
        KeyResult deals = deals();
        abc.query(deals, DEALS);
        lines();
        abc.company.on("2026-11-25");
        abc.deal(1, "6450");
        abc.resolve(1, "2026-11-24");
        abc.drain();

        assertThat(abc.current(deals)).contains(Quantity.of(6450));
        assertThat(lines()).isEmpty();
    }

    @Test
    public void aCheckInHasItsOwnHistory() {
        KeyResult byHand = abc.keyResult(abc.objective("Rate", WEEK, null), "0", "5", null, null);
        lines();
        abc.recordCheckIn()
                .record(ADMIN, byHand.id(), new RecordCheckIn.Report(Quantity.of(4), 5, "", null), Optional.empty());

        assertThat(abc.current(byHand)).contains(Quantity.of(4));
        assertThat(lines()).isEmpty();
    }

    @Test
    public void aBreakDownMakesItsPartsInThePersonsName() {
        KeyResult year = abc.keyResult(abc.objective("Sell", "FY2026", null), "0", "20000", AMOUNT, null);
        lines();
        abc.breakDown().apply(ADMIN, year.id(), abc.evenlyToWeeks());
        List<String> made = lines();

        assertThat(made).contains("admin CHANGED KEY_RESULT KR-1 to 20000, BREAK_DOWNS: 0 -> 1");
        assertThat(made)
                .filteredOn(line -> line.startsWith("admin CREATED KEY_RESULT"))
                .hasSize(abc.all().size() - 1);

        abc.breakDown().undo(ADMIN, year.id());
        assertThat(lines()).contains("admin CHANGED KEY_RESULT KR-1 to 20000, BREAK_DOWNS: 1 -> 0");
    }

    @Test
    public void closingAPeriodSaysTheScores() {
        deals();
        abc.company.on("2026-12-07");
        lines();
        abc.closePeriod().close(ADMIN, abc.company.period(WEEK).id(), false, List.of());
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "admin CHANGED PERIOD 2026-W48, STATE: OPEN -> CLOSED",
                        "admin CHANGED KEY_RESULT KR-1 to 20000, FINAL_SCORE:  -> 0");

        abc.reopenPeriod().reopen(ADMIN, abc.company.period(WEEK).id());
        assertThat(lines()).contains("admin CHANGED PERIOD 2026-W48, STATE: CLOSED -> OPEN");
    }

    @Test
    public void unitsAndSettingsSayWhatTheyWereCalledThen() {
        UnitId unit = new CreateUnit(abc.company.writes(), abc.jira)
                .create(
                        ADMIN,
                        new UnitDraft("Sales", UnitLevel.TEAM, new UnitId(1), null, Optional.empty()),
                        Optional.empty());
        new ChangeUnit(abc.company.writes(), abc.jira).retire(ADMIN, unit, Optional.empty());
        new ChangeSettings(abc.company.writes())
                .change(ADMIN, Optional.empty(), settings -> grace(settings, settings.graceDays() + 1));

        assertThat(lines())
                .containsExactly(
                        "admin CREATED UNIT Sales",
                        "admin CHANGED UNIT Sales, STATE: ACTIVE -> RETIRED",
                        "admin CHANGED SETTINGS , GRACE_DAYS: 3 -> 4");
    }

    private static Settings grace(Settings settings, int days) {
        return new Settings(
                settings.version(),
                settings.doneRule(),
                settings.excludedResolutions(),
                settings.breakDownHorizonQuarters(),
                settings.checkInDays(),
                days,
                settings.settle());
    }

    @Test
    public void whatIsRefusedLeavesNoLine() {
        KeyResult deals = deals();
        lines();
        Actor stranger = Actor.person(new UserKey("stranger"));

        assertThatThrownBy(() -> abc.deleteKeyResult().delete(stranger, deals.id(), Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThat(lines()).isEmpty();
    }
}
