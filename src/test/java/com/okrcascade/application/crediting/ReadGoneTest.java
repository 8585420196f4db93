package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.memory.InMemoryChoices;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.application.reconcile.ReadGone.Gone;
import com.okrcascade.application.reconcile.ReadGone.Kind;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveState;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

public class ReadGoneTest {
    private final CreditedCompany abc = new CreditedCompany();
    private final ReadGone readGone = new ReadGone(new InMemoryChoices(Set.of("amount"), Set.of("6")));
    private Objective objective;

    @Before
    public void anObjective() {
        objective = abc.objective("ABC is profitable", "FY2026 Q4", null);
    }

    @Test
    public void whatIsThereIsNotMissed() {
        KeyResult fine = keyResult(new CreditRule.Field("amount"), new DoneRule.ByStatuses(Set.of("6")));

        assertThat(readGone.of(abc.graph(), fine)).isEmpty();
        assertThat(readGone.in(abc.graph())).isEmpty();
    }

    @Test
    public void aFieldOfTheAmountOrOfTheWeightIsMissed() {
        KeyResult amount = keyResult(new CreditRule.Field("customfield_9"), null);
        KeyResult count = keyResult(new CreditRule.Count(), null);

        assertThat(readGone.of(abc.graph(), amount)).containsExactly(new Gone(Kind.FIELD, "customfield_9"));
        assertThat(readGone.of(abc.graph(), count)).isEmpty();
    }

    @Test
    public void aStatusIsMissedEvenWhereAnotherOneIsThere() {
        KeyResult sold = keyResult(new CreditRule.Count(), new DoneRule.ByStatuses(Set.of("6", "10001")));

        assertThat(readGone.of(abc.graph(), sold)).containsExactly(new Gone(Kind.STATUS, "10001"));
    }

    @Test
    public void whatManyNameIsListedOnce() {
        KeyResult first = keyResult(new CreditRule.Field("customfield_9"), null);
        keyResult(new CreditRule.Field("customfield_9"), null);
        keyResult(new CreditRule.Field("amount"), null);

        assertThat(readGone.in(abc.graph()))
                .containsExactly(new ReadGone.Missing(new Gone(Kind.FIELD, "customfield_9"), first, 1));
    }

    @Test
    public void whatIsDeletedMissesNothing() {
        keyResult(new CreditRule.Field("customfield_9"), null);
        abc.moveObjectiveTo().to(ADMIN, objective.id(), ObjectiveState.DELETED);

        assertThat(readGone.in(abc.graph())).isEmpty();
    }

    private KeyResult keyResult(CreditRule rule, @Nullable DoneRule doneRule) {
        return abc.keyResult(objective, "0", Quantity.of(1000).toString(), new Crediting(rule, doneRule), null);
    }
}
