package com.okrcascade.web.rest;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Direction;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.web.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a key result that say what it asks for; which of them there are follows from its direction. */
record MeasureJson(
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String tolerance,
        @Nullable Boolean binary,
        List<MilestoneJson> milestones) {
    static MeasureJson of(Measure measure) {
        UnitOfMeasure unit = measure.unit();
        return measure.map(
                movement -> new MeasureJson(
                        unit.text(movement.baseline()),
                        unit.text(movement.target()),
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                maintain -> new MeasureJson(
                        null,
                        null,
                        text(unit, maintain.lower()),
                        text(unit, maintain.upper()),
                        text(unit, maintain.tolerance()),
                        maintain.binary(),
                        List.of()),
                milestones -> new MeasureJson(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        milestones.all().stream().map(MilestoneJson::of).toList()),
                done -> new MeasureJson(null, null, null, null, null, null, List.of()));
    }

    static Measure read(Fields fields) {
        Optional<Direction> direction = fields.optionalOneOf("direction", Direction.class);
        return switch (direction.orElse(Direction.INCREASE)) {
            case INCREASE, DECREASE -> movement(fields, direction);
            case MAINTAIN -> maintain(fields);
            case MILESTONES -> passingUnit(fields, MilestoneJson.read(fields));
            case DONE -> passingUnit(fields, new DoneOrNot());
        };
    }

    static Set<Integer> reached(Fields fields) {
        return MilestoneJson.reached(fields);
    }

    /** The direction follows from baseline and target; one that says otherwise is a mistake. */
    private static Movement movement(Fields fields, Optional<Direction> direction) {
        Quantity baseline = fields.quantity("baseline");
        Quantity target = fields.quantity("target");
        Movement movement =
                fields.located("target", () -> new Movement(KeyResultReader.unitOfMeasure(fields), baseline, target));
        if (direction.filter(said -> said != movement.direction()).isPresent())
            throw new DirectionContradicts().at("direction");
        return movement;
    }

    private static Maintain maintain(Fields fields) {
        return new Maintain(
                KeyResultReader.unitOfMeasure(fields),
                fields.optionalQuantity("lower").orElse(null),
                fields.optionalQuantity("upper").orElse(null),
                fields.optionalQuantity("tolerance").orElse(null),
                fields.optionalFlag("binary").orElse(false));
    }

    /** Milestones and done or not are measured in themselves: a unit that an answer had is passed over. */
    private static Measure passingUnit(Fields fields, Measure measure) {
        fields.optionalText("unitOfMeasure");
        fields.optionalText("unitKind");
        fields.optionalInt("decimals");
        return measure;
    }

    private static @Nullable String text(UnitOfMeasure unit, @Nullable Quantity quantity) {
        return quantity == null ? null : unit.text(quantity);
    }
}
