package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issue as Jira has it; the amount is null while its field is empty or says no number. */
public final class RawDeal {
    public final long id;
    public String project = "";
    public Instant createdAt = Instant.EPOCH;
    public @Nullable BigDecimal amount;
    /** What its field says instead of a number; empty when nothing. */
    public String words = "";

    public @Nullable String resolution;
    public @Nullable Instant resolvedAt;
    /** The issue or epic that it is below. */
    public @Nullable Long parent;

    public boolean deleted;

    public RawDeal(long id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return "issue " + id + " in " + project + " since " + createdAt + " of "
                + (amount == null ? "'" + words + "'" : amount)
                + (resolution == null ? " open" : " " + resolution + " at " + resolvedAt)
                + (parent == null ? "" : " below " + parent) + (deleted ? " deleted" : "");
    }
}
