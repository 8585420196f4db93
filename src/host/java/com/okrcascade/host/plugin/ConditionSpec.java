package com.okrcascade.host.plugin;

import java.util.List;
import java.util.Map;

/** When a module shows: a condition class, or all or any of several. */
public sealed interface ConditionSpec {
    record Single(String className, Map<String, String> params, boolean inverted) implements ConditionSpec {}

    record AllOf(List<ConditionSpec> parts) implements ConditionSpec {}

    record AnyOf(List<ConditionSpec> parts) implements ConditionSpec {}

    ConditionSpec ALWAYS = new AllOf(List.of());

    static ConditionSpec of(Xml module) {
        return new AllOf(parts(module));
    }

    private static List<ConditionSpec> parts(Xml parent) {
        return parent.children()
                .filter(child ->
                        child.name().equals("condition") || child.name().equals("conditions"))
                .map(ConditionSpec::part)
                .toList();
    }

    private static ConditionSpec part(Xml element) {
        if (element.name().equals("condition")) {
            return new Single(
                    element.attribute("class"),
                    element.params(),
                    Boolean.parseBoolean(element.attribute("invert", "false")));
        }
        boolean any = element.attribute("type", "AND").equalsIgnoreCase("OR");
        return any ? new AnyOf(parts(element)) : new AllOf(parts(element));
    }
}
