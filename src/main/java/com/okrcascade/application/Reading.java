package com.okrcascade.application;

import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;

/**
 * The graph as one person may look at it: what they may not see is not in it, and its numbers are those of everybody.
 * Whoever asks for one thing goes through the access of that person.
 */
public record Reading(Graph graph, Access access) {}
