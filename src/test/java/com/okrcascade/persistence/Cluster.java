package com.okrcascade.persistence;

import com.okrcascade.application.memory.InMemoryStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Two nodes on the same stored things. */
interface Cluster {
    /** Clocks stand still in these tests. */
    Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    Store node(int number);

    /** Where the stored things are in one run of a contract. */
    enum Kind {
        IN_MEMORY,
        H2,
        POSTGRESQL;

        /** Two nodes with nothing stored. */
        Cluster empty() {
            return switch (this) {
                case IN_MEMORY -> inMemory();
                case H2 -> RealCluster.empty(TestDatabase.Kind.H2);
                case POSTGRESQL -> RealCluster.empty(TestDatabase.Kind.POSTGRESQL);
            };
        }

        private static Cluster inMemory() {
            InMemoryStore store = new InMemoryStore(CLOCK);
            return number -> Store.of(store.asNode("node" + number));
        }
    }

    /** Two nodes on one database, made once for each kind of database, because tables take their time. */
    final class RealCluster implements Cluster {
        private static final Map<TestDatabase.Kind, RealCluster> CLUSTERS = new EnumMap<>(TestDatabase.Kind.class);

        private final RealActiveObjects[] nodes;

        private RealCluster(TestDatabase database) {
            nodes = new RealActiveObjects[] {new RealActiveObjects(database), new RealActiveObjects(database)};
        }

        static synchronized RealCluster empty(TestDatabase.Kind kind) {
            RealCluster cluster = CLUSTERS.computeIfAbsent(kind, same -> new RealCluster(TestDatabase.create(kind)));
            cluster.nodes[0].empty();
            return cluster;
        }

        @Override
        public Store node(int number) {
            RealActiveObjects node = nodes[number - 1];
            return Store.of(new AoStore(node.service(), "node" + number, CLOCK));
        }
    }
}
