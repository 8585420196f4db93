package com.atlassian.jira.security.roles;

/** Evidence: Jira 8 call sites. */
public interface ProjectRoleActors extends DefaultRoleActors {}
