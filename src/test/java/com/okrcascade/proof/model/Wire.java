package com.okrcascade.proof.model;

import com.okrcascade.application.port.Journal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one node asks of its database and of Jira goes over here. One call can be disturbed: something happens
 * just before or just after it. What lands is told to whoever acts on the node.
 */
final class Wire {
    static final Predicate<Method> ANY = method -> true;
    static final Predicate<Method> WRITE = method ->
            method.getDeclaringClass() == Journal.class && method.getName().equals("write");

    private @Nullable Disturbance next;
    private @Nullable Consumer<Journal.Batch> landing;
    private int landed;

    /**
     * What happens at one of the calls to come.
     *
     * @param skipped how many such calls go through before
     */
    record Disturbance(Predicate<Method> at, int skipped, boolean after, Runnable what) {
        Disturbance oneLess() {
            return new Disturbance(at, skipped - 1, after, what);
        }
    }

    void disturb(Disturbance disturbance) {
        next = disturbance;
    }

    /** @return whether there was nothing left to disturb */
    boolean calm() {
        boolean calm = next == null;
        next = null;
        return calm;
    }

    /** From now on each write that lands here is told, in the order of revisions. */
    void onLanding(@Nullable Consumer<Journal.Batch> told) {
        landing = told;
        landed = 0;
    }

    int landed() {
        return landed;
    }

    <T> T port(Class<T> type, T real) {
        Object port = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments));
        return type.cast(port);
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        Disturbance due = due(method);
        if (due != null && !due.after()) due.what().run();
        Object answer = answer(real, method, arguments);
        if (WRITE.test(method)) land((Journal.Batch) arguments[2]);
        if (due != null && due.after()) due.what().run();
        return answer;
    }

    private @Nullable Disturbance due(Method method) {
        Disturbance waiting = next;
        if (waiting == null || !waiting.at().test(method)) return null;
        next = waiting.skipped() == 0 ? null : waiting.oneLess();
        return waiting.skipped() == 0 ? waiting : null;
    }

    private void land(Journal.Batch batch) {
        landed++;
        if (landing != null) landing.accept(batch);
    }

    private static Object answer(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
