package com.okrcascade.domain.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable table keyed by small positive ids. A changed table shares all chunks but the changed ones with the table
 * it was made from, so that a revision costs what it changes and not what the company owns.
 */
public final class ById<T> {
    private static final int BITS = 6;
    private static final int CHUNK = 1 << BITS;
    private static final ById<?> EMPTY = new ById<>(new Object[0][], 0);

    private final @Nullable Object[][] chunks;
    private final int size;

    private ById(@Nullable Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // an empty table holds nothing of any type
    public static <T> ById<T> empty() {
        return (ById<T>) EMPTY;
    }

    public Optional<T> find(long id) {
        return Optional.ofNullable(at(id));
    }

    /** The row of an id that is known to exist. */
    public T get(long id) {
        return Objects.requireNonNull(at(id), () -> "no row " + id);
    }

    public boolean has(long id) {
        return at(id) != null;
    }

    public int size() {
        return size;
    }

    /** All rows, by ascending id. */
    @SuppressWarnings("unchecked") // only T is ever put in
    public Stream<T> stream() {
        return Arrays.stream(chunks)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(row -> (T) row);
    }

    /** The highest id in use, 0 when there is none. */
    public long lastId() {
        for (int chunk = chunks.length - 1; chunk >= 0; chunk--) {
            for (int slot = CHUNK - 1; chunks[chunk] != null && slot >= 0; slot--) {
                if (chunks[chunk][slot] != null) return ((long) chunk << BITS) + slot;
            }
        }
        return 0;
    }

    /** Collects several changes and copies each touched chunk once. */
    public Editor<T> edit() {
        return new Editor<>(chunks.clone(), size);
    }

    @SuppressWarnings("unchecked") // only T is ever put in
    private @Nullable T at(long id) {
        int chunk = (int) (id >> BITS);
        if (id < 0 || chunk >= chunks.length || chunks[chunk] == null) return null;
        return (T) chunks[chunk][(int) (id & (CHUNK - 1))];
    }

    /** A table in the making; not to be used after {@link #done()}. */
    public static final class Editor<T> {
        private @Nullable Object[][] chunks;
        private boolean[] owned;
        private int size;

        private Editor(@Nullable Object[][] chunks, int size) {
            this.chunks = chunks;
            this.owned = new boolean[chunks.length];
            this.size = size;
        }

        public void put(long id, T row) {
            if (set(id, row) == null) size++;
        }

        public void remove(long id) {
            if (find(id).isEmpty()) return;
            set(id, null);
            size--;
        }

        @SuppressWarnings("unchecked") // only T is ever put in
        public Optional<T> find(long id) {
            int chunk = (int) (id >> BITS);
            if (chunk >= chunks.length || chunks[chunk] == null) return Optional.empty();
            return Optional.ofNullable((T) chunks[chunk][(int) (id & (CHUNK - 1))]);
        }

        public ById<T> done() {
            return new ById<>(chunks, size);
        }

        private @Nullable Object set(long id, @Nullable T row) {
            int chunk = own((int) (id >> BITS));
            int slot = (int) (id & (CHUNK - 1));
            Object before = chunks[chunk][slot];
            chunks[chunk][slot] = row;
            return before;
        }

        private int own(int chunk) {
            if (chunk >= chunks.length) {
                int length = Math.max(chunk + 1, chunks.length + (chunks.length >> 1));
                chunks = Arrays.copyOf(chunks, length);
                owned = Arrays.copyOf(owned, length);
            }
            if (!owned[chunk]) {
                chunks[chunk] = chunks[chunk] == null ? new Object[CHUNK] : chunks[chunk].clone();
                owned[chunk] = true;
            }
            return chunk;
        }
    }
}
