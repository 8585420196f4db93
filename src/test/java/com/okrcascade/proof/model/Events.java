package com.okrcascade.proof.model;

import com.okrcascade.proof.model.oracle.RawDeal;
import java.util.ArrayDeque;
import java.util.Deque;

/** How Jira tells of a change: once and in time, or not. */
final class Events {
    enum Way {
        ONCE,
        TWICE,
        LOST,
        LATE,
        EARLY
    }

    private final World world;
    private final Deque<Late> late = new ArrayDeque<>();
    private Way way = Way.ONCE;
    private boolean used;

    Events(World world) {
        this.world = world;
    }

    private record Late(String node, long deal) {}

    void go(Way next) {
        way = next;
        used = false;
    }

    /** Whether an event went that way since. */
    boolean used() {
        return used;
    }

    /** An issue changes, and the node on which it does hears of it. */
    void change(Node node, RawDeal deal, Runnable edit) {
        used = true;
        if (way == Way.EARLY) {
            hear(node, deal.id);
            node.work();
        }
        world.change(deal, edit);
        switch (way) {
            case ONCE -> hear(node, deal.id);
            case TWICE -> {
                hear(node, deal.id);
                hear(node, deal.id);
            }
            case LATE -> late.addLast(new Late(node.name, deal.id));
            case LOST -> world.missHints();
            case EARLY -> {}
        }
    }

    /** A node that is killed, or cut off, before it has written the hint down has lost it. */
    private void hear(Node node, long deal) {
        try {
            node.hear(deal);
        } catch (Crash crash) {
            if (!crash.done) world.missHints();
            throw crash;
        } catch (LostConnection failure) {
            world.missHints();
        }
    }

    /** The last one that is late comes first. */
    void deliverOne() {
        if (late.isEmpty()) return;
        Late event = late.pollLast();
        world.nodes.stream().filter(node -> node.name.equals(event.node())).forEach(node -> hear(node, event.deal()));
    }

    void deliver() {
        while (!late.isEmpty()) deliverOne();
    }
}
