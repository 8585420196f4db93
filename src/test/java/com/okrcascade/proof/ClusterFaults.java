package com.okrcascade.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What happens to the nodes while people work: every kind in turn, in an order, on nodes and for times by chance. */
final class ClusterFaults {
    private static final int THINGS_BETWEEN = 15;
    private static final long LONGEST_BETWEEN = TimeUnit.SECONDS.toNanos(3);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    enum Fault {
        KILL,
        KILL_IN_A_WRITE,
        CUT,
        CUT_IN_A_WRITE,
        PAUSE,
        PAUSE_IN_A_WRITE,
        /** Its database session is ended while it is paused in a write, as when it would never wake. */
        PAUSE_IN_A_WRITE_AND_CUT
    }

    private final ClusterOfHosts cluster;
    private final WorkLog log;
    private final Random random;

    ClusterFaults(ClusterOfHosts cluster, WorkLog log, Random random) {
        this.cluster = cluster;
        this.log = log;
        this.random = random;
    }

    /** Every kind once. */
    void round() throws Exception {
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        Collections.shuffle(faults, random);
        for (Fault fault : faults) {
            letWork();
            strike(fault, random.nextInt(cluster.size()));
            log.count("* " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    private void strike(Fault fault, int node) throws Exception {
        Runnable nothing = () -> {}; // people write all the time
        switch (fault) {
            case KILL -> cluster.kill(node);
            case KILL_IN_A_WRITE -> cluster.inTheMiddleOfAWrite(node, nothing, held -> cluster.kill(node));
            case CUT -> cluster.cut(node);
            case CUT_IN_A_WRITE -> cluster.inTheMiddleOfAWrite(node, nothing, held -> cluster.cut(node));
            case PAUSE -> cluster.pause(node);
            case PAUSE_IN_A_WRITE -> cluster.pauseInTheMiddleOfAWrite(node, nothing);
            case PAUSE_IN_A_WRITE_AND_CUT -> {
                cluster.pauseInTheMiddleOfAWrite(node, nothing);
                cluster.cut(node);
            }
        }
        boolean paused = fault.name().startsWith("PAUSE");
        if (paused) pass(100 + random.nextInt(2_500));
        if (paused) cluster.wake(node);
        else if (!cluster.isUp(node)) cluster.start(node);
    }

    /** Until people have done something, or cannot. */
    private void letWork() {
        long until = System.nanoTime() + LONGEST_BETWEEN;
        long enough = log.all() + THINGS_BETWEEN;
        while (log.all() < enough && System.nanoTime() < until) LockSupport.parkNanos(LOOK_NANOS);
    }

    /** How long a fault lasts is part of the plan; nothing is waited for. */
    private static void pass(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < until) LockSupport.parkNanos(LOOK_NANOS);
    }
}
