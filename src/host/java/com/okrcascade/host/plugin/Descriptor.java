package com.okrcascade.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the plugin's atlassian-plugin.xml offers, module by module. */
public record Descriptor(
        String pluginKey,
        Optional<ActiveObjects> activeObjects,
        List<Rest> rests,
        List<Servlet> servlets,
        List<WebResource> webResources,
        List<WebSection> webSections,
        List<WebItem> webItems,
        List<WebPanel> webPanels,
        List<DashboardItem> dashboardItems,
        List<Jql> jqlFunctions,
        List<String> translations,
        Set<String> allowedMethods) {
    public record ActiveObjects(String namespace, List<String> entities, List<String> upgradeTasks) {}

    public record Rest(String path, String version, List<String> packages) {}

    public record Servlet(String key, String className, List<String> patterns, Map<String, String> initParams) {}

    /** @param transformed the file endings whose texts are translated on the way out */
    public record WebResource(
            String key,
            List<Download> downloads,
            List<String> dependencies,
            List<String> contexts,
            Set<String> transformed,
            Map<String, String> dataProviders) {}

    public record Download(String name, String location) {}

    public record WebSection(String key, String location, int weight, Label label, ConditionSpec condition) {}

    public record WebItem(
            String key, String section, int weight, Label label, String link, String linkId, ConditionSpec condition) {}

    /** A panel is a class, or a template with what a context provider says. */
    public record WebPanel(String key, String location, int weight, Label label, View view, ConditionSpec condition) {}

    public record View(String className, String template, String contextProvider) {}

    public record DashboardItem(
            String key,
            Label title,
            Label description,
            String thumbnail,
            String amdModule,
            boolean configurable,
            View view,
            ConditionSpec condition) {}

    public record Jql(String className, String name, boolean list) {}
}
