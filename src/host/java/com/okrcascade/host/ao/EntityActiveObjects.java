package com.okrcascade.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** Active Objects as a plugin sees it. The tables are made on the first use, which waits for them, as in Jira. */
public final class EntityActiveObjects implements ActiveObjects {
    private final Tables tables;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);
    private EntityManager manager;
    private boolean migrating;
    private volatile boolean ready;

    public EntityActiveObjects(Tables tables) {
        this.tables = tables;
    }

    private interface Work<T> {
        T with(EntityManager manager) throws SQLException;
    }

    private interface Action {
        void with(EntityManager manager) throws SQLException;
    }

    /** Makes the tables now, if they are not there. */
    public synchronized void initialise() {
        if (ready || migrating) {
            return;
        }
        migrating = true;
        try {
            manager = tables.open();
            tables.migrate(manager, this);
            ready = true;
        } finally {
            migrating = false;
        }
    }

    private <T> T ask(Work<T> work) {
        if (!ready) {
            initialise();
        }
        try {
            return work.with(manager);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private void tell(Action action) {
        ask(entities -> {
            action.with(entities);
            return null;
        });
    }

    /** Joins a transaction that is open in this thread; otherwise commits, or rolls back what a failed callback did. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        return ask(entities -> {
            inTransaction.set(true);
            try {
                return new Callback<>(entities, callback).execute();
            } finally {
                inTransaction.remove();
            }
        });
    }

    private static final class Callback<T> extends Transaction<T> {
        private final TransactionCallback<T> callback;

        Callback(EntityManager manager, TransactionCallback<T> callback) {
            super(manager);
            this.callback = callback;
        }

        @Override
        protected T run() {
            return callback.doInTransaction();
        }
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        tell(manager -> manager.migrate(entities));
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        tell(manager -> manager.migrateDestructively(entities));
    }

    @Override
    public void flushAll() {
        tell(EntityManager::flushAll);
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        tell(manager -> manager.flush(entities));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(manager -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(manager -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return ask(manager -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        tell(manager -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(manager -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return ask(manager -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(manager -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        tell(manager -> manager.stream(type, streamCallback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        tell(manager -> manager.stream(type, query, streamCallback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(manager -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(manager -> manager.count(type, query));
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new MetaData(this);
    }

    boolean isReady() {
        return ready;
    }
}
