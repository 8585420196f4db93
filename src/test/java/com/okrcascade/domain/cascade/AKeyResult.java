package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** A key result in the making: manual, summing, from $0 to $100, until a test says otherwise. */
public final class AKeyResult {
    public static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);

    private final long id;
    private final long objective;
    private Measure measure = dollars(0, 100);
    private KeyResultRollUp rollUp = KeyResultRollUp.SUM;
    private @Nullable Crediting crediting;
    private @Nullable KpiId source;
    private @Nullable KeyResultId into;
    private @Nullable BrokenDown brokenDown;

    private AKeyResult(long id, long objective) {
        this.id = id;
        this.objective = objective;
    }

    public static AKeyResult of(long id, long objective) {
        return new AKeyResult(id, objective);
    }

    public static Movement dollars(long baseline, long target) {
        return new Movement(DOLLARS, Quantity.of(baseline), Quantity.of(target));
    }

    public AKeyResult measuredBy(Measure other) {
        measure = other;
        return this;
    }

    public AKeyResult rollingUp(KeyResultRollUp other) {
        rollUp = other;
        return this;
    }

    public AKeyResult earning(CreditRule rule) {
        crediting = new Crediting(rule, null);
        return this;
    }

    public AKeyResult reading(long kpi) {
        source = new KpiId(kpi);
        return this;
    }

    public AKeyResult into(long keyResult) {
        into = new KeyResultId(keyResult);
        return this;
    }

    public AKeyResult givenBy(long top) {
        brokenDown = new BrokenDown(new KeyResultId(top), Quantity.of(1));
        return this;
    }

    public KeyResult row() {
        return new KeyResult(
                new KeyResultId(id),
                1,
                new ObjectiveId(objective),
                "Key result " + id,
                measure,
                rollUp,
                crediting,
                source,
                into,
                Weight.ONE,
                null,
                null,
                null,
                brokenDown,
                null,
                false);
    }

    public Change.OfGraph put() {
        return new Change.PutKeyResult(row());
    }
}
