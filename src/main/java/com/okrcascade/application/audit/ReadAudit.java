package com.okrcascade.application.audit;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.AuditLog;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who changed which definition or setting, from what to what; for administrators. */
public final class ReadAudit {
    private final ReadGraph readGraph;
    private final AuditLog auditLog;
    private final People people;
    private final Issues issues;

    public ReadAudit(ReadGraph readGraph, AuditLog auditLog, People people, Issues issues) {
        this.readGraph = readGraph;
        this.auditLog = auditLog;
        this.people = people;
        this.issues = issues;
    }

    public Page of(Actor actor, Wanted wanted, int start, int limit) {
        Reading reading = readGraph.as(actor);
        reading.access().requireAdminister();
        AuditLog.Filter filter = wanted.filter(reading.graph().calendar().settings());
        List<AuditLine> lines = auditLog.find(filter, start, limit);
        return new Page(lines, auditLog.count(filter), named(lines), briefs(lines, actor));
    }

    /** Those who are still known. */
    private Map<UserKey, String> named(Collection<AuditLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.by()), mentioned(line)))
                .distinct()
                .flatMap(key -> people.find(key).stream())
                .collect(Collectors.toMap(People.Person::key, People.Person::name));
    }

    private static Stream<UserKey> mentioned(AuditLine line) {
        AuditField field = line.field();
        if (field == null) return Stream.empty();
        Stream<String> values =
                Stream.of(line.was(), line.became()).flatMap(String::lines).filter(value -> !value.isEmpty());
        return switch (field.kind()) {
            case PERSON -> values.map(UserKey::new);
            case MEMBER ->
                values.filter(value -> value.startsWith(USER))
                        .map(value -> new UserKey(value.substring(USER.length())));
            case TEXT, NUMBER, DAY, MONTH, WEEKDAY, CODE, ISSUE -> Stream.empty();
        };
    }

    private static final String USER = "USER ";

    private Map<IssueId, Issues.Brief> briefs(Collection<AuditLine> lines, Actor actor) {
        List<IssueId> linked = lines.stream()
                .filter(line -> line.field() == AuditField.ISSUE)
                .flatMap(line -> Stream.of(line.was(), line.became()))
                .filter(id -> !id.isEmpty())
                .map(id -> new IssueId(Long.parseLong(id)))
                .distinct()
                .toList();
        Optional<UserKey> reader = linked.isEmpty() ? Optional.empty() : actor.key();
        Function<UserKey, Map<IssueId, Issues.Brief>> browsable = user -> issues.browsable(linked, user);
        return reader.map(browsable).orElse(Map.of());
    }

    /**
     * Some lines, newest first.
     *
     * @param total how many lines are wanted on all pages
     * @param people names of those whom the lines name by key
     * @param issues those that the lines name and the reader may browse
     */
    public record Page(
            List<AuditLine> lines, int total, Map<UserKey, String> people, Map<IssueId, Issues.Brief> issues) {}
}
