package com.okrcascade.host.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.modules.Conditions;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.Translations;
import com.okrcascade.host.template.Templates;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plugin's entries in Jira's menus. */
public final class Navigation {
    private static final String TOP = "system.top.navigation.bar";
    private static final String ADMIN = "admin_plugins_menu";

    private final Descriptor descriptor;
    private final Conditions conditions;
    private final Translations translations;
    private final Templates templates;
    private final Locales locales;

    public Navigation(
            Descriptor descriptor,
            Conditions conditions,
            Translations translations,
            Templates templates,
            Locales locales) {
        this.descriptor = descriptor;
        this.conditions = conditions;
        this.translations = translations;
        this.templates = templates;
        this.locales = locales;
    }

    /** @param path below the context path, or a whole address */
    public record Link(String id, String label, String path) {}

    public record Section(String label, List<Link> links) {}

    List<Link> top() {
        return links(TOP, Map.of());
    }

    List<Section> admin() {
        return descriptor.webSections().stream()
                .filter(section -> section.location().equals(ADMIN))
                .filter(section -> conditions.hold(section.condition(), context(Map.of())))
                .sorted(Comparator.comparingInt(Descriptor.WebSection::weight))
                .map(section -> new Section(
                        section.label().in(translations, locales.current()),
                        links(ADMIN + "/" + section.key(), Map.of())))
                .toList();
    }

    /** The items of a section; their links may name what is in the context. */
    List<Link> links(String section, Map<String, Object> more) {
        Map<String, Object> context = context(more);
        return descriptor.webItems().stream()
                .filter(item -> item.section().equals(section))
                .filter(item -> conditions.hold(item.condition(), context))
                .sorted(Comparator.comparingInt(Descriptor.WebItem::weight))
                .map(item -> new Link(
                        item.linkId(),
                        item.label().in(translations, locales.current()),
                        templates.renderFragment(item.link(), context)))
                .toList();
    }

    private static Map<String, Object> context(Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(more);
        ApplicationUser user = CurrentUser.get().orElse(null);
        context.put("user", user);
        context.put("helper", new JiraHelper(null, null, new HashMap<>(more)));
        return context;
    }
}
