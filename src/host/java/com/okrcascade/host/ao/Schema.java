package com.okrcascade.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.okrcascade.host.HostTrouble;
import com.okrcascade.host.Storage;
import com.okrcascade.host.jira.store.Database;
import com.okrcascade.host.locks.DatabaseLocks;
import com.okrcascade.host.plugin.Descriptor;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;

/**
 * The tables of one plugin: its upgrade tasks run once per model version, then all entities are migrated. Two nodes that start
 * together take turns, because parallel migrations break each other.
 */
final class Schema implements Tables {
    private final Storage storage;
    private final Bundle bundle;
    private Descriptor.ActiveObjects module;

    Schema(Storage storage, Bundle bundle) {
        this.storage = storage;
        this.bundle = bundle;
    }

    @Override
    public EntityManager open() {
        module = DescribedActiveObjects.of(bundle);
        return EntityManagers.open(storage, module.namespace());
    }

    @Override
    public void migrate(EntityManager manager, ActiveObjects direct) {
        Lock lock = new DatabaseLocks(storage).getLockForName("active-objects-" + module.namespace());
        lock.lock();
        try {
            upgrade(direct);
            direct.migrate(entities());
        } finally {
            lock.unlock();
        }
    }

    private void upgrade(ActiveObjects direct) {
        Database database = storage.database();
        for (ActiveObjectsUpgradeTask task : tasks()) {
            ModelVersion current = version(database);
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, direct);
                store(database, task.getModelVersion());
            }
        }
    }

    private List<ActiveObjectsUpgradeTask> tasks() {
        return module.upgradeTasks().stream()
                .map(this::task)
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
    }

    private ActiveObjectsUpgradeTask task(String className) {
        try {
            return (ActiveObjectsUpgradeTask)
                    bundle.loadClass(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new HostTrouble("Cannot make the upgrade task " + className, e);
        }
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>>[] entities() {
        return module.entities().stream().map(this::entity).toArray(Class[]::new);
    }

    private Class<?> entity(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new HostTrouble("No entity " + className, e);
        }
    }

    private ModelVersion version(Database database) {
        return database.read(session -> session.one(
                        "select model_version from host_model_version where prefix = ?",
                        row -> ModelVersion.valueOf(row.getString(1)),
                        prefix())
                .orElse(ModelVersion.valueOf("0")));
    }

    private void store(Database database, ModelVersion version) {
        database.change(session -> {
            session.update("delete from host_model_version where prefix = ?", prefix());
            return session.update("insert into host_model_version values (?, ?)", prefix(), version.toString());
        });
    }

    private String prefix() {
        return EntityManagers.prefix(module.namespace());
    }
}
