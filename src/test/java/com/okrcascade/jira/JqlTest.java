package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.IssueId;
import java.util.List;
import org.junit.Test;

public class JqlTest {
    @Test
    public void anOrderAtTheEndIsLeftOut() {
        assertThat(Jql.of("project = SALES ORDER BY rank, created DESC").condition())
                .isEqualTo("project = SALES");
        assertThat(Jql.of("project = SALES order\n  by key").condition()).isEqualTo("project = SALES");
        assertThat(Jql.of("ORDER BY key").isEmpty()).isTrue();
    }

    @Test
    public void wordsBetweenQuotesAreNotAnOrder() {
        String quoted = "summary ~ \"order by phone\" AND labels = 'order by \\' mail'";

        assertThat(Jql.of(quoted).condition()).isEqualTo(quoted);
        assertThat(Jql.of(quoted + " ORDER BY key").condition()).isEqualTo(quoted);
    }

    @Test
    public void aWordThatOnlyBeginsLikeAnOrderStays() {
        assertThat(Jql.of("labels = reorder AND status = bypassed").condition())
                .isEqualTo("labels = reorder AND status = bypassed");
    }

    @Test
    public void theConditionIsNarrowedAsAWhole() {
        assertThat(Jql.of("a = 1 OR b = 2 ORDER BY c").among(List.of(new IssueId(20), new IssueId(3))))
                .isEqualTo("(a = 1 OR b = 2) AND id in (3, 20)");
    }
}
