package com.okrcascade.host.template;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's rule since 10.5: a template calls methods of a few plain JDK types, and of the plugin's own classes those that its
 * {@code <velocity-allowlist>} names. Anything else prints nothing and is logged, or fails where the host is strict.
 */
public final class Allowlist implements MethodPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final List<Class<?>> PLAIN = List.of(
            String.class,
            Number.class,
            Boolean.class,
            Character.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            TemplateTexts.class);
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");

    private final Set<String> listed;
    private final boolean strict;

    public Allowlist(Set<String> listed, boolean strict) {
        this.listed = listed;
        this.strict = strict;
    }

    @Override
    public boolean allows(Object target, Method method) {
        boolean allowed = isPlain(target, method) || listed.contains(signature(target.getClass(), method));
        if (!allowed) {
            refuse(signature(target.getClass(), method));
        }
        return allowed;
    }

    private static boolean isPlain(Object target, Method method) {
        return !NEVER.contains(method.getName()) && PLAIN.stream().anyMatch(type -> type.isInstance(target));
    }

    private void refuse(String signature) {
        LOG.error("A template calls {}, which is not on the allowlist", signature);
        if (strict) {
            throw new NotAllowed(signature);
        }
    }

    static String signature(Class<?> type, Method method) {
        String parameters = Stream.of(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(","));
        return type.getName() + "#" + method.getName() + "(" + parameters + ")";
    }
}
