package com.okrcascade.persistence;

import net.java.ao.RawEntity;

/**
 * How things of one kind are kept in one table.
 *
 * @param <T> the thing
 * @param <R> its row
 * @param <K> what names a row
 */
interface Table<T, R extends RawEntity<K>, K> {
    Class<R> rows();

    /** What the row of a thing holds, besides its key. */
    Columns columns(T thing);

    T thing(R row);

    /** A table whose rows are named by what they are about; others number their rows themselves. */
    interface Keyed<T, R extends RawEntity<K>, K> extends Table<T, R, K> {
        K key(T thing);
    }
}
