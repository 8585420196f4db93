package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import java.util.List;
import org.junit.Test;

public class LinksContractTest extends StoreContract {
    private static final IssueLink TO_KPI = new IssueLink(
            new LinkId(3),
            2,
            new IssueId(200),
            Target.of(Samples.CYCLE_TIME, KpiSide.BASE),
            new CreditRule.Fixed(Quantity.parse("-2.5")),
            true,
            Samples.ANNA);

    @Test
    public void aLinkComesBackAsItWasWritten() {
        write(new Change.PutLink(TO_KPI), new Change.PutLink(Samples.link(4, 100)));

        assertThat(store.links().find(TO_KPI.id())).contains(TO_KPI);
        assertThat(otherNode.links().find(new LinkId(4))).contains(Samples.link(4, 100));
        assertThat(store.links().find(new LinkId(5))).isEmpty();
    }

    @Test
    public void linksAreFoundByIssueAndByTarget() {
        write(
                new Change.PutLink(Samples.link(1, 100)),
                new Change.PutLink(Samples.link(2, 200)),
                new Change.PutLink(TO_KPI));

        assertThat(store.links().ofIssues(List.of(new IssueId(200), new IssueId(300))))
                .containsExactlyInAnyOrder(Samples.link(2, 200), TO_KPI);
        assertThat(store.links().of(Target.of(Samples.SALES)))
                .containsExactlyInAnyOrder(Samples.link(1, 100), Samples.link(2, 200));
        assertThat(store.links().of(Target.of(Samples.CYCLE_TIME, KpiSide.VALUE)))
                .isEmpty();
        assertThat(store.links().ofIssues(List.of())).isEmpty();
        assertThat(otherNode.links().linked(List.of(Samples.SALES, new KeyResultId(35))))
                .containsExactly(Samples.SALES);
        assertThat(store.links().linked(List.of())).isEmpty();
    }

    @Test
    public void listsShowLinksPageByPage() {
        write(
                new Change.PutLink(Samples.link(2, 100)),
                new Change.PutLink(Samples.link(1, 100)),
                new Change.PutLink(TO_KPI));

        assertThat(store.links().page(0, 2)).containsExactly(Samples.link(1, 100), Samples.link(2, 100));
        assertThat(store.links().page(2, 2)).containsExactly(TO_KPI);
        assertThat(store.links().count()).isEqualTo(3);
    }

    @Test
    public void linkedIssuesAreWalkedInStepsHoweverManyLinksTheyHave() {
        write(
                new Change.PutLink(Samples.link(1, 300)),
                new Change.PutLink(Samples.link(2, 100)),
                new Change.PutLink(Samples.link(3, 100)),
                new Change.PutLink(Samples.link(4, 200)));
        write(new Change.RemoveLink(Samples.link(1, 100)));

        assertThat(store.links().issues(0, 1)).containsExactly(new IssueId(100));
        assertThat(store.links().issues(100, 5)).containsExactly(new IssueId(200));
        assertThat(store.links().issues(200, 5)).isEmpty();
    }

    @Test
    public void aRemovedLinkIsGoneButItsNumberIsNeverGivenAgain() {
        assertThat(store.links().lastId()).isZero();
        write(new Change.PutLink(Samples.link(1, 100)), new Change.PutLink(TO_KPI));
        write(new Change.RemoveLink(TO_KPI));

        assertThat(store.links().find(TO_KPI.id())).isEmpty();
        assertThat(store.links().of(TO_KPI.target())).isEmpty();
        assertThat(store.links().ofIssues(List.of(TO_KPI.issue()))).isEmpty();
        assertThat(store.links().page(0, 10)).containsExactly(Samples.link(1, 100));
        assertThat(store.links().count()).isEqualTo(1);
        assertThat(otherNode.links().lastId()).isEqualTo(3);
    }
}
