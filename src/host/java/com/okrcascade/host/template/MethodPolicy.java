package com.okrcascade.host.template;

import java.lang.reflect.Method;

/** Whether a template may call a method of an object. */
public interface MethodPolicy {
    /** For the host's own templates. */
    MethodPolicy ANYTHING = (target, method) -> true;

    boolean allows(Object target, Method method);
}
