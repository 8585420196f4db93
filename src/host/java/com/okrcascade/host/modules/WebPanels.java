package com.okrcascade.host.modules;

import com.okrcascade.host.jira.Panel;
import com.okrcascade.host.jira.Panels;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.Translations;
import com.okrcascade.host.template.NotAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's web panels. One that fails shows nothing but an apology, and the page lives on. */
public final class WebPanels implements Panels {
    private static final Logger LOG = LoggerFactory.getLogger(WebPanels.class);
    private static final String APOLOGY = "<p>This panel cannot be shown. The log says why.</p>";

    private final Descriptor descriptor;
    private final Conditions conditions;
    private final Views views;
    private final Translations translations;
    private final Locales locales;

    public WebPanels(
            Descriptor descriptor, Conditions conditions, Views views, Translations translations, Locales locales) {
        this.descriptor = descriptor;
        this.conditions = conditions;
        this.views = views;
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public List<Panel> at(String location, Map<String, Object> context) {
        return descriptor.webPanels().stream()
                .filter(panel -> panel.location().equals(location))
                .sorted(Comparator.comparingInt(Descriptor.WebPanel::weight))
                .filter(panel -> conditions.hold(panel.condition(), context))
                .map(panel -> panel(panel, context))
                .toList();
    }

    private Panel panel(Descriptor.WebPanel panel, Map<String, Object> context) {
        return new Panel(panel.key(), panel.label().in(translations, locales.current()), html(panel, context));
    }

    private String html(Descriptor.WebPanel panel, Map<String, Object> context) {
        try {
            return views.html(panel.view(), context);
        } catch (NotAllowed e) {
            throw e; // a mistake that a test must see
        } catch (RuntimeException e) {
            LOG.error("The panel {} failed", panel.key(), e);
            return APOLOGY;
        }
    }
}
