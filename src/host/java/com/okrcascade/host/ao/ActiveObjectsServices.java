package com.okrcascade.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.okrcascade.host.Storage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Each bundle gets its own Active Objects, with its own entities and table prefix. */
public final class ActiveObjectsServices implements ServiceFactory<ActiveObjects> {
    private final Storage storage;
    private final Map<Long, EntityActiveObjects> services = new ConcurrentHashMap<>();

    public ActiveObjectsServices(Storage storage) {
        this.storage = storage;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return of(bundle);
    }

    public EntityActiveObjects of(Bundle bundle) {
        return services.computeIfAbsent(
                bundle.getBundleId(), id -> new EntityActiveObjects(new Schema(storage, bundle)));
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // Kept: a bundle that asks again need not make its tables again.
    }
}
