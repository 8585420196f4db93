package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.okrcascade.host.jira.store.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.After;
import org.junit.Test;

public class SearchServiceTest {
    private final DataSource database = JiraHouse.h2();
    private final JiraHouse house = new JiraHouse(database);
    private final SearchService searches = house.get(SearchService.class);

    @After
    public void close() {
        house.close();
    }

    private Query query(String jql) {
        return searches.parseQuery(null, jql).getQuery();
    }

    @Test
    public void aPageKnowsHowManyThereAreInAll() throws SearchException {
        for (int i = 1; i <= 5; i++) {
            house.deal("Deal " + i, i);
        }

        var page =
                searches.search(house.user("marcus"), query("project = SALES order by key"), new PagerFilter<>(1, 2));

        assertThat(page.getResults()).extracting(Issue::getKey).containsExactly("SALES-2", "SALES-3");
        assertThat(page.getTotal()).isEqualTo(5);
        assertThat(house.get(IssueDocumentSearchService.class)
                        .getHitCount(house.user("marcus"), query("project = SALES"), false))
                .isEqualTo(5);
    }

    @Test
    public void nobodySeesNothingUnlessSecurityIsOverridden() throws SearchException {
        house.deal("Northwind", 4200);

        assertThat(searches.search(null, query("project = SALES"), new PagerFilter<>(10))
                        .getResults())
                .isEmpty();
        assertThat(searches.searchOverrideSecurity(null, query("project = SALES"), new PagerFilter<>(10))
                        .getResults())
                .hasSize(1);
        assertThat(searches.searchCountOverrideSecurity(null, query("project = SALES")))
                .isEqualTo(1);
    }

    @Test
    public void aSearchDoesNotValidate() throws SearchException {
        house.deal("Northwind", 4200);

        assertThat(searches.search(
                                house.user("marcus"),
                                query("key = SALES-99 OR project = NOPE OR key = SALES-1"),
                                new PagerFilter<>(10))
                        .getResults())
                .hasSize(1);
        assertThat(searches.searchCount(
                        house.user("marcus"), query("id in (99, 10000) AND status not in (Nonsense, Done)")))
                .isEqualTo(1);
    }

    @Test
    public void aPluginsFunctionFindsIssues() {
        MutableIssue first = house.deal("Northwind", 4200);
        house.deal("Contoso", 1);
        house.jira.addJqlFunction(new Linked(List.of(first.getId())));

        assertThat(house.search("marcus", "issue in linked(KR-1)")).containsExactly("SALES-1");
        assertThat(house.search("marcus", "issue not in linked(KR-1)")).containsExactly("SALES-2");
        assertThat(house.search("marcus", "key = linked(KR-1)").get(0)).contains("does not support list value");
        assertThat(house.search("marcus", "issue in linked()"))
                .containsExactly("Function 'linked' expected '1' arguments but received '0'.");
    }

    @Test
    public void aPluginsFunctionMayFindVeryMany() {
        MutableIssue first = house.deal("Northwind", 4200);
        house.jira.addJqlFunction(new Linked(
                LongStream.range(0, 100_000).mapToObj(i -> first.getId() + i).toList()));

        assertThat(house.search("marcus", "issue in linked(KR-1)")).containsExactly("SALES-1");
    }

    private static final class Linked extends AbstractJqlFunction {
        private final List<Long> ids;

        Linked(List<Long> ids) {
            this.ids = ids;
            init(new JqlFunctionModuleDescriptor() {
                @Override
                public String getFunctionName() {
                    return "linked";
                }

                @Override
                public boolean isList() {
                    return true;
                }
            });
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }

    @Test
    public void aLaggingIndexShowsChangesLater() throws InterruptedException {
        MutableIssue deal = house.deal("Northwind", 4200);
        house.jira.switches().indexLag(Duration.ofMillis(300));

        house.resolve(deal, Seed.WON);
        house.deal("New", 1);

        assertThat(house.search("marcus", "resolution = Won")).isEmpty();
        assertThat(house.search("marcus", "project = SALES")).containsExactly("SALES-1");
        until(() -> house.search("marcus", "resolution = Won").equals(List.of("SALES-1")));
        until(() -> house.search("marcus", "project = SALES").size() == 2);
    }

    @Test
    public void whatALaggingNodeLeftUnwrittenIsSeenAfterTheNextStart() {
        house.jira.switches().indexLag(Duration.ofHours(1));
        house.deal("Northwind", 4200);
        house.close();

        try (JiraHouse next = new JiraHouse(database)) {
            assertThat(next.search("marcus", "project = SALES")).containsExactly("SALES-1");
        }
    }

    private static void until(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
