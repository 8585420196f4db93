package com.okrcascade.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.okrcascade.host.ao.EntityActiveObjects;
import com.okrcascade.host.ao.EntityManagers;
import com.okrcascade.host.ao.Tables;
import com.okrcascade.persistence.row.RevisionRow;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** The real library over a test database, as one node of a cluster has it. */
public final class RealActiveObjects implements AutoCloseable {
    private final HikariDataSource pool;
    private final Statements statements = new Statements();
    private final EntityActiveObjects service;

    public RealActiveObjects(TestDatabase database) {
        pool = database.pool();
        service = new EntityActiveObjects(new Tables() {
            @Override
            public EntityManager open() {
                boolean postgres = database.kind() == TestDatabase.Kind.POSTGRESQL;
                return EntityManagers.open(statements.watching(pool), postgres, "com.okrcascade");
            }

            @Override
            public void migrate(EntityManager manager, ActiveObjects direct) {
                RealActiveObjects.migrate(manager);
            }
        });
    }

    /** One node after another: parallel migrations break each other. */
    private static synchronized void migrate(EntityManager manager) {
        try {
            manager.migrate(Descriptor.entities());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ActiveObjects service() {
        return service;
    }

    public Statements statements() {
        return statements;
    }

    AoStore store(String node) {
        return new AoStore(service, node, Clock.systemUTC());
    }

    /** Takes everything away that was stored. */
    void empty() {
        for (Class<? extends RawEntity<?>> rows : Descriptor.entities()) emptied(rows);
    }

    @SuppressWarnings("unchecked") // every row has some key
    private void emptied(Class<?> rows) {
        String key = rows == RevisionRow.class ? "NUM" : "ID";
        service.deleteWithSQL((Class<? extends RawEntity<Object>>) rows, key + " IS NOT NULL");
    }

    @Override
    public void close() {
        pool.close();
    }
}
