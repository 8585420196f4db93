package com.okrcascade.persistence;

import com.okrcascade.application.port.Nodes;
import com.okrcascade.persistence.row.NodeRow;
import java.time.Instant;

/** Nodes. */
final class NodeTable implements Table<Nodes.Node, NodeRow, String> {
    @Override
    public Class<NodeRow> rows() {
        return NodeRow.class;
    }

    @Override
    public Columns columns(Nodes.Node node) {
        return new Columns().with("SEEN_AT", node.seenAt()).with("REVISION_NUM", node.revision());
    }

    @Override
    public Nodes.Node thing(NodeRow row) {
        return new Nodes.Node(row.getID(), Instant.ofEpochMilli(row.getSeenAt()), row.getRevisionNum());
    }
}
