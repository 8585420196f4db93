package com.okrcascade.domain.upkeep;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it should be.
 *
 * @param issue whose credit it is; null for a sum
 * @param issueKey the issue's last known key
 * @param at the day or the bucket that a sum is of; null for a credit or a total
 * @param reason why the credit should be what it should be
 */
public record Finding(
        What what,
        Target target,
        @Nullable IssueId issue,
        String issueKey,
        @Nullable LocalDateTime at,
        Measured recorded,
        Measured right,
        Reason reason) {
    /** Kinds of things. */
    public enum What {
        CREDIT,
        TOTAL,
        DAY_GAIN,
        BUCKET
    }

    public static Finding ofSum(
            What what, Target target, @Nullable LocalDateTime at, Measured recorded, Measured right) {
        return new Finding(what, target, null, "", at, recorded, right, Reason.NONE);
    }
}
