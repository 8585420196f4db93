package com.okrcascade.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Watches what goes to the database: the SQL of every statement in order, and a hook that may cut a connection. */
final class Statements {
    private final List<String> executed = new CopyOnWriteArrayList<>();
    private volatile Watcher watcher = (sql, connection) -> {};
    private volatile boolean recording;

    /** Is told of every statement before it is executed. */
    interface Watcher {
        void before(String sql, Connection connection) throws Exception;
    }

    void watch(Watcher next) {
        watcher = next;
    }

    List<String> during(Runnable work) {
        executed.clear();
        recording = true;
        work.run();
        recording = false;
        return List.copyOf(executed);
    }

    DataSource watching(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                "getConnection",
                (connection, arguments) -> watching((Connection) connection));
    }

    private Connection watching(Connection connection) {
        Connection prepared = proxy(
                Connection.class,
                connection,
                "prepareStatement",
                (statement, arguments) -> watching(connection, (PreparedStatement) statement, (String) arguments[0]));
        return prepared;
    }

    private PreparedStatement watching(Connection connection, PreparedStatement statement, String sql) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) note(sql, connection);
                    return invoke(statement, method, arguments);
                });
    }

    private void note(String sql, Connection connection) throws Exception {
        if (recording) executed.add(sql);
        watcher.before(sql, connection);
    }

    private interface Wrap {
        Object around(Object result, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T real, String wrapped, Wrap wrap) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? Statements.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    Object result = invoke(real, method, arguments);
                    return method.getName().equals(wrapped) ? wrap.around(result, arguments) : result;
                }));
    }

    private static Object invoke(Object real, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
