package com.okrcascade.host.osgi;

import com.okrcascade.host.HostTrouble;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Makes objects of the plugin's classes with what its Spring context has, by constructor, as Jira does for its modules. */
public final class PluginBeans {
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object factory;
    private final Method create;

    PluginBeans(Bundle bundle, Object context) {
        this.bundle = bundle;
        this.factory = call(context, "getAutowireCapableBeanFactory");
        try {
            this.create = load(bundle, "org.springframework.beans.factory.config.AutowireCapableBeanFactory")
                    .getMethod("createBean", Class.class, int.class, boolean.class);
        } catch (NoSuchMethodException e) {
            throw new HostTrouble("Not the Spring we know", e);
        }
    }

    public Object create(String className) {
        return create(load(bundle, className));
    }

    public <T> T create(Class<T> type) {
        try {
            return type.cast(create.invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false));
        } catch (InvocationTargetException e) {
            throw new HostTrouble("Cannot make a " + type.getName() + ": " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new HostTrouble("Cannot make a " + type.getName(), e);
        }
    }

    static Class<?> load(Bundle bundle, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new HostTrouble("No class " + className + " in " + bundle.getSymbolicName(), e);
        }
    }

    static Object call(Object target, String getter) {
        try {
            return target.getClass().getMethod(getter).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new HostTrouble("Cannot call " + getter + " of " + target.getClass(), e);
        }
    }

    static boolean offers(ServiceReference<?> service, String className) {
        return Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS))
                .contains(className);
    }
}
