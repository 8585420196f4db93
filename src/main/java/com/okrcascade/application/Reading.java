package com.okrcascade.application;

import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;

/** The graph as one person may look at it: whoever asks for something goes through the access of that person. */
public record Reading(Graph graph, Access access) {}
