package com.okrcascade.application.port;

import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jira's issues, read from its database and never from its index. */
public interface Issues {
    /** Issues as they are now, with the values of these fields. An issue in neither map is not there. */
    Reading read(Collection<IssueId> issues, Set<String> fieldIds);

    /** Of these issues, those that have sub-tasks or, as epics, issues. */
    Set<IssueId> withChildren(Collection<IssueId> issues);

    /** Every issue below one: its sub-tasks, as an epic its issues, and their sub-tasks. */
    Set<IssueId> below(IssueId issue);

    /** Why nobody can tell which epic an issue belongs to; empty when that can be told. */
    default Optional<String> epicsTrouble() {
        return Optional.empty();
    }

    /** An issue by its id or key, present or former, that this person may browse. */
    Optional<Brief> find(String idOrKey, UserKey reader);

    /** Of these issues, those that this person may browse. */
    Map<IssueId, Brief> browsable(Collection<IssueId> issues, UserKey reader);

    /** What was read, and why the rest could not be. */
    record Reading(Map<IssueId, IssueFacts> facts, Map<IssueId, String> failures) {}

    /** What a list shows of an issue. */
    record Brief(IssueId id, String key, String summary) {}
}
