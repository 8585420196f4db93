package com.okrcascade.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Watches what goes to the database: the SQL of every statement in order, and hooks that may cut a connection. */
public final class Statements {
    private final List<String> executed = new CopyOnWriteArrayList<>();
    private volatile boolean recording;
    private volatile Before before = (sql, connection) -> {};
    private volatile After afterCommit = connection -> {};

    /** Is told of every statement before it is executed. */
    public interface Before {
        void statement(String sql, Connection connection) throws SQLException;
    }

    /** Is told of every commit that the database has made. */
    public interface After {
        void commit(Connection connection) throws SQLException;
    }

    public void watch(Before watcher) {
        before = watcher;
    }

    public void afterCommit(After watcher) {
        afterCommit = watcher;
    }

    /** The statements of some work. */
    public List<String> during(Runnable work) {
        executed.clear();
        recording = true;
        work.run();
        recording = false;
        return List.copyOf(executed);
    }

    DataSource watching(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(source, method, arguments);
            return method.getName().equals("getConnection") ? watching((Connection) result) : result;
        });
    }

    private Connection watching(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            if (method.getName().equals("commit")) afterCommit.commit(connection);
            if (!method.getName().equals("prepareStatement")) return result;
            return watching(connection, (PreparedStatement) result, (String) arguments[0]);
        });
    }

    private PreparedStatement watching(Connection connection, PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) note(sql, connection);
            return invoke(statement, method, arguments);
        });
    }

    private void note(String sql, Connection connection) throws SQLException {
        if (recording) executed.add(sql);
        before.statement(sql, connection);
    }

    private interface Call {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        ClassLoader loader = Statements.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(
                loader, new Class<?>[] {type}, (proxy, method, arguments) -> call.to(method, arguments)));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
