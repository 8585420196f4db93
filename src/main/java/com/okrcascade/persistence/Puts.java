package com.okrcascade.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;

/** Rows of one table that a write puts or removes; of several changes to one row the last one counts. */
final class Puts<T, K> {
    private final Table.Keyed<T, ? extends RawEntity<K>, K> table;
    private final Map<K, Optional<T>> byKey = new LinkedHashMap<>();

    Puts(Table.Keyed<T, ? extends RawEntity<K>, K> table) {
        this.table = table;
    }

    void put(T thing) {
        byKey.put(table.key(thing), Optional.of(thing));
    }

    void remove(K key) {
        byKey.put(key, Optional.empty());
    }

    void write(Rows rows) {
        rows.delete(table.rows(), Rows.ID, byKey.keySet());
        byKey.forEach((key, thing) -> thing.ifPresent(present -> rows.create(table, key, present)));
    }
}
