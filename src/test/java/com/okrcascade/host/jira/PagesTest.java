package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.okrcascade.host.jira.PageBrowser.Answer;
import com.okrcascade.host.jira.store.Seed;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

public class PagesTest {
    private final JiraHouse house = new JiraHouse();
    private final Panels panels = (location, context) -> location.equals("atl.jira.view.issue.right.context")
            ? List.of(new Panel("okrs", "OKRs", "<b>moves " + ((Issue) context.get("issue")).getKey() + "</b>"))
            : List.of();
    private final PageBrowser browser = new PageBrowser(house, panels);

    @After
    public void close() {
        browser.close();
        house.close();
    }

    private Issue read(Issue issue) {
        return house.get(IssueManager.class).getIssueObject(issue.getId());
    }

    private Answer send(String path, Map<String, String> fields) {
        String[] all = new String[fields.size() * 2 + 2];
        int i = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            all[i++] = field.getKey();
            all[i++] = field.getValue();
        }
        all[i++] = "atl_token";
        all[i] = PageBrowser.TOKEN;
        return browser.post("marcus", path, all);
    }

    @Test
    public void theIssuePageShowsTheIssueAndThePluginsPanel() {
        house.deal("Vans & <trucks>", 4200);

        Answer page = browser.get("marcus", "/browse/SALES-1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<h1 id=\"summary-val\">Vans &amp; &lt;trucks&gt;</h1>")
                .contains("<b>moves SALES-1</b>")
                .contains("4,200")
                .contains("id=\"action_id_31\"")
                .doesNotContain("<trucks>")
                .doesNotContain("onclick")
                .doesNotContain("<script");
    }

    @Test
    public void noPageLeavesAReferenceOpen() {
        house.deal("Northwind", 4200);
        house.resolve(house.deal("Contoso", 1), Seed.WON);
        house.jira.operations().comment(10000L, null, "From nobody");

        for (String path : List.of(
                "/browse/SALES-1",
                "/browse/SALES-2?tab=all",
                "/browse/SALES-2?tab=history",
                "/issues/",
                "/issues/?jql=project+%3D+SALES",
                "/issues/?jql=nonsense",
                "/projects/",
                "/projects/SALES",
                "/projects/SALES?filter=done",
                "/projects/LEADS?filter=all",
                "/issue/create",
                "/issue/SALES-1/edit",
                "/issue/SALES-1/assign",
                "/issue/SALES-1/move",
                "/issue/SALES-1/delete",
                "/issue/SALES-1/transition/31",
                "/browse/SALES-99")) {
            assertThat(browser.get("marcus", path).text())
                    .as(path)
                    .doesNotContainPattern("[$][a-z{!]|#(if|else|end|set|foreach|parse)");
        }
    }

    @Test
    public void whatOneMayNotBrowseIsNotFound() {
        house.create(
                "dana",
                house.issues()
                        .newIssueInputParameters()
                        .setProjectId(house.project("BOARD"))
                        .setIssueTypeId(Seed.TASK)
                        .setSummary("Sell the company"));

        assertThat(browser.get("dana", "/browse/BOARD-1").status()).isEqualTo(200);
        for (String path : List.of("/browse/BOARD-1", "/issue/BOARD-1/edit", "/projects/BOARD", "/browse/BOARD-77")) {
            Answer page = browser.get("marcus", path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text()).doesNotContain("Sell the company");
        }
    }

    @Test
    public void aDealIsCreatedByTheForm() {
        Answer sent = send(
                "/issue/create",
                Map.of(
                        "place", house.project("SALES") + ":" + Seed.DEAL,
                        "summary", "Northwind",
                        "assignee", "lena",
                        "customfield_10001", "4,200.50"));

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.location()).endsWith("/browse/SALES-1");
        assertThat(house.search("marcus", "cf[10001] = 4200.5 AND assignee = lena"))
                .containsExactly("SALES-1");
    }

    @Test
    public void aWrongFormComesBackWithWhatWasEntered() {
        Answer sent = send(
                "/issue/create",
                Map.of(
                        "place", house.project("SALES") + ":" + Seed.DEAL,
                        "summary", "Northwind",
                        "customfield_10001", "much"));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.text()).contains("value=\"Northwind\"").contains("is an invalid number");
    }

    @Test
    public void aFormFromElsewhereIsRefused() {
        Issue deal = house.deal("Northwind", 4200);

        assertThat(browser.post("marcus", "/issue/SALES-1/delete").status()).isEqualTo(403);
        assertThat(browser.post("marcus", "/issue/SALES-1/transition/31", "atl_token", "guessed", "resolution", "10000")
                        .status())
                .isEqualTo(403);
        assertThat(read(deal).getResolution()).isNull();
    }

    @Test
    public void aDealIsResolvedWithAResolutionAndReopened() {
        Issue deal = house.deal("Northwind", 4200);
        assertThat(browser.get("marcus", "/issue/SALES-1/transition/31").text())
                .contains("<option value=\"10006\" selected>Won</option>");

        assertThat(send("/issue/SALES-1/transition/31", Map.of("resolution", Seed.WON, "comment", "Signed."))
                        .location())
                .endsWith("/browse/SALES-1");
        assertThat(read(deal).getResolution().getName()).isEqualTo("Won");
        assertThat(browser.get("marcus", "/browse/SALES-1").text()).contains("Signed.");

        send("/issue/SALES-1/transition/41", Map.of());
        assertThat(read(deal).getResolution()).isNull();
        assertThat(send("/issue/SALES-1/transition/41", Map.of()).status()).isEqualTo(409);
    }

    @Test
    public void anIssueIsEditedAssignedMovedAndDeleted() {
        Issue deal = house.deal("Northwind", 4200);

        send("/issue/SALES-1/edit", Map.of("summary", "Logistics", "customfield_10001", "", "comment", "Corrected."));
        assertThat(read(deal).getSummary()).isEqualTo("Logistics");
        assertThat(house.search("marcus", "cf[10001] is EMPTY")).containsExactly("SALES-1");

        send("/issue/SALES-1/assign", Map.of("assignee", "jonas"));
        assertThat(read(deal).getAssignee().getUsername()).isEqualTo("jonas");

        Answer moved = send("/issue/SALES-1/move", Map.of("place", house.project("LEADS") + ":" + Seed.LEAD));
        assertThat(moved.location()).endsWith("/browse/LEADS-1");
        assertThat(browser.get("marcus", "/browse/SALES-1").location()).endsWith("/browse/LEADS-1");

        assertThat(send("/issue/LEADS-1/delete", Map.of()).status()).isEqualTo(403);
        assertThat(browser.post("priya", "/issue/LEADS-1/delete", "atl_token", PageBrowser.TOKEN)
                        .status())
                .isEqualTo(302);
        assertThat(read(deal)).isNull();
    }

    @Test
    public void severalIssuesAreResolvedAtOnce() {
        house.deal("Northwind", 4200);
        house.deal("Contoso", 1);
        house.deal("Fabrikam", 2);

        browser.post(
                "marcus",
                "/issues/bulk",
                "atl_token",
                PageBrowser.TOKEN,
                "issue",
                "SALES-1",
                "issue",
                "SALES-3",
                "step",
                "resolve",
                "resolution",
                Seed.WON,
                "jql",
                "project = SALES");

        assertThat(house.search("marcus", "resolution = Won order by key")).containsExactly("SALES-1", "SALES-3");
    }

    @Test
    public void aWrongQueryIsExplained() {
        Answer page = browser.get("marcus", "/issues/?jql=profit+%3D+1");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("Field &#39;profit&#39; does not exist");
    }

    @Test
    public void peopleHavePictures() {
        assertThat(browser.get("marcus", "/secure/useravatar?ownerId=dana").text())
                .startsWith("<svg")
                .contains(">DW<");
    }
}
