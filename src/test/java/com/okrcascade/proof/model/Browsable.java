package com.okrcascade.proof.model;

import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/** Jira's issues as somebody reads them who may browse only some. */
record Browsable(Issues all, LongPredicate seen) implements Issues {
    static Issues of(Issues all, LongPredicate seen) {
        return new Browsable(all, seen);
    }

    @Override
    public Reading read(Collection<IssueId> issues, Set<String> fieldIds) {
        return all.read(issues, fieldIds);
    }

    @Override
    public Set<IssueId> withChildren(Collection<IssueId> issues) {
        return all.withChildren(issues);
    }

    @Override
    public Set<IssueId> below(IssueId issue) {
        return all.below(issue);
    }

    @Override
    public Optional<Brief> find(String idOrKey, UserKey reader) {
        return all.find(idOrKey, reader).filter(brief -> seen.test(brief.id().value()));
    }

    @Override
    public Map<IssueId, Brief> browsable(Collection<IssueId> issues, UserKey reader) {
        Map<IssueId, Brief> some = new HashMap<>(all.browsable(issues, reader));
        some.keySet().removeIf(id -> !seen.test(id.value()));
        return some;
    }
}
