package com.okrcascade.domain.audit;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResultId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values of any type of ours, made by what the type declares: one to begin with, and others that differ in one thing each. */
final class Variants {
    private static final Map<Type, List<?>> KNOWN = Map.ofEntries(
            Map.entry(String.class, List.of("one", "two")),
            Map.entry(long.class, List.of(1L, 2L)),
            Map.entry(Long.class, List.of(1L, 2L)),
            Map.entry(int.class, List.of(1, 2)),
            Map.entry(Integer.class, List.of(1, 2)),
            Map.entry(boolean.class, List.of(false, true)),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5))),
            Map.entry(Duration.class, List.of(Duration.ofMillis(1500), Duration.ofSeconds(3))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"))),
            Map.entry(
                    UnitOfMeasure.class,
                    List.of(
                            new UnitOfMeasure("USD", UnitKind.MONEY, 2),
                            new UnitOfMeasure("EUR", UnitKind.MONEY, 2),
                            new UnitOfMeasure("USD", UnitKind.COUNT, 2),
                            new UnitOfMeasure("USD", UnitKind.MONEY, 0))),
            Map.entry(
                    KpiGoal.class,
                    List.of(
                            KpiGoal.between(Quantity.of(1), Quantity.of(3), Quantity.ZERO),
                            KpiGoal.between(Quantity.of(2), Quantity.of(3), Quantity.ZERO),
                            KpiGoal.between(Quantity.of(1), Quantity.of(2), Quantity.ZERO),
                            KpiGoal.between(Quantity.of(1), Quantity.of(3), Quantity.of(1)),
                            KpiGoal.atLeast(Quantity.of(1), Quantity.ZERO))),
            Map.entry(GivenPart.class, List.of(new GivenPart(new KeyResultId(1), Quantity.of(1), 0, 0, null))),
            Map.entry(
                    Closing.class,
                    List.of(
                            new Closing(null, new Score(40), new Score(50), "one"),
                            new Closing(null, new Score(40), new Score(60), "one"),
                            new Closing(null, new Score(40), new Score(50), "two"))),
            Map.entry(
                    Thresholds.class,
                    List.of(
                            new Thresholds.PointsBehind(10, 25),
                            new Thresholds.PointsBehind(11, 25),
                            new Thresholds.PointsBehind(10, 26),
                            new Thresholds.ShareOfExpected(90, 70))));

    private final Set<String> leftOut;

    /** @param leftOut components that need not differ, as "Type.component" */
    Variants(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** By where they differ from the first one. */
    <T extends Record> Map<String, T> of(Class<T> type) {
        Map<String, T> variants = new LinkedHashMap<>();
        records(type).forEach((where, value) -> variants.put(where, type.cast(value)));
        return variants;
    }

    private Map<String, Object> any(Type type) {
        if (KNOWN.containsKey(type)) return numbered(KNOWN.get(type));
        if (type instanceof ParameterizedType generic) return collections(generic);
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) return numbered(Arrays.asList(plain.getEnumConstants()));
        if (plain.isSealed()) return alternatives(plain);
        return records(plain);
    }

    private static Map<String, Object> numbered(List<?> values) {
        Map<String, Object> variants = new LinkedHashMap<>();
        values.forEach(value -> variants.put(Integer.toString(variants.size()), value));
        return variants;
    }

    private Map<String, Object> collections(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Map<String, Object> variants = new LinkedHashMap<>();
        any(type.getActualTypeArguments()[0]).forEach((where, value) -> variants.put(where, of(raw, List.of(value))));
        variants.put("empty", of(raw, List.of()));
        return variants;
    }

    private static Object of(Class<?> raw, List<?> values) {
        if (raw == List.class) return values;
        return raw == Set.class ? Set.copyOf(values) : new TreeSet<>(values);
    }

    private Map<String, Object> alternatives(Class<?> sealed) {
        Map<String, Object> variants = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            any(permitted).forEach((where, value) -> variants.put(permitted.getSimpleName() + "." + where, value));
        }
        return variants;
    }

    private Map<String, Object> records(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Map<String, Object>> values = Arrays.stream(components)
                .map(component -> any(component.getGenericType()))
                .toList();
        Object[] first = first(type, values);
        Map<String, Object> variants = new LinkedHashMap<>();
        variants.put("", build(type, first).orElseThrow());
        for (int i = 0; i < components.length; i++) {
            String name = type.getSimpleName() + "." + components[i].getName();
            if (leftOut.contains(name)) continue;
            int at = i;
            values.get(i).forEach((where, value) -> {
                Object[] others = first.clone();
                others[at] = value;
                if (!value.equals(first[at]))
                    build(type, others).ifPresent(other -> variants.put(name + "." + where, other));
            });
        }
        return variants;
    }

    /** The first values that go together: a movement needs two that differ. */
    private static Object[] first(Class<?> type, List<Map<String, Object>> values) {
        Object[] first =
                values.stream().map(of -> of.values().iterator().next()).toArray();
        for (int i = 0; i < first.length && build(type, first).isEmpty(); i++) {
            List<Object> others = new ArrayList<>(values.get(i).values());
            if (others.size() > 1) first[i] = others.get(1);
        }
        return first;
    }

    private static Optional<Object> build(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Refusal) return Optional.empty();
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
