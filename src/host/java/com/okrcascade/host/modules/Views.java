package com.okrcascade.host.modules;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.template.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Renders what a module shows: a class of the plugin, or a template with what its context provider says. */
public final class Views {
    private final PluginBeans beans;
    private final Templates templates;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    public Views(PluginBeans beans, Templates templates) {
        this.beans = beans;
        this.templates = templates;
    }

    public String html(Descriptor.View view, Map<String, Object> context) {
        if (!view.className().isEmpty()) {
            return ((WebPanel) made.computeIfAbsent(view.className(), beans::create)).getHtml(context);
        }
        Map<String, Object> values = new HashMap<>(context);
        if (!view.contextProvider().isEmpty()) {
            values.putAll(provider(view.contextProvider()).getContextMap(context));
        }
        return templates.text(view.template(), values);
    }

    private ContextProvider provider(String className) {
        return (ContextProvider) made.computeIfAbsent(className, this::newProvider);
    }

    private ContextProvider newProvider(String className) {
        ContextProvider provider = (ContextProvider) beans.create(className);
        provider.init(Map.of());
        return provider;
    }
}
