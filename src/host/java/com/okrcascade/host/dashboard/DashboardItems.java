package com.okrcascade.host.dashboard;

import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.modules.Conditions;
import com.okrcascade.host.modules.Views;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gadgets that the plugin offers to the reader. */
public final class DashboardItems {
    private final Descriptor descriptor;
    private final Conditions conditions;
    private final Views views;
    private final Translations translations;
    private final Locales locales;

    public DashboardItems(
            Descriptor descriptor, Conditions conditions, Views views, Translations translations, Locales locales) {
        this.descriptor = descriptor;
        this.conditions = conditions;
        this.views = views;
        this.translations = translations;
        this.locales = locales;
    }

    /** @param html what the item's view resource says before its module takes over; mostly nothing */
    public record Item(
            String key, String title, String description, String module, boolean configurable, String html) {}

    public List<Item> offered() {
        Map<String, Object> context = new HashMap<>();
        context.put("user", CurrentUser.get().orElse(null));
        return descriptor.dashboardItems().stream()
                .filter(item -> conditions.hold(item.condition(), context))
                .map(item -> item(item, context))
                .toList();
    }

    private Item item(Descriptor.DashboardItem item, Map<String, Object> context) {
        return new Item(
                item.key(),
                item.title().in(translations, locales.current()),
                item.description().in(translations, locales.current()),
                item.amdModule(),
                item.configurable(),
                item.view().template().isEmpty() ? "" : views.html(item.view(), context));
    }
}
