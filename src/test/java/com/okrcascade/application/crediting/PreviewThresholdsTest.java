package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.HealthChange;
import com.okrcascade.application.company.PreviewThresholds;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import com.okrcascade.domain.calendar.Thresholds.ShareOfExpected;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.pace.HealthStatus;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** On Wednesday, 9 December 2026, 12 of the quarter's last 30 working days are over: 40 % are expected, 36 % are done. */
public class PreviewThresholdsTest {
    private final CreditedCompany abc = new CreditedCompany();
    private final PreviewThresholds previewThresholds = new PreviewThresholds(new ReadGraph(abc.company.graphs()));
    private KeyResult profit;

    @Before
    public void aQuarterFourPointsBehind() {
        profit = abc.keyResult(abc.objective("ABC is profitable", "FY2026 Q4", null), "0", "10000", AMOUNT, null);
        abc.keyResult(abc.objective("ABC grows", "FY2027 Q1", null), "0", "10000", AMOUNT, null);
        abc.deal(1, "3600");
        abc.link(1, profit);
        abc.resolve(1, "2026-11-25");
        abc.drain();
        abc.company.on("2026-12-09");
    }

    @Test
    public void itSaysWhatOtherLimitsWouldMakeOfWhatRuns() {
        assertThat(then(new PointsBehind(4, 25))).isEqualTo(Map.of(HealthStatus.ON_TRACK, 1L));
        assertThat(then(new PointsBehind(3, 8))).isEqualTo(Map.of(HealthStatus.AT_RISK, 1L));
        assertThat(then(new ShareOfExpected(90, 70))).isEqualTo(Map.of(HealthStatus.ON_TRACK, 1L));
        assertThat(then(new ShareOfExpected(95, 91))).isEqualTo(Map.of(HealthStatus.OFF_TRACK, 1L));
    }

    @Test
    public void itSavesNothing() {
        Revision before = abc.graph().revision();
        HealthChange preview = previewThresholds.of(ADMIN, quarter(), new PointsBehind(0, 0));

        assertThat(preview.now()).isEqualTo(Map.of(HealthStatus.ON_TRACK, 1L));
        assertThat(preview.then()).isEqualTo(Map.of(HealthStatus.OFF_TRACK, 1L));
        assertThat(abc.graph().revision()).isEqualTo(before);
    }

    @Test
    public void whatIsArchivedIsNotCounted() {
        abc.moveObjectiveTo().to(ADMIN, profit.objective(), ObjectiveState.ARCHIVED);

        assertThat(then(new PointsBehind(0, 0))).isEmpty();
    }

    @Test
    public void onlyAdminsMayAsk() {
        Actor bob = Actor.person(new UserKey("bob"));

        assertThatThrownBy(() -> previewThresholds.of(bob, quarter(), new PointsBehind(1, 2)))
                .isInstanceOf(NotAllowed.class);
    }

    private Map<HealthStatus, Long> then(Thresholds thresholds) {
        return previewThresholds.of(ADMIN, quarter(), thresholds).then();
    }

    private CadenceId quarter() {
        return abc.cadence(CadenceUnit.QUARTER);
    }
}
