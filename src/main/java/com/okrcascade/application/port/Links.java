package com.okrcascade.application.port;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues attached by hand. */
public interface Links {
    Optional<IssueLink> find(LinkId id);

    List<IssueLink> ofIssues(Collection<IssueId> issues);

    List<IssueLink> of(Target target);

    /** Those of some key results that have a link. */
    Set<KeyResultId> linked(Collection<KeyResultId> keyResults);

    /** Links by ascending id after one, for lists. */
    List<IssueLink> page(int start, int limit);

    /** Ids of linked issues above one, ascending: to walk all of them in steps. */
    List<IssueId> issues(long above, int limit);

    int count();

    /** The highest id ever given; a write takes the next one, under the fence. */
    long lastId();
}
