package com.okrcascade.persistence;

import com.okrcascade.application.port.Nodes;
import com.okrcascade.persistence.row.NodeRow;
import java.time.Instant;
import java.util.List;
import net.java.ao.Query;

/** The nodes of the cluster. A node writes its own row only, so nobody is in its way. */
record AoNodes(Rows rows) implements Nodes {
    private static final NodeTable TABLE = new NodeTable();

    @Override
    public void seen(String node, Instant at, long revision) {
        Node one = new Node(node, at, revision);
        rows.ao().executeInTransaction(() -> {
            rows.delete(NodeRow.class, Rows.ID, List.of(node));
            rows.create(TABLE, node, one);
            return one;
        });
    }

    @Override
    public List<Node> all() {
        return rows.find(TABLE, Query.select().order(Rows.ID));
    }

    @Override
    public void prune(Instant before) {
        rows.ao().deleteWithSQL(NodeRow.class, "SEEN_AT < ?", before.toEpochMilli());
    }
}
