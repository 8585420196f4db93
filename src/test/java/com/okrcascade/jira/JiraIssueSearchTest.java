package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.application.port.IssueSearch.Answer;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.host.jira.JiraHouse;
import com.okrcascade.host.jira.store.Seed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Test;

public class JiraIssueSearchTest {
    private static final UserKey MARCUS = new UserKey("marcus");

    private final JiraHouse house = new JiraHouse();
    private final SearchService searches = spy(house.get(SearchService.class));
    private final JiraIssueSearch search = new JiraIssueSearch(
            searches,
            house.get(IssueManager.class),
            new JiraUsers(house.get(UserManager.class)),
            new KeysOnly(),
            new SideBySide(work -> work),
            Clock.systemUTC());

    /** Texts that say which text they would be. */
    private static final class KeysOnly implements Texts {
        @Override
        public String text(String key, Object... arguments) {
            return key + List.of(arguments);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }

    @After
    public void close() {
        house.close();
    }

    private static IssueQuery.Search query(String jql) {
        return new IssueQuery.Search(jql, MARCUS);
    }

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }

    @Test
    public void oneSearchFindsThoseOfManyIssuesThatMatch() throws SearchException {
        Issue won = house.resolve(house.deal("Won", 1), Seed.DONE);
        Issue open = house.deal("Open", 1);
        house.resolve(house.deal("Not asked for", 1), Seed.DONE);

        Answer answer = search.matching(
                query("resolution is not EMPTY OR summary ~ never ORDER BY created"), List.of(id(won), id(open)));

        assertThat(answer).isEqualTo(Answer.of(Set.of(id(won))));
        verify(searches)
                .parseQuery(
                        any(),
                        eq("(resolution is not EMPTY OR summary ~ never) AND id in (" + won.getId() + ", "
                                + open.getId() + ")"));
        verify(searches, times(1)).search(any(), any(), any());
    }

    @Test
    public void manyIssuesAreAskedForInChunks() throws SearchException {
        Issue deal = house.deal("Deal", 1);
        List<IssueId> ids = new ArrayList<>(
                LongStream.rangeClosed(900_001, 901_100).mapToObj(IssueId::new).toList());
        ids.add(id(deal));

        assertThat(search.matching(query("project = SALES"), ids).found()).containsExactly(id(deal));
        verify(searches, times(3)).search(any(), any(), any());
    }

    @Test
    public void anIssueThatIsNotThereDoesNotFailTheSearch() throws SearchException {
        Issue deal = house.deal("Deal", 1);
        doThrow(new SearchException("An issue with id 987654 does not exist"))
                .doCallRealMethod()
                .when(searches)
                .search(any(), any(), any());

        Answer answer = search.known(MARCUS, List.of(id(deal), new IssueId(987_654)));

        assertThat(answer).isEqualTo(Answer.of(Set.of(id(deal))));
    }

    @Test
    public void aSearchThatFailsSaysWhyAndFindsNothing() throws SearchException {
        Issue deal = house.deal("Deal", 1);
        doThrow(new SearchException("index is being rebuilt")).when(searches).search(any(), any(), any());

        Answer answer = search.matching(query("project = SALES"), List.of(id(deal)));

        assertThat(answer).isEqualTo(Answer.failed("index is being rebuilt"));
    }

    @Test
    public void aMethodThatThisJiraDoesNotHaveFailsTheSearchOnly() {
        Issue deal = house.deal("Deal", 1);
        doThrow(new NoSuchMethodError("validateQuery")).when(searches).validateQuery(any(), any());

        assertThat(search.matching(query("project = SALES"), List.of(id(deal))))
                .isEqualTo(Answer.failed("validateQuery"));
    }

    @Test
    public void aConditionThatNoLongerHoldsFailsRatherThanMatchingNothing() {
        Issue deal = house.deal("Deal", 1);

        assertThat(search.matching(query("project = GONE"), List.of(id(deal))).failure())
                .isPresent();
        assertThat(search.matching(query("project ="), List.of(id(deal))).failure())
                .isPresent();
        assertThat(search.matching(query("project = SALES) OR (project = LEADS"), List.of(id(deal)))
                        .failure())
                .isPresent();
    }

    @Test
    public void aSearchAsSomebodyWhoLeftFails() {
        IssueQuery.Search asNobody = new IssueQuery.Search("project = SALES", new UserKey("gone"));

        assertThat(search.matching(asNobody, List.of(new IssueId(1))).failure()).contains("okr.search.nobody[gone]");
        assertThat(search.problems(asNobody)).contains(List.of("okr.search.nobody[gone]"));
    }

    @Test
    public void problemsAreToldBeforeAQueryIsSaved() {
        assertThat(search.problems(query("project = SALES ORDER BY rank"))).isEmpty();
        assertThat(search.problems(query("order by key"))).contains(List.of("okr.search.empty[]"));
        assertThat(search.problems(query("project = GONE"))).isPresent();
        assertThat(search.problems(query("project in SALES,"))).isPresent();
    }

    @Test
    public void aWalkGoesThroughAllProjectsByAscendingId() {
        List<IssueId> created = new ArrayList<>();
        for (int i = 0; i < 7; i++) created.add(id(house.deal("Deal " + i, 1)));

        List<IssueId> walked = new ArrayList<>();
        long above = 0;
        for (Set<IssueId> step = step(above); !step.isEmpty(); step = step(above)) {
            assertThat(step).hasSizeLessThanOrEqualTo(3);
            walked.addAll(step);
            above = step.stream().mapToLong(IssueId::value).max().orElseThrow();
        }

        assertThat(walked).containsExactlyInAnyOrderElementsOf(created);
    }

    private Set<IssueId> step(long above) {
        return search.above(query("issuetype = Deal"), above, 3).found();
    }

    @Test
    public void aLongWalkSearchesInPagesThatOverlap() throws SearchException {
        List<IssueId> all =
                LongStream.rangeClosed(1, 2_500).mapToObj(IssueId::new).toList();

        Set<IssueId> found = SearchWalks.pages(
                start -> Set.copyOf(all.subList(Math.min(start, 2_500), Math.min(start + SearchWalks.PAGE, 2_500))));

        assertThat(found).hasSize(2_500);
    }

    @Test
    public void aWalkThatFailsSaysWhy() {
        assertThat(search.above(query("project = GONE"), 0, 10).failure()).isPresent();
    }
}
