package com.okrcascade.host.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;

/** Whether the tables are there. */
record MetaData(EntityActiveObjects entities) implements ActiveObjectsModuleMetaData {
    @Override
    public void awaitInitialization() {
        entities.initialise();
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        entities.initialise();
    }

    @Override
    public boolean isInitialized() {
        return entities.isReady();
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        return entities.isReady();
    }
}
