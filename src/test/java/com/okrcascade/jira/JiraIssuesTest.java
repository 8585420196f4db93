package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.host.jira.JiraHouse;
import com.okrcascade.host.jira.store.Seed;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

public class JiraIssuesTest {
    private static final String PROFIT = "customfield_10001";
    private static final UserKey MARCUS = new UserKey("marcus");

    private final JiraHouse house = new JiraHouse();
    private final JiraIssues issues = issues(house.get(IssueManager.class), house.get(CustomFieldManager.class));

    @After
    public void close() {
        house.close();
    }

    private JiraIssues issues(IssueManager issueManager, CustomFieldManager customFields) {
        return new JiraIssues(
                issueManager,
                customFields,
                house.get(PermissionManager.class),
                new JiraFamilies(house.get(IssueLinkManager.class)),
                new JiraUsers(house.get(UserManager.class)));
    }

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }

    private IssueFacts facts(Issue issue, String... fields) {
        return issues.read(List.of(id(issue)), Set.of(fields)).facts().get(id(issue));
    }

    @Test
    public void anOpenDealHasNoResolution() {
        Issue deal = house.deal("Deal", 1250.5);

        IssueFacts facts = facts(deal, PROFIT);

        assertThat(facts.key()).isEqualTo(deal.getKey());
        assertThat(facts.resolution()).isNull();
        assertThat(facts.resolvedAt()).isNull();
        assertThat(facts.inDoneCategory()).isFalse();
        assertThat(facts.values()).containsEntry(PROFIT, FieldValue.of(Quantity.parse("1250.5")));
    }

    @Test
    public void aResolvedDealSaysHowAndWhen() {
        Issue deal = house.resolve(house.deal("Deal", 1), Seed.DONE);

        IssueFacts facts = facts(deal);

        assertThat(facts.resolution()).isEqualTo("Done");
        assertThat(facts.resolvedAt()).isEqualTo(deal.getResolutionDate().toInstant());
        assertThat(facts.inDoneCategory()).isTrue();
        assertThat(facts.statusId()).isEqualTo(deal.getStatusId());
    }

    @Test
    public void anIssueThatIsNotThereIsInNeitherMap() {
        Issues.Reading reading = issues.read(List.of(new IssueId(987_654)), Set.of());

        assertThat(reading.facts()).isEmpty();
        assertThat(reading.failures()).isEmpty();
    }

    @Test
    public void aFieldThatIsNotThereIsGone() {
        assertThat(facts(house.deal("Deal", 1), "customfield_99999").values())
                .containsEntry("customfield_99999", FieldValue.gone("customfield_99999"));
    }

    @Test
    public void aFieldThatNobodyFilledInIsEmpty() {
        Issue task = house.create(
                "marcus",
                house.issues()
                        .newIssueInputParameters()
                        .setProjectId(house.project("SALES"))
                        .setIssueTypeId(Seed.DEAL)
                        .setSummary("Without profit"));

        assertThat(facts(task, PROFIT, "timespent").values())
                .containsEntry(PROFIT, FieldValue.EMPTY)
                .containsEntry("timespent", FieldValue.EMPTY);
    }

    @Test
    public void timeIsReadInHours() {
        Issue deal = house.deal("Deal", 1);
        house.jira.operations().logWork(deal.getId(), "marcus", 5400);

        assertThat(facts(deal, "timespent").values()).containsEntry("timespent", FieldValue.of(Quantity.parse("1.5")));
    }

    @Test
    public void minutesThatDoNotFitIntoFourDecimalsOfAnHourRoundHalfUp() {
        Issue deal = house.deal("Deal", 1);
        house.jira.operations().logWork(deal.getId(), "marcus", 20 * 60);
        assertThat(facts(deal, "timespent").values())
                .containsEntry("timespent", FieldValue.of(Quantity.parse("0.3333")));

        house.jira.operations().logWork(deal.getId(), "marcus", 20 * 60);
        assertThat(facts(deal, "timespent").values())
                .containsEntry("timespent", FieldValue.of(Quantity.parse("0.6667")));
    }

    @Test
    public void aTextOrChoiceThatIsANumberInDigitsIsThatNumber() {
        assertThat(valueOf(" 1250.50 ")).isEqualTo(FieldValue.of(Quantity.parse("1250.5")));
        assertThat(valueOf("-3")).isEqualTo(FieldValue.of(Quantity.of(-3)));
        assertThat(valueOf("1,250")).isEqualTo(FieldValue.notANumber("1,250"));
        assertThat(valueOf("1 250")).isEqualTo(FieldValue.notANumber("1 250"));
        assertThat(valueOf("1e3")).isEqualTo(FieldValue.notANumber("1e3"));
        assertThat(valueOf("999999999999999")).isEqualTo(FieldValue.notANumber("999999999999999"));
        assertThat(valueOf("  ")).isEqualTo(FieldValue.EMPTY);
    }

    @Test
    public void textAndNumbersThatAreTooLargeAreNotNumbers() {
        assertThat(valueOf("about 12")).isEqualTo(FieldValue.notANumber("about 12"));
        assertThat(valueOf(1e300)).isEqualTo(FieldValue.notANumber("1.0E+300"));
        assertThat(valueOf(Double.NaN)).isEqualTo(FieldValue.notANumber("NaN"));
        assertThat(valueOf(7)).isEqualTo(FieldValue.of(Quantity.of(7)));
    }

    private FieldValue valueOf(Object value) {
        CustomFieldManager customFields = mock(CustomFieldManager.class);
        CustomField field = mock(CustomField.class);
        MutableIssue issue = mock(MutableIssue.class);
        IssueManager manager = mock(IssueManager.class);
        when(customFields.getCustomFieldObject("customfield_1")).thenReturn(field);
        when(issue.getId()).thenReturn(1L);
        when(issue.getKey()).thenReturn("A-1");
        when(issue.getCreated()).thenReturn(new Timestamp(0));
        when(issue.getStatusId()).thenReturn("1");
        when(issue.getCustomFieldValue(field)).thenReturn(value);
        when(manager.getIssueObject(1L)).thenReturn(issue);
        return issues(manager, customFields)
                .read(List.of(new IssueId(1)), Set.of("customfield_1"))
                .facts()
                .get(new IssueId(1))
                .values()
                .get("customfield_1");
    }

    @Test
    public void oneIssueThatCannotBeReadDoesNotFailTheOthers() {
        Issue deal = house.deal("Deal", 1);
        IssueManager failing = mock(IssueManager.class);
        when(failing.getIssueObject(any(Long.class))).thenAnswer(call -> {
            if (call.getArgument(0).equals(1L)) throw new IllegalStateException("broken field");
            return house.get(IssueManager.class).getIssueObject((Long) call.getArgument(0));
        });

        Issues.Reading reading =
                issues(failing, house.get(CustomFieldManager.class)).read(List.of(new IssueId(1), id(deal)), Set.of());

        assertThat(reading.facts()).containsOnlyKeys(id(deal));
        assertThat(reading.failures()).containsOnlyKeys(new IssueId(1));
        assertThat(reading.failures().get(new IssueId(1))).matches("E-[0-9a-f]{8}");
    }

    @Test
    public void aMovedIssueIsFoundByItsFormerKeyAndById() {
        Issue deal = house.deal("Deal", 1);
        house.jira.operations().move(deal.getId(), "marcus", house.project("LEADS"), Seed.TASK);

        assertThat(issues.find(deal.getKey(), new UserKey("admin"))).isPresent();
        assertThat(issues.find(" " + deal.getId(), new UserKey("admin")))
                .map(Issues.Brief::key)
                .hasValueSatisfying(key -> assertThat(key).startsWith("LEADS-"));
    }

    @Test
    public void whatIsNoKeyFindsNothing() {
        assertThat(issues.find("", MARCUS)).isEmpty();
        assertThat(issues.find("no key at all", MARCUS)).isEmpty();
        assertThat(issues.find("99999999999999999999", MARCUS)).isEmpty();
    }

    @Test
    public void onlyWhoMayBrowseAnIssueFindsIt() {
        Issue deal = house.deal("Deal", 1);

        assertThat(issues.find(deal.getKey(), MARCUS)).map(Issues.Brief::id).contains(id(deal));
        assertThat(issues.find(deal.getKey(), new UserKey("nobody"))).isEmpty();
        assertThat(issues.browsable(List.of(id(deal)), MARCUS)).containsOnlyKeys(id(deal));
        assertThat(issues.browsable(List.of(id(deal)), new UserKey("nobody"))).isEmpty();
    }
}
