package com.okrcascade.application.crediting;

import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.model.IssueId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A Jira that remembers what it was asked; something can happen just after it has answered about issues. */
final class WatchedJira {
    final List<Set<Long>> read = new ArrayList<>();
    final List<String> searched = new ArrayList<>();
    private final InMemoryJira jira;
    private Runnable afterReading = () -> {};

    WatchedJira(InMemoryJira jira) {
        this.jira = jira;
    }

    void afterNextReading(Runnable what) {
        afterReading = what;
    }

    Issues issues() {
        return watched(Issues.class);
    }

    IssueSearch search() {
        return watched(IssueSearch.class);
    }

    private <T> T watched(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Object answer = answer(() -> method.invoke(jira, arguments));
                    told(method.getName(), arguments);
                    return answer;
                }));
    }

    private void told(String method, Object[] arguments) {
        if (!method.equals("read")) {
            searched.add(method);
            return;
        }
        read.add(ids(arguments[0]));
        Runnable once = afterReading;
        afterReading = () -> {};
        once.run();
    }

    @SuppressWarnings("unchecked") // what the port declares
    private static Set<Long> ids(Object argument) {
        return ((Collection<IssueId>) argument).stream().map(IssueId::value).collect(Collectors.toSet());
    }

    private interface Call {
        Object get() throws ReflectiveOperationException;
    }

    private static Object answer(Call call) throws Throwable {
        try {
            return call.get();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
