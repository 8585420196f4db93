package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.port.Nodes;
import org.junit.Test;

public class NodesContractTest extends StoreContract {
    @Test
    public void everyNodeKnowsWhenTheOthersWereLastThere() {
        store.nodes().seen("node2", Samples.NOW, 7);
        store.nodes().seen("node1", Samples.NOW, 7);
        store.nodes().seen("node1", Samples.NOW.plusSeconds(30), 9);

        assertThat(otherNode.nodes().all())
                .containsExactly(
                        new Nodes.Node("node1", Samples.NOW.plusSeconds(30), 9),
                        new Nodes.Node("node2", Samples.NOW, 7));
    }

    @Test
    public void aNodeThatIsLongGoneIsForgotten() {
        store.nodes().seen("node1", Samples.NOW, 7);
        store.nodes().seen("node2", Samples.NOW.minusSeconds(60), 7);

        store.nodes().prune(Samples.NOW);

        assertThat(store.nodes().all()).extracting(Nodes.Node::name).containsExactly("node1");
    }
}
