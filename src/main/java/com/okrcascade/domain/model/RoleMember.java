package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * A user key, a group name or the id of a Jira project role; who that is gets resolved when asked, so that people change
 * and the tree stays. A project role needs its project.
 */
public record RoleMember(MemberType type, String value, @Nullable Long projectId) {}
