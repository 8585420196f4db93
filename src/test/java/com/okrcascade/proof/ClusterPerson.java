package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.jira.store.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Somebody who works with issues and goals without a plan, each request to any node that is up, as behind a load balancer.
 * What nobody answers about an issue is left as it is; what nobody answers about a goal is asked for again, elsewhere, until
 * somebody answers: with the same idempotency key, or on the same version.
 */
final class ClusterPerson implements Runnable {
    private static final String API = "/rest/okr/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final List<String> RESOLUTIONS = List.of("Won", "Won", "Done", "Declined", "Won't Do");

    private final ClusterOfHosts cluster;
    private final ClusterCompany company;
    private final String name;
    private final WorkLog log;
    private final Random random;
    private final BooleanSupplier goesOn;
    private final Map<Integer, Client> clients = new ConcurrentHashMap<>();

    private final long objective;
    private final long keyResult;
    private final List<String> created = new ArrayList<>();
    private int reported;
    private int requests;
    private String title;
    private int version;

    /** @param goesOn whether there is still something to do */
    ClusterPerson(
            ClusterOfHosts cluster,
            ClusterCompany company,
            String name,
            WorkLog log,
            Random random,
            BooleanSupplier goesOn) {
        this.cluster = cluster;
        this.company = company;
        this.name = name;
        this.log = log;
        this.random = random;
        this.goesOn = goesOn;
        title = "Calls of " + name;
        objective = postOnce("/objectives", objective("What " + name + " does")).id();
        Client.Answer made = postOnce("/key-results", keyResult());
        keyResult = made.id();
        version = made.body().path("version").asInt();
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            int dice = random.nextInt(100);
            if (dice < 20) create();
            else if (dice < 50) resolve();
            else if (dice < 57) reopen();
            else if (dice < 64) edit();
            else if (dice < 67) delete();
            else if (dice < 74) link();
            else if (dice < 77) unlink();
            else if (dice < 87) checkIn();
            else if (dice < 92) rename();
            else if (dice < 95) createObjective();
            else read();
        }
    }

    private void create() {
        issue("Deal").ifPresent(log::isOpen);
    }

    private Optional<String> issue(String type) {
        Optional<Client.Answer> answer = ask(client -> client.post(
                "/rest/api/2/issue",
                """
                {"fields":{"project":{"key":"SALES"},"issuetype":{"name":"%s"},"summary":"%s of %s","%s":%s}}"""
                        .formatted(type, type, name, company.amountField(), amount())));
        log.count("created " + type.toLowerCase(Locale.ROOT) + "s");
        return answer.filter(one -> one.status() == 201)
                .map(one -> one.body().path("key").asText());
    }

    /** Cents, sometimes a refund, sometimes nothing at all. */
    private String amount() {
        if (random.nextInt(12) == 0) return "null";
        int cents = 1 + random.nextInt(900_000);
        return BigDecimal.valueOf(random.nextInt(8) == 0 ? -cents : cents, 2).toPlainString();
    }

    private void resolve() {
        String key = log.takeOpen(random.nextInt());
        if (key.isEmpty()) return;
        String resolution = RESOLUTIONS.get(random.nextInt(RESOLUTIONS.size()));
        transition(key, "resolved", Workflow.RESOLVE, ",\"fields\":{\"resolution\":{\"name\":\"" + resolution + "\"}}");
        log.isDone(key);
    }

    private void reopen() {
        String key = log.takeDone(random.nextInt());
        if (key.isEmpty()) return;
        transition(key, "reopened", Workflow.REOPEN, "");
        log.isOpen(key);
    }

    private void transition(String key, String what, int step, String fields) {
        String body = "{\"transition\":{\"id\":\"%d\"}%s}".formatted(step, fields);
        ask(client -> client.post("/rest/api/2/issue/" + key + "/transitions", body));
        log.count(what);
    }

    private void edit() {
        String key = log.takeDone(random.nextInt());
        if (key.isEmpty()) return;
        String body = "{\"fields\":{\"%s\":%s}}".formatted(company.amountField(), amount());
        ask(client -> client.put("/rest/api/2/issue/" + key, body));
        log.count("edited");
        log.isDone(key);
    }

    private void delete() {
        String key = log.takeDone(random.nextInt());
        if (key.isEmpty()) return;
        ask(client -> client.delete("/rest/api/2/issue/" + key));
        log.count("deleted");
    }

    private void link() {
        Optional<String> task = issue("Task");
        if (task.isEmpty()) return;
        String key = task.get();
        postOnce("/links", "{\"issueKey\":\"%s\",\"keyResultId\":%d}".formatted(key, company.weekKeyResult()));
        log.linked().add(key);
        log.isOpen(key);
        log.count("linked");
    }

    private void unlink() {
        List<String> all = List.copyOf(log.linked());
        if (all.isEmpty()) return;
        String key = all.get(random.nextInt(all.size()));
        if (!log.linked().remove(key)) return;
        for (JsonNode link :
                insist(client -> client.get(API + "/links?issue=" + key)).body().path("values")) {
            Client.Answer answer = insist(
                    client -> client.delete(API + "/links/" + link.path("id").asLong()));
            if (answer.status() != 204 && answer.status() != 404) surprise("unlink " + key, answer);
        }
        log.count("unlinked");
    }

    private void checkIn() {
        reported++;
        postOnce("/key-results/" + keyResult + "/check-ins", "{\"value\":\"%d\",\"confidence\":5}".formatted(reported));
        log.count("checked in");
    }

    /** Nobody else renames it: who finds it at the next version has been there before. */
    private void rename() {
        String next = "Calls of " + name + ", said " + version + " times";
        String body = keyResult().replace(title, next);
        Client.Answer answer = insist(client -> client.putOn(API + "/key-results/" + keyResult, body, version));
        if (answer.status() != 200 && answer.status() != 412) surprise("rename", answer);
        title = next;
        version++;
        log.count("renamed");
    }

    private void createObjective() {
        String made = "Number " + created.size() + " of " + name;
        created.add(made);
        postOnce("/objectives", objective(made));
        log.count("created objectives");
    }

    private void read() {
        Optional<Client.Answer> answer = ask(client -> client.get(API + "/tree"));
        answer.filter(one -> one.status() != 200 && one.status() < 500).ifPresent(one -> surprise("tree", one));
        log.count("read the tree");
    }

    private String objective(String called) {
        return "{\"title\":\"%s\",\"unitId\":%d,\"periodId\":%d}".formatted(called, company.unit(), company.period());
    }

    private String keyResult() {
        return """
                {"objectiveId":%d,"title":"%s","unitOfMeasure":"calls","unitKind":"COUNT","baseline":"0","target":"9000"}"""
                .formatted(objective, title);
    }

    private Client.Answer postOnce(String path, String body) {
        String key = name + "-" + ++requests;
        Client.Answer answer = insist(client -> client.postOnce(API + path, body, key));
        if (answer.status() != 201 && answer.status() != 200) surprise(path, answer);
        return answer;
    }

    private void surprise(String what, Client.Answer answer) {
        log.surprise(name + ", " + what + ": " + answer.status() + " " + answer.text());
    }

    /** An answer that says what became of it. */
    private Client.Answer insist(Function<Client, Client.Answer> request) {
        while (true) {
            Optional<Client.Answer> answer = ask(request).filter(one -> one.status() < 500 && one.status() != 429);
            if (answer.isPresent()) return answer.get();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** One try at one node; empty when nobody answered. */
    private Optional<Client.Answer> ask(Function<Client, Client.Answer> request) {
        int[] up = IntStream.range(0, cluster.size()).filter(cluster::isUp).toArray();
        int node = up[random.nextInt(up.length)];
        try {
            Client.Answer answer =
                    request.apply(clients.computeIfAbsent(node, number -> cluster.client(number, PATIENCE)));
            if (answer.status() >= 500) log.count("(answered " + answer.status() + ")");
            return Optional.of(answer);
        } catch (Client.NoAnswer nobody) {
            log.count("(not answered)");
            return Optional.empty();
        }
    }

    /** What the numbers must say of all this. */
    record Said(long objective, long keyResult, int reported, String title, int version, List<String> created) {}

    Said said() {
        return new Said(objective, keyResult, reported, title, version, List.copyOf(created));
    }
}
