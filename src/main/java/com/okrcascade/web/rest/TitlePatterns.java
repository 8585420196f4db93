package com.okrcascade.web.rest;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.Cut;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Wording;
import java.util.Optional;

/** Names what a break-down creates: {amount}, {period} and {objective} stand for what they say. */
record TitlePatterns(String objectivePattern, String keyResultPattern, Formats formats, UnitOfMeasure unit)
        implements BreakDownPlan.Titles {

    TitlePatterns(Optional<String> objective, Optional<String> keyResult, Formats formats, UnitOfMeasure unit) {
        this(
                Wording.title("objectiveTitle", objective.orElse("{period}: {objective}")),
                Wording.title("keyResultTitle", keyResult.orElse("{amount} in {period}")),
                formats,
                unit);
    }

    @Override
    public String objective(Objective top, Period period) {
        return Cut.title(objectivePattern.replace("{period}", period.name()).replace("{objective}", top.title()));
    }

    @Override
    public String keyResult(Quantity part, Period period) {
        return Cut.title(keyResultPattern
                .replace("{amount}", formats.shortAmount(part, unit))
                .replace("{period}", period.name()));
    }
}
