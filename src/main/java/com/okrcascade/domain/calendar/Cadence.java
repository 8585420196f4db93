package com.okrcascade.domain.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A named rhythm, such as "3 years" or "week". Each but the longest nests in a longer one. A retired one gets no new
 * periods; those it has stay.
 *
 * @param anchorYear the name of the fiscal year with which a cadence of several years begins
 */
public record Cadence(
        CadenceId id,
        String name,
        CadenceUnit unit,
        int count,
        @Nullable CadenceId parentId,
        @Nullable Integer anchorYear,
        boolean active,
        Thresholds thresholds) {
    private static final int LONGEST_NAME = 60;

    public Cadence {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new CadenceNameMissing(name.length());
        if (!unit.canBeCounted(count)) throw new InvalidCadence(unit, count);
        if (unit == CadenceUnit.YEAR && count > 1 && anchorYear == null) throw new AnchorYearMissing(name);
    }

    /** An active cadence with the thresholds that suit its length. */
    public static Cadence of(CadenceId id, String name, CadenceUnit unit, @Nullable CadenceId parentId) {
        return new Cadence(id, name, unit, 1, parentId, null, true, Thresholds.standard(unit, 1));
    }

    /** An active cadence of several fiscal years, the first of them given by its name. */
    public static Cadence ofYears(CadenceId id, String name, int years, int firstFiscalYear) {
        Thresholds thresholds = Thresholds.standard(CadenceUnit.YEAR, years);
        return new Cadence(id, name, CadenceUnit.YEAR, years, null, firstFiscalYear, true, thresholds);
    }

    public boolean isWeeks() {
        return unit == CadenceUnit.WEEK;
    }

    public Cadence with(Thresholds others) {
        return new Cadence(id, name, unit, count, parentId, anchorYear, active, others);
    }

    /** The thresholds that suit its length. */
    public Thresholds standardThresholds() {
        return Thresholds.standard(unit, count);
    }

    /** Its length in months; 0 for weeks. */
    int months() {
        return unit.months() * count;
    }

    boolean spansYears() {
        return months() > CadenceUnit.YEAR.months();
    }

    /** Whether each of its periods lies within one period of the other. */
    boolean nestsIn(Cadence longer) {
        if (longer.isWeeks()) return false;
        if (isWeeks()) return true;
        boolean fits = longer.months() > months() && longer.months() % months() == 0;
        return fits && (!spansYears() || Math.floorMod(anchor() - longer.anchor(), count) == 0);
    }

    int anchor() {
        return anchorYear == null ? 0 : anchorYear;
    }
}
