package com.okrcascade.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What people in a cluster have done together, and what they were answered. */
final class WorkLog {
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final List<String> surprises = new ArrayList<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();
    private final List<String> open = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    void count(String what) {
        counts.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    Map<String, Long> counts() {
        Map<String, Long> read = new TreeMap<>();
        counts.forEach((what, count) -> read.put(what, count.sum()));
        return read;
    }

    long all() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** An answer that nobody should get, whatever happens to nodes. */
    synchronized void surprise(String what) {
        surprises.add(what);
    }

    synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** The tasks that are linked by hand. */
    Set<String> linked() {
        return linked;
    }

    synchronized void isOpen(String key) {
        open.add(key);
    }

    synchronized void isDone(String key) {
        done.add(key);
    }

    /** One that nobody else takes meanwhile; empty when there is none. */
    synchronized String takeOpen(int number) {
        return open.isEmpty() ? "" : open.remove(Math.floorMod(number, open.size()));
    }

    synchronized String takeDone(int number) {
        return done.isEmpty() ? "" : done.remove(Math.floorMod(number, done.size()));
    }
}
