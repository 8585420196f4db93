package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Direction;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.persistence.row.KeyResultRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What key results ask for, in the columns of their table. */
final class Measures {
    private Measures() {}

    static void into(Columns columns, Measure measure) {
        measure.map(
                movement -> columns.with("BASELINE", movement.baseline()).with("TARGET", movement.target()),
                maintain -> into(columns, maintain),
                milestones -> columns.with("DIRECTION", milestones.direction())
                        .with("MILESTONES", Json.of(lines(milestones))),
                done -> columns.with("DIRECTION", done.direction()));
    }

    private static Columns into(Columns columns, Maintain maintain) {
        return columns.with("DIRECTION", maintain.direction())
                .with("LOWER_LIMIT", maintain.lower())
                .with("UPPER_LIMIT", maintain.upper())
                .with("TOLERANCE", maintain.tolerance())
                .with("ALL_OR_NOTHING", maintain.binary());
    }

    static Measure of(KeyResultRow row) {
        UnitOfMeasure unit = Codes.measure(row.getMeasureName(), row.getMeasureKind(), row.getMeasureDecimals());
        String direction = row.getDirection();
        if (direction == null)
            return new Movement(unit, new Quantity(row.getBaseline()), new Quantity(row.getTarget()));
        return switch (Direction.valueOf(direction)) {
            case INCREASE, DECREASE ->
                new Movement(unit, new Quantity(row.getBaseline()), new Quantity(row.getTarget()));
            case MAINTAIN -> maintain(row, unit);
            case MILESTONES ->
                new Milestones(Json.lines(row.getMilestones()).stream()
                        .map(Measures::milestone)
                        .toList());
            case DONE -> new DoneOrNot();
        };
    }

    private static Maintain maintain(KeyResultRow row, UnitOfMeasure unit) {
        return new Maintain(
                unit,
                Cells.quantity(row.getLowerLimit()),
                Cells.quantity(row.getUpperLimit()),
                Cells.quantity(row.getTolerance()),
                row.isAllOrNothing());
    }

    private static List<List<String>> lines(Milestones milestones) {
        return milestones.all().stream()
                .map(milestone -> List.of(
                        String.valueOf(milestone.id()),
                        milestone.title(),
                        String.valueOf(milestone.weight().value()),
                        text(milestone.due()),
                        text(milestone.doneOn())))
                .toList();
    }

    private static Milestone milestone(List<String> line) {
        return new Milestone(
                Integer.parseInt(line.get(0)),
                line.get(1),
                new Weight(Integer.parseInt(line.get(2))),
                day(line.get(3)),
                day(line.get(4)));
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
