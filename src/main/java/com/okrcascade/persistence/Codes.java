package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small alternatives as one text each: "K34", "FIXED 12500", "STATUSES 3,6". */
final class Codes {
    private static final String KEY_RESULT = "K";
    private static final String KPI_VALUE = "V";
    private static final String KPI_BASE = "B";
    private static final String COUNT = "COUNT";
    private static final String FIXED = "FIXED ";
    private static final String FIELD = "FIELD ";
    private static final String PERCENT_DONE = "PERCENT_DONE";
    private static final String PERCENT_DONE_BY = "PERCENT_DONE ";
    private static final String RESOLUTION = "RESOLUTION";
    private static final String CATEGORY = "CATEGORY";
    private static final String STATUSES = "STATUSES ";

    private Codes() {}

    static String of(Target target) {
        return target.map(
                id -> KEY_RESULT + id.value(),
                kpi -> (kpi.side() == KpiSide.VALUE ? KPI_VALUE : KPI_BASE)
                        + kpi.id().value());
    }

    static Target target(String code) {
        long id = Long.parseLong(code.substring(1));
        return switch (code.substring(0, 1)) {
            case KEY_RESULT -> Target.of(new KeyResultId(id));
            case KPI_VALUE -> Target.of(new KpiId(id), KpiSide.VALUE);
            case KPI_BASE -> Target.of(new KpiId(id), KpiSide.BASE);
            default -> throw unknown(code);
        };
    }

    static @Nullable String of(@Nullable CreditRule rule) {
        if (rule == null) return null;
        return rule.map(
                () -> COUNT, amount -> FIXED + amount.tenThousandths(), field -> FIELD + field, weight -> weight.map(
                                field -> PERCENT_DONE_BY + field)
                        .orElse(PERCENT_DONE));
    }

    static @Nullable CreditRule rule(@Nullable String code) {
        if (code == null) return null;
        if (code.equals(COUNT)) return new CreditRule.Count();
        if (code.startsWith(FIXED)) return new CreditRule.Fixed(new Quantity(Long.parseLong(rest(code, FIXED))));
        if (code.equals(PERCENT_DONE)) return new CreditRule.PercentDone(null);
        if (code.startsWith(PERCENT_DONE_BY)) return new CreditRule.PercentDone(rest(code, PERCENT_DONE_BY));
        if (code.startsWith(FIELD)) return new CreditRule.Field(rest(code, FIELD));
        throw unknown(code);
    }

    static @Nullable String of(@Nullable DoneRule rule) {
        if (rule == null) return null;
        return rule.map(
                () -> RESOLUTION, () -> CATEGORY, statuses -> STATUSES + String.join(",", new TreeSet<>(statuses)));
    }

    static @Nullable DoneRule doneRule(@Nullable String code) {
        return code == null ? null : requireDoneRule(code);
    }

    static DoneRule requireDoneRule(String code) {
        if (code.equals(RESOLUTION)) return new DoneRule.ByResolution();
        if (code.equals(CATEGORY)) return new DoneRule.ByDoneCategory();
        if (code.startsWith(STATUSES)) return new DoneRule.ByStatuses(statuses(rest(code, STATUSES)));
        throw unknown(code);
    }

    private static Set<String> statuses(String ids) {
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(",", -1));
    }

    static @Nullable Crediting crediting(@Nullable String rule, @Nullable String doneRule) {
        CreditRule how = rule(rule);
        return how == null ? null : new Crediting(how, doneRule(doneRule));
    }

    static @Nullable String of(Set<UserKey> people) {
        return Json.of(people.stream().map(UserKey::value).sorted().toList());
    }

    static Audience audience(String visibility, @Nullable String people, boolean countsInParents) {
        Set<UserKey> named = Json.texts(people).stream().map(UserKey::new).collect(Collectors.toSet());
        return new Audience(Visibility.valueOf(visibility), named, countsInParents);
    }

    static UnitOfMeasure measure(String name, String kind, int decimals) {
        return new UnitOfMeasure(name, UnitKind.valueOf(kind), decimals);
    }

    static Reason reason(String code, @Nullable String detail) {
        return new Reason(Reason.Code.valueOf(code), Cells.text(detail));
    }

    private static String rest(String code, String prefix) {
        return code.substring(prefix.length());
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("not a code of ours: " + code);
    }
}
