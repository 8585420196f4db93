package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.jira.RestClient.Answer;
import org.junit.After;
import org.junit.Test;

public class RestTest {
    private static final String NORTHWIND = "{'fields': {'project': {'key': 'SALES'}, 'issuetype': {'name': 'Deal'},"
            + " 'summary': 'Northwind', 'customfield_10001': 4200.5, 'assignee': {'name': 'lena'}}}";

    private final JiraHouse house = new JiraHouse();
    private final RestClient rest = new RestClient(house);

    @After
    public void close() {
        house.close();
    }

    private String northwind() {
        return rest.post("marcus", "issue", NORTHWIND).text("/key");
    }

    @Test
    public void aDealIsCreatedAndRead() {
        Answer created = rest.post("marcus", "issue", NORTHWIND);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/self")).endsWith("/rest/api/2/issue/" + created.text("/id"));

        Answer read = rest.get("marcus", "issue/" + created.text("/key"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("/fields/summary")).isEqualTo("Northwind");
        assertThat(read.json().at("/fields/customfield_10001").asDouble()).isEqualTo(4200.5);
        assertThat(read.text("/fields/assignee/key")).isEqualTo("JIRAUSER10103");
        assertThat(read.text("/fields/status/statusCategory/key")).isEqualTo("new");
        assertThat(read.json().at("/fields/resolution").isNull()).isTrue();
        assertThat(read.text("/fields/created"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}");
    }

    @Test
    public void onlyTheFieldsAskedForAreAnswered() {
        Answer read = rest.get("marcus", "issue/" + northwind() + "?fields=summary,customfield_10001");

        assertThat(read.json().at("/fields")).hasSize(2);
    }

    @Test
    public void aDealIsResolvedAndReopened() {
        String key = northwind();
        Answer steps = rest.get("marcus", "issue/" + key + "/transitions");
        assertThat(steps.json().at("/transitions"))
                .extracting(step -> step.get("id").asText())
                .containsExactly("11", "31");

        Answer resolved = rest.post(
                "marcus",
                "issue/" + key + "/transitions",
                "{'transition': {'id': '31'}, 'fields': {'resolution': {'name': 'Won'}},"
                        + " 'update': {'comment': [{'add': {'body': 'Signed.'}}]}}");
        assertThat(resolved.status()).isEqualTo(204);
        Answer read = rest.get("marcus", "issue/" + key + "?expand=changelog");
        assertThat(read.text("/fields/resolution/name")).isEqualTo("Won");
        assertThat(read.json().at("/fields/resolutiondate").isNull()).isFalse();
        assertThat(read.text("/fields/comment/comments/0/body")).isEqualTo("Signed.");
        assertThat(read.json().at("/changelog/histories/0/items"))
                .extracting(item -> item.get("field").asText())
                .containsExactly("status", "resolution");

        assertThat(rest.post("marcus", "issue/" + key + "/transitions", "{'transition': {'id': '31'}}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.post("marcus", "issue/" + key + "/transitions", "{'transition': {'id': '41'}}")
                        .status())
                .isEqualTo(204);
        assertThat(rest.get("marcus", "issue/" + key)
                        .json()
                        .at("/fields/resolution")
                        .isNull())
                .isTrue();
    }

    @Test
    public void aDealIsEditedAndDeleted() {
        String key = northwind();

        assertThat(rest.put(
                                "marcus",
                                "issue/" + key,
                                "{'fields': {'customfield_10001': null}, 'update': {'summary': [{'set': 'Logistics'}]}}")
                        .status())
                .isEqualTo(204);
        Answer read = rest.get("marcus", "issue/" + key);
        assertThat(read.text("/fields/summary")).isEqualTo("Logistics");
        assertThat(read.json().at("/fields/customfield_10001").isNull()).isTrue();
        assertThat(rest.put("marcus", "issue/" + key + "/assignee", "{'name': 'jonas'}")
                        .status())
                .isEqualTo(204);

        assertThat(rest.delete("lena", "issue/" + key).status()).isEqualTo(403);
        assertThat(rest.delete("marcus", "issue/" + key).status()).isEqualTo(204);
        assertThat(rest.get("marcus", "issue/" + key).status()).isEqualTo(404);
    }

    @Test
    public void aParentIsDeletedOnlyWithItsSubTasks() {
        String parent = rest.post(
                        "amara",
                        "issue",
                        "{'fields': {'project': {'key': 'SUPPORT'}, 'issuetype': {'name': 'Task'}, 'summary': 'Onboarding'}}")
                .text("/key");
        Answer child = rest.post(
                "amara",
                "issue",
                "{'fields': {'project': {'key': 'SUPPORT'}, 'issuetype': {'name': 'Sub-task'}, 'summary': 'Call',"
                        + " 'parent': {'key': '" + parent + "'}}}");
        assertThat(child.status()).isEqualTo(201);
        assertThat(rest.get("amara", "issue/" + child.text("/key")).text("/fields/parent/key"))
                .isEqualTo(parent);

        assertThat(rest.delete("amara", "issue/" + parent).text("/errorMessages/0"))
                .contains("has subtasks");
        assertThat(rest.delete("amara", "issue/" + parent + "?deleteSubtasks=true")
                        .status())
                .isEqualTo(204);
    }

    @Test
    public void whatOneMayNotBrowseIsNotThere() {
        rest.post(
                "dana",
                "issue",
                "{'fields': {'project': {'key': 'BOARD'}, 'issuetype': {'name': 'Task'}, 'summary': 'Sell'}}");

        assertThat(rest.get("dana", "issue/BOARD-1").status()).isEqualTo(200);
        Answer refused = rest.get("admin", "issue/BOARD-1");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("/errorMessages/0")).isEqualTo("Issue Does Not Exist");
        assertThat(rest.get("nobody", "issue/BOARD-1").status()).isEqualTo(401);
        assertThat(rest.get("nobody", "issue/BOARD-99").status()).isEqualTo(401);
        assertThat(rest.get("marcus", "project/BOARD").status()).isEqualTo(404);
        assertThat(rest.get("marcus", "project").json()).hasSize(3);
    }

    @Test
    public void nonsenseIsRefusedInJirasForm() {
        Answer wrong = rest.post(
                "marcus",
                "issue",
                "{'fields': {'project': {'key': 'SALES'}, 'issuetype': {'name': 'Deal'}, 'summary': '',"
                        + " 'customfield_77': 1}}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/errors/summary")).isEqualTo("You must specify a summary of the issue.");
        assertThat(wrong.text("/errors/customfield_77")).contains("cannot be set");

        assertThat(rest.post("marcus", "issue", "{'fields': {'project': {'key': 'NOPE'}}}")
                        .text("/errors/project"))
                .isEqualTo("valid project is required");
        assertThat(rest.post("marcus", "issue", "{'fields': {'customfield_10001': 'much'}}")
                        .text("/errors/customfield_10001"))
                .isEqualTo("Operation value must be a number");
        assertThat(rest.post("marcus", "issue", "{'fields': ").json().at("/errorMessages"))
                .hasSize(1);
        assertThat(rest.post("marcus", "issue", "[]").status()).isEqualTo(400);
        assertThat(rest.get("marcus", "issue/SALES-77").status()).isEqualTo(404);
    }

    @Test
    public void searchingAnswersPages() {
        northwind();
        northwind();

        Answer page = rest.get("marcus", "search?jql=project%3DSALES%20order%20by%20key&maxResults=1&fields=summary");
        assertThat(page.json().at("/total").asInt()).isEqualTo(2);
        assertThat(page.json().at("/issues")).hasSize(1);
        assertThat(page.text("/issues/0/key")).isEqualTo("SALES-1");
        assertThat(page.json().at("/issues/0/fields")).hasSize(1);
        assertThat(rest.post("marcus", "search", "{'jql': 'cf[10001] > 4000', 'maxResults': 0}")
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(2);

        Answer wrong = rest.get("marcus", "search?jql=profit%20%3E%201");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/errorMessages/0"))
                .isEqualTo("Field 'profit' does not exist or you do not have permission to view it.");
        assertThat(rest.get("nobody", "search?jql=").json().at("/total").asInt())
                .isZero();
    }

    @Test
    public void peopleAreKnownByNameAndKey() {
        assertThat(rest.get("lena", "myself").text("/key")).isEqualTo("JIRAUSER10103");
        assertThat(rest.get("nobody", "myself").status()).isEqualTo(401);
        assertThat(rest.get("admin", "user?username=lena").text("/displayName")).isEqualTo("Lena Kovář");
        assertThat(rest.get("admin", "user?key=JIRAUSER10103").text("/name")).isEqualTo("lena");
        assertThat(rest.get("admin", "user?username=nobody").status()).isEqualTo(404);
        assertThat(rest.get("admin", "user/search?username=Lind").json()).hasSize(1);
        assertThat(rest.get("admin", "group/member?groupname=sales").json().at("/values"))
                .hasSize(4);
    }

    @Test
    public void theServerTellsItsConstants() {
        assertThat(rest.get("nobody", "serverInfo").text("/deploymentType")).isEqualTo("Server");
        assertThat(rest.get("marcus", "status").json()).hasSize(3);
        assertThat(rest.get("marcus", "resolution").json()).hasSize(7);
        assertThat(rest.get("marcus", "issuetype").json()).hasSize(5);
        assertThat(rest.get("marcus", "priority").json()).hasSize(5);
        assertThat(rest.get("marcus", "field").json())
                .anySatisfy(field -> assertThat(field.get("name").asText()).isEqualTo("Deal profit"));
    }

    @Test
    public void workIsLogged() {
        String key = northwind();

        assertThat(rest.post("marcus", "issue/" + key + "/worklog", "{'timeSpent': '1h 30m'}")
                        .status())
                .isEqualTo(201);
        assertThat(rest.get("marcus", "issue/" + key)
                        .json()
                        .at("/fields/timespent")
                        .asInt())
                .isEqualTo(5400);
        assertThat(rest.post("marcus", "issue/" + key + "/comment", "{'body': 'Great.'}")
                        .status())
                .isEqualTo(201);
        assertThat(rest.get("marcus", "issue/" + key + "/comment").text("/comments/0/author/name"))
                .isEqualTo("marcus");
    }
}
