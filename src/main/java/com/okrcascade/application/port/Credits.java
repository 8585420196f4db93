package com.okrcascade.application.port;

import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Target;
import java.util.Collection;
import java.util.List;

/** What issues are recorded to give. */
public interface Credits {
    List<Credit> ofIssues(Collection<IssueId> issues);

    /** By ascending issue id, for lists. */
    List<Credit> of(Target target, int start, int limit);

    /** How many credits these targets have. */
    int count(Collection<Target> targets);

    /** How many there are. */
    int size();

    /** Ids of credited issues above one, ascending: to walk all issues of a target in steps. */
    List<IssueId> issuesOf(Target target, long above, int limit);

    /** The same over all targets. */
    List<IssueId> issues(long above, int limit);

    /** Ids of the newest issues that have credits, descending. */
    List<IssueId> newestIssues(int limit);
}
