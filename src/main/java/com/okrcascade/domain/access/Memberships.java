package com.okrcascade.domain.access;

import com.okrcascade.domain.model.RoleMember;

/** Which members of roles somebody is, as Jira says when asked: people change, and the tree stays. */
@FunctionalInterface
public interface Memberships {
    Memberships NONE = member -> false;

    boolean includes(RoleMember member);
}
