package com.okrcascade.application.company;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;

/** A company in memory on a day that can be moved on; nothing is set up yet. */
public final class FreshCompany {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Day clock = new Day();
    private final InMemoryStore store = new InMemoryStore(clock);
    private final Graphs graphs = new Graphs(store.journal(), store.dayGains(), clock, System::nanoTime);
    private final Writes writes = new Writes(store.journal(), store.receipts(), graphs, clock, new Bell());

    /** On Saturday, 21 November 2026. */
    public FreshCompany() {
        on("2026-11-21");
    }

    public FreshCompany on(String day) {
        clock.now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    public FreshCompany setUp() {
        new SetUp(writes, createPeriods(), clock).run(BERLIN);
        return this;
    }

    public CreatePeriods createPeriods() {
        return new CreatePeriods(writes);
    }

    public Writes writes() {
        return writes;
    }

    public Graphs graphs() {
        return graphs;
    }

    public InMemoryStore store() {
        return store;
    }

    public Graph graph() {
        return graphs.refreshed();
    }

    public List<Period> periods(long cadence) {
        return graph().facts().periods().stream()
                .filter(period -> period.cadence().value() == cadence)
                .toList();
    }

    public Period period(String name) {
        return graph().facts().periods().stream()
                .filter(period -> period.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private static final class Day extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
