package com.okrcascade.application.memory;

import com.okrcascade.application.port.Links;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Issues attached by hand, in memory. */
record InMemoryLinks(Tables tables) implements Links {
    @Override
    public Optional<IssueLink> find(LinkId id) {
        synchronized (tables) {
            return Optional.ofNullable(tables.links.get(id.value()));
        }
    }

    @Override
    public List<IssueLink> ofIssues(Collection<IssueId> issues) {
        return those(link -> issues.contains(link.issue()));
    }

    @Override
    public List<IssueLink> of(Target target) {
        return those(link -> link.target().equals(target));
    }

    @Override
    public Set<KeyResultId> linked(Collection<KeyResultId> keyResults) {
        return those(link ->
                        link.target().keyResult().filter(keyResults::contains).isPresent())
                .stream()
                .flatMap(link -> link.target().keyResult().stream())
                .collect(Collectors.toSet());
    }

    private List<IssueLink> those(Predicate<IssueLink> wanted) {
        synchronized (tables) {
            return tables.links.values().stream().filter(wanted).toList();
        }
    }

    @Override
    public List<IssueLink> page(int start, int limit) {
        synchronized (tables) {
            return tables.links.values().stream().skip(start).limit(limit).toList();
        }
    }

    @Override
    public List<IssueId> issues(long above, int limit) {
        synchronized (tables) {
            return tables.links.values().stream()
                    .map(IssueLink::issue)
                    .filter(issue -> issue.value() > above)
                    .distinct()
                    .sorted(Comparator.comparing(IssueId::value))
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public int count() {
        synchronized (tables) {
            return tables.links.size();
        }
    }

    @Override
    public long lastId() {
        synchronized (tables) {
            return tables.lastLink;
        }
    }
}
