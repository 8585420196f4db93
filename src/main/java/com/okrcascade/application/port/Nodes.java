package com.okrcascade.application.port;

import java.time.Instant;
import java.util.List;

/** The nodes of the cluster, as each says now and then that it is there. */
public interface Nodes {
    /** This node is there, at this revision. */
    void seen(String node, Instant at, long revision);

    /** By name. */
    List<Node> all();

    /** Forgets those that were last seen before a time. */
    void prune(Instant before);

    /** One node. */
    record Node(String name, Instant seenAt, long revision) {}
}
