package com.okrcascade.host.template;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Asks the policy before a template calls anything. Velocity makes it by name, so it must be public. */
public final class GuardedIntrospection extends UberspectImpl implements RuntimeServicesAware {
    private MethodPolicy policy;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        policy = (MethodPolicy) services.getApplicationAttribute(MethodPolicy.class.getName());
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        Method method = found == null ? null : introspector.getMethod(target.getClass(), name, arguments);
        return method != null && policy.allows(target, method) ? found : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null || target instanceof Map<?, ?>) {
            return found;
        }
        Method method = getter(target, name, found.getMethodName());
        return method != null && policy.allows(target, method) ? found : null;
    }

    /** Velocity says which getter it found, except for {@code get("name")}. */
    private Method getter(Object target, String name, String getter) {
        Method plain = introspector.getMethod(target.getClass(), getter, new Object[0]);
        return plain != null ? plain : introspector.getMethod(target.getClass(), getter, new Object[] {name});
    }

    /** Templates print; they do not change what they are given. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }
}
