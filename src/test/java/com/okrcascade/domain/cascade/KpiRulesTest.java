package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.ObjectiveState;
import org.junit.Test;

public class KpiRulesTest {
    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final UnitOfMeasure EUROS = new UnitOfMeasure("EUR", UnitKind.MONEY, 2);
    private static final CreditRule COUNT = new CreditRule.Count();

    private final KpiRules rules = new KpiRules(FewPeriods.with());

    @Test
    public void itsUnitAndItsOwnersMustBeThere() {
        assertThatThrownBy(() -> rules.checkNew(AKpi.of(1).by(99).row())).isInstanceOf(ReferenceMissing.class);
        assertThatThrownBy(() -> rules.checkNew(AKpi.of(1).ownedBy(99).row())).isInstanceOf(ReferenceMissing.class);
        assertThatThrownBy(() -> change(AKpi.of(1), AKpi.of(1).by(99))).isInstanceOf(ReferenceMissing.class);
    }

    /** A credit can be taken back only where values add up, and it knows its day but not its hour. */
    @Test
    public void issuesFeedWhatAddsUpFromDaysOn() {
        rules.checkNew(AKpi.of(1).earning(COUNT).row());
        assertThatThrownBy(() -> rules.checkNew(
                        AKpi.of(1).earning(COUNT).as(Aggregation.MAX).row()))
                .isInstanceOf(KpiNotCredited.class);
        assertThatThrownBy(() -> change(
                        AKpi.of(1).earning(COUNT), AKpi.of(1).earning(COUNT).each(Frequency.HOUR)))
                .isInstanceOf(KpiNotCredited.class);
    }

    @Test
    public void whatIsArchivedIsNotChanged() {
        assertThatThrownBy(() -> change(AKpi.of(1).in(ObjectiveState.ARCHIVED), AKpi.of(1)))
                .isInstanceOf(Archived.class);
    }

    @Test
    public void whatIsRecordedIsReadAsItWasMeasured() {
        refusedOnceMeasured(AKpi.of(1), AKpi.of(1).each(Frequency.MONTH));
        refusedOnceMeasured(AKpi.of(1), AKpi.of(1).measuredIn(DEALS));
        refusedOnceMeasured(AKpi.of(1), AKpi.of(1).earning(COUNT));
        refusedOnceMeasured(AKpi.of(1), AKpi.of(1).as(Aggregation.AVERAGE));
        refusedOnceMeasured(AKpi.of(1).earning(COUNT), AKpi.of(1).earning(COUNT).as(Aggregation.RATIO));
        refusedOnceMeasured(
                AKpi.of(1).earning(COUNT).as(Aggregation.RATIO), AKpi.of(1).earning(COUNT));
    }

    /** Credits keep sum and count, so a sum of them can be read as an average. */
    @Test
    public void whatWasMeasuredTheSameWayMayBeShownInAnother() {
        change(AKpi.of(1).earning(COUNT), AKpi.of(1).earning(COUNT).as(Aggregation.AVERAGE));
        change(AKpi.of(1), AKpi.of(1).measuredIn(EUROS));
    }

    private void refusedOnceMeasured(AKpi before, AKpi after) {
        assertThatThrownBy(() -> change(before, after)).isInstanceOf(KpiMeasured.class);
        assertThatCode(() -> rules.checkChanged(before.row(), after.row(), false))
                .doesNotThrowAnyException();
    }

    private void change(AKpi before, AKpi after) {
        rules.checkChanged(before.row(), after.row(), true);
    }
}
