package com.okrcascade.application.memory;

import com.okrcascade.application.port.Nodes;
import java.time.Instant;
import java.util.List;

/** Nodes in memory. */
record InMemoryNodes(Tables tables) implements Nodes {
    @Override
    public void seen(String node, Instant at, long revision) {
        synchronized (tables) {
            tables.nodes.put(node, new Node(node, at, revision));
        }
    }

    @Override
    public List<Node> all() {
        synchronized (tables) {
            return List.copyOf(tables.nodes.values());
        }
    }

    @Override
    public void prune(Instant before) {
        synchronized (tables) {
            tables.nodes.values().removeIf(node -> node.seenAt().isBefore(before));
        }
    }
}
