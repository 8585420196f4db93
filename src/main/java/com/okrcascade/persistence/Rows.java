package com.okrcascade.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The few ways in which we use Active Objects, each one statement where that is possible. A row is replaced rather than
 * updated: an update by Active Objects would first have to read it.
 */
final class Rows {
    static final String ID = "ID";

    /** Databases take 1,000 values in a list, or fewer. */
    private static final int CHUNK = 900;

    private final ActiveObjects ao;

    Rows(ActiveObjects ao) {
        this.ao = ao;
    }

    ActiveObjects ao() {
        return ao;
    }

    /** One new row under a key that is free. */
    <T, R extends RawEntity<K>, K> void create(Table<T, R, K> table, K key, T thing) {
        ao.create(table.rows(), table.columns(thing).with(ID, key).values());
    }

    /** One new row that the table numbers. */
    <T, R extends RawEntity<K>, K> void append(Table<T, R, K> table, T thing) {
        ao.create(table.rows(), table.columns(thing).values());
    }

    <K> void delete(Class<? extends RawEntity<K>> rows, String column, Collection<?> values) {
        inChunks(values, chunk -> ao.deleteWithSQL(rows, in(column, chunk), chunk.toArray()));
    }

    <T, R extends RawEntity<K>, K> List<T> find(Table<T, R, K> table, Query query) {
        return Arrays.stream(ao.find(table.rows(), query)).map(table::thing).toList();
    }

    /** Things whose column holds one of these values. */
    <T, R extends RawEntity<K>, K> List<T> find(Table<T, R, K> table, String column, Collection<?> values) {
        return find(table, column, values, "");
    }

    /** The same, of those that fulfil one more condition. */
    <T, R extends RawEntity<K>, K> List<T> find(
            Table<T, R, K> table, String column, Collection<?> values, String and, Object... parameters) {
        List<T> found = new ArrayList<>();
        inChunks(values, chunk -> {
            List<Object> all = new ArrayList<>(chunk);
            all.addAll(Arrays.asList(parameters));
            found.addAll(find(table, Query.select().where(in(column, chunk) + and, all.toArray())));
        });
        return found;
    }

    /** Whole rows whose column holds one of these values; order and limit are those of each statement. */
    <R extends RawEntity<K>, K> List<R> those(
            Class<R> rows, Supplier<Query> select, String column, Collection<?> values) {
        List<R> found = new ArrayList<>();
        inChunks(values, chunk -> {
            Query query = select.get().where(in(column, chunk), chunk.toArray());
            Collections.addAll(found, ao.find(rows, query));
        });
        return found;
    }

    /** How many rows have one of these values in a column. */
    <R extends RawEntity<K>, K> int count(Class<R> rows, String column, Collection<?> values) {
        List<Integer> counts = new ArrayList<>();
        inChunks(values, chunk -> counts.add(ao.count(rows, in(column, chunk), chunk.toArray())));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Only the selected columns of rows; the others read as empty. */
    <R extends RawEntity<K>, K, T> List<T> some(Class<R> rows, Query query, Function<R, T> read) {
        List<T> found = new ArrayList<>();
        ao.stream(rows, query, row -> found.add(read.apply(row)));
        return found;
    }

    /** The same of rows whose column holds one of these values. */
    <R extends RawEntity<K>, K> void some(
            Class<R> rows, String columns, String column, Collection<?> values, Consumer<R> read) {
        inChunks(values, chunk -> {
            Query query = Query.select(columns).where(in(column, chunk), chunk.toArray());
            ao.stream(rows, query, read::accept);
        });
    }

    private static String in(String column, List<?> values) {
        if (values.size() == 1) return column + " = ?";
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static void inChunks(Collection<?> values, Consumer<List<?>> each) {
        List<?> list = List.copyOf(values);
        for (int from = 0; from < list.size(); from += CHUNK) {
            each.accept(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
    }
}
