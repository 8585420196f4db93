package com.okrcascade.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.access.Reader.Audience;
import com.okrcascade.access.Visitor.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Everything that REST and the pages answer, to everybody, about things for everybody, for a unit and for named people:
 * the answer itself, and that it says nothing of what the asker may not see.
 */
public class AccessMatrixIT {
    @ClassRule
    public static final WatchedCompany COMPANY = new WatchedCompany();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Audience, Thing> THINGS = new EnumMap<>(Audience.class);
    private static final Map<Request, Reply> BEFORE = new LinkedHashMap<>();
    private static final Map<Request, Reply> AFTER = new LinkedHashMap<>();
    private static final List<Thing> UNCOUNTED = new ArrayList<>();
    private static Map<Reader, Visitor> visitors;

    /** First only what all see; then with hidden things that do not count; then with those that do. */
    @BeforeClass
    public static void thingsOfAllSorts() {
        visitors = COMPANY.visitors();
        look(BEFORE);
        UNCOUNTED.add(COMPANY.thing("quagga", Audience.UNIT, false));
        UNCOUNTED.add(COMPANY.thing("dodo", Audience.PEOPLE, false));
        COMPANY.drained();
        look(AFTER);
        THINGS.put(Audience.EVERYONE, COMPANY.thing("sparrow", Audience.EVERYONE, true));
        THINGS.put(Audience.UNIT, COMPANY.thing("axolotl", Audience.UNIT, true));
        THINGS.put(Audience.PEOPLE, COMPANY.thing("pangolin", Audience.PEOPLE, true));
        COMPANY.resolve(COMPANY.company().get("sharedIssue"));
        COMPANY.drained();
    }

    /** Everything that the outsider may read of what all see. */
    private static void look(Map<Request, Reply> replies) {
        reading()
                .forEach(
                        request -> replies.put(request, visitor(Reader.OUTSIDER).ask(request)));
    }

    private static List<Request> reading() {
        return Surfaces.requests().stream()
                .filter(Request::reads)
                .map(request -> request.of(COMPANY.company()).of(open()))
                .distinct()
                .toList();
    }

    /** The goal that all see, in the place of a thing. */
    private static Map<String, String> open() {
        Map<String, String> open = new HashMap<>(Thing.MISSING);
        open.put("objective", COMPANY.company().get("openObjective"));
        open.put("keyResult", COMPANY.company().get("openKeyResult"));
        open.put("link", "1");
        return open;
    }

    @Test
    public void whatDoesNotCountLeavesNoTraceAtAll() {
        SoftAssertions all = new SoftAssertions();
        BEFORE.forEach((request, before) -> all.assertThat(ofTheMoment(AFTER.get(request)))
                .as(request.toString())
                .isEqualTo(ofTheMoment(before)));
        all.assertAll();
    }

    /** The revision and the time move whatever happens; the list of what changed is what it was. */
    private static Reply ofTheMoment(Reply reply) {
        String text = reply.text().replaceAll("\"(revision|asOf)\":\"?[^,}\"]*\"?", "\"$1\":0");
        return new Reply(reply.status(), reply.headers(), text);
    }

    @Test
    public void whatSomebodyMayNotSeeAnswersAsIfItWereNotThere() {
        SoftAssertions all = new SoftAssertions();
        hidden((reader, thing) -> Surfaces.requests().forEach(pattern -> {
            Request request = pattern.of(COMPANY.company());
            if (request.of(thing.parts()).equals(request)) return;
            Reply hidden = visitor(reader).ask(request.of(thing.parts()));
            Reply missing = visitor(reader).ask(request.of(Thing.MISSING));
            if (hidden.equals(missing)) return;
            all.assertThat(hidden.without(thing.parts()))
                    .as("%s asks for %s: %s", reader, thing.word(), request)
                    .isEqualTo(missing.without(Thing.MISSING));
        }));
        all.assertAll();
    }

    @Test
    public void noAnswerNamesWhatItsReaderMayNotSee() {
        SoftAssertions all = new SoftAssertions();
        for (Reader reader : Reader.values()) {
            asked(reader).forEach((request, reply) -> hiddenFrom(reader).forEach(thing -> {
                String where = "%s reads %s: %s".formatted(reader, request, thing.word());
                all.assertThat(traces(reply.text(), thing)).as(where).isEmpty();
                all.assertThat(reply.headers().toString()).as(where).doesNotContain(thing.word());
            }));
        }
        all.assertAll();
    }

    /** The document of the API is the same file for everybody, and has examples. */
    private static boolean isOfTheCompany(Request request) {
        return !request.address().equals("/openapi.json");
    }

    private static Map<Request, Reply> asked(Reader reader) {
        Map<Request, Reply> replies = new LinkedHashMap<>();
        List<Map<String, String>> about = new ArrayList<>(List.of(open()));
        THINGS.values().stream()
                .filter(thing -> reader.sees(thing.audience()))
                .map(Thing::parts)
                .forEach(about::add);
        for (Request pattern : Surfaces.requests()) {
            if (!pattern.reads() || !isOfTheCompany(pattern)) continue;
            for (Map<String, String> thing : about) {
                Request request = pattern.of(COMPANY.company()).of(thing);
                replies.computeIfAbsent(request, visitor(reader)::ask);
            }
        }
        return replies;
    }

    /** Its word, its keys, and its ids in fields that hold such. */
    private static List<String> traces(String text, Thing thing) {
        List<String> found = new ArrayList<>();
        if (text.contains(thing.word())) found.add(thing.word());
        thing.names().stream()
                .filter(key ->
                        Pattern.compile("\\b" + key + "\\b").matcher(text).find())
                .forEach(found::add);
        if (text.startsWith("{") || text.startsWith("[")) addIds(json(text), thing, found);
        return found;
    }

    private static void addIds(JsonNode node, Thing thing, List<String> found) {
        thing.ids().forEach((field, ids) -> {
            if (ids.contains(node.path(field).asText())) found.add(field + " " + node.get(field));
        });
        String type = node.path("type").asText();
        Map<String, String> ofType = Map.of(
                "OBJECTIVE",
                "objective",
                "KEY_RESULT",
                "keyResult",
                "TOTAL",
                "keyResult",
                "KPI",
                "kpi",
                "QUERY",
                "query");
        if (ofType.containsKey(type)
                && thing.parts().get(ofType.get(type)).equals(node.path("id").asText()))
            found.add(type + " " + node.get("id"));
        node.forEach(below -> addIds(below, thing, found));
    }

    @Test
    public void whatSomebodyMaySeeIsThere() {
        SoftAssertions all = new SoftAssertions();
        for (Reader reader : Reader.values())
            THINGS.values().stream()
                    .filter(thing -> reader.sees(thing.audience()))
                    .forEach(thing -> {
                        for (String address : List.of(
                                "/objectives/{objective}",
                                "/objectives?text={word}",
                                "/tree",
                                "/key-results/{keyResult}",
                                "/key-results/{keyResult}/check-ins",
                                "/kpis/{kpi}",
                                "/kpis?text={word}",
                                "/issues/{linkedIssue}",
                                "/issues/{linkedIssue}/candidates?text={word}",
                                "/gadget?objectiveId={openObjective}")) {
                            Request request =
                                    Request.get(address).of(COMPANY.company()).of(thing.parts());
                            all.assertThat(visitor(reader).ask(request).text())
                                    .as("%s reads %s", reader, request)
                                    .contains(thing.word());
                        }
                    });
        all.assertAll();
    }

    /** With the version of nobody: who may change it is told that it is old, others that they may not. */
    @Test
    public void whoMaySeeIsNotYetWhoMayChange() {
        SoftAssertions all = new SoftAssertions();
        for (Reader reader : Reader.values())
            THINGS.values().stream()
                    .filter(thing -> reader.sees(thing.audience()))
                    .forEach(thing -> {
                        for (String path :
                                List.of("/objectives/{objective}", "/key-results/{keyResult}", "/kpis/{kpi}")) {
                            Request request = new Request("DELETE", path, "").of(thing.parts());
                            all.assertThat(visitor(reader)
                                            .askOn("\"999\"", request)
                                            .status())
                                    .as("%s deletes %s of %s", reader, path, thing.word())
                                    .isEqualTo(reader.edits() ? 412 : 403);
                        }
                    });
        all.assertAll();
    }

    @Test
    public void onlyAdministratorsGetToAdministration() {
        SoftAssertions all = new SoftAssertions();
        for (Request pattern : Surfaces.requests()) {
            Request request = pattern.of(COMPANY.company());
            if (request.reads() || !request.of(Thing.MISSING).equals(request)) continue;
            all.assertThat(visitor(Reader.ANONYMOUS).ask(request).status())
                    .as(request.toString())
                    .isEqualTo(401);
            all.assertThat(visitor(Reader.OUTSIDER).ask(request).status())
                    .as(request.toString())
                    .isBetween(400, 499);
        }
        all.assertAll();
    }

    @Test
    public void whoIsNotLoggedInReadsNothing() {
        SoftAssertions all = new SoftAssertions();
        asked(Reader.ANONYMOUS)
                .forEach((request, reply) ->
                        all.assertThat(reply.status()).as(request.toString()).isEqualTo(401));
        all.assertAll();
    }

    @Test
    public void pagesAndThePanelNameNothingThatTheirReaderMayNotSee() {
        SoftAssertions all = new SoftAssertions();
        for (Reader reader : Reader.values())
            for (String address : pages()) {
                Reply page = visitor(reader).page(address);
                hiddenFrom(reader).forEach(thing -> all.assertThat(traces(page.text(), thing))
                        .as("%s opens %s", reader, address)
                        .isEmpty());
                if (address.contains("/admin/"))
                    all.assertThat(page.status() == 200)
                            .as("%s opens %s", reader, address)
                            .isEqualTo(reader == Reader.ADMIN);
            }
        all.assertAll();
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        Surfaces.PAGES.forEach(page -> pages.add("/plugins/servlet" + page));
        pages.add("/browse/" + COMPANY.company().get("issue"));
        pages.add("/browse/" + COMPANY.company().get("sharedIssue"));
        return pages;
    }

    /** One reader and one thing that they may not see. */
    private interface Pair {
        void with(Reader reader, Thing thing);
    }

    private static void hidden(Pair pair) {
        for (Reader reader : Reader.values()) hiddenFrom(reader).forEach(thing -> pair.with(reader, thing));
    }

    private static List<Thing> hiddenFrom(Reader reader) {
        List<Thing> hidden = new ArrayList<>(THINGS.values());
        hidden.addAll(UNCOUNTED);
        hidden.removeIf(thing -> reader.sees(thing.audience()));
        return hidden;
    }

    private static Visitor visitor(Reader reader) {
        return visitors.get(reader);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
