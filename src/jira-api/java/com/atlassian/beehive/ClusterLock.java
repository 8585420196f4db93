package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Evidence: Jira 11 call sites; not re-entrant by contract, without conditions. */
public interface ClusterLock extends Lock {}
