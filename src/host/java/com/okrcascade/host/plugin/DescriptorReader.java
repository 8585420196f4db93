package com.okrcascade.host.plugin;

import com.okrcascade.host.HostTrouble;
import com.okrcascade.host.osgi.BundleFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads atlassian-plugin.xml as far as the host knows modules; it warns of those it does not. */
public final class DescriptorReader {
    private static final Logger LOG = LoggerFactory.getLogger(DescriptorReader.class);
    private static final Set<String> KNOWN = Set.of(
            "plugin-info",
            "ao",
            "rest",
            "rest-migration",
            "servlet",
            "web-resource",
            "web-section",
            "web-item",
            "web-panel",
            "dashboard-item",
            "jql-function",
            "velocity-allowlist",
            "resource");

    private final Xml root;

    private DescriptorReader(Xml root) {
        this.root = root;
    }

    public static Descriptor read(Bundle bundle) {
        byte[] document = BundleFiles.read(bundle, "atlassian-plugin.xml")
                .orElseThrow(() -> new HostTrouble("No atlassian-plugin.xml"));
        return new DescriptorReader(Xml.parse(document)).descriptor();
    }

    private Descriptor descriptor() {
        root.children()
                .filter(module -> !KNOWN.contains(module.name()))
                .forEach(module -> LOG.warn("The host knows no module <{}>", module.name()));
        return new Descriptor(
                root.attribute("key"),
                modules("ao", DescriptorReader::activeObjects).stream().findFirst(),
                modules("rest", DescriptorReader::rest),
                modules("servlet", DescriptorReader::servlet),
                modules("web-resource", DescriptorReader::webResource),
                modules("web-section", DescriptorReader::webSection),
                modules("web-item", DescriptorReader::webItem),
                modules("web-panel", DescriptorReader::webPanel),
                modules("dashboard-item", DescriptorReader::dashboardItem),
                modules("jql-function", DescriptorReader::jqlFunction),
                translations(),
                allowedMethods());
    }

    private <T> List<T> modules(String name, Function<Xml, T> reader) {
        return root.children(name).map(reader).toList();
    }

    private static Descriptor.ActiveObjects activeObjects(Xml module) {
        return new Descriptor.ActiveObjects(
                module.attribute("namespace"), texts(module, "entity"), texts(module, "upgradeTask"));
    }

    private static Descriptor.Rest rest(Xml module) {
        return new Descriptor.Rest(module.attribute("path"), module.attribute("version"), texts(module, "package"));
    }

    private static Descriptor.Servlet servlet(Xml module) {
        return new Descriptor.Servlet(
                module.attribute("key"), module.attribute("class"), texts(module, "url-pattern"), module.initParams());
    }

    private static Descriptor.WebResource webResource(Xml module) {
        List<Descriptor.Download> downloads = new ArrayList<>();
        module.children("resource")
                .filter(resource -> resource.attribute("type").equals("download"))
                .forEach(resource -> downloads.add(
                        new Descriptor.Download(resource.attribute("name"), resource.attribute("location"))));
        Map<String, String> data = new LinkedHashMap<>();
        module.children("data").forEach(each -> data.put(each.attribute("key"), each.attribute("class")));
        return new Descriptor.WebResource(
                module.attribute("key"),
                downloads,
                texts(module, "dependency"),
                texts(module, "context"),
                module.children("transformation")
                        .map(each -> each.attribute("extension"))
                        .collect(Collectors.toSet()),
                data);
    }

    private static Descriptor.WebSection webSection(Xml module) {
        return new Descriptor.WebSection(
                module.attribute("key"),
                module.attribute("location"),
                module.weight(),
                module.label("label"),
                ConditionSpec.of(module));
    }

    private static Descriptor.WebItem webItem(Xml module) {
        Optional<Xml> link = module.child("link");
        return new Descriptor.WebItem(
                module.attribute("key"),
                module.attribute("section"),
                module.weight(),
                module.label("label"),
                link.map(Xml::text).orElse(""),
                link.map(each -> each.attribute("linkId")).orElse(""),
                ConditionSpec.of(module));
    }

    private static Descriptor.WebPanel webPanel(Xml module) {
        return new Descriptor.WebPanel(
                module.attribute("key"),
                module.attribute("location"),
                module.weight(),
                module.label("label"),
                view(module),
                ConditionSpec.of(module));
    }

    private static Descriptor.View view(Xml module) {
        Optional<Xml> template = module.children("resource")
                .filter(resource -> resource.attribute("name").equals("view"))
                .findFirst();
        return new Descriptor.View(
                module.attribute("class"),
                template.map(resource -> resource.attribute("location")).orElse(""),
                module.child("context-provider")
                        .map(each -> each.attribute("class"))
                        .orElse(""));
    }

    private static Descriptor.DashboardItem dashboardItem(Xml module) {
        Xml definition = module.child("definition").orElse(module);
        return new Descriptor.DashboardItem(
                module.attribute("key"),
                definition.label("title"),
                module.label("description"),
                definition
                        .child("thumbnail")
                        .map(each -> each.attribute("location"))
                        .orElse(""),
                module.textOf("amd-module"),
                Boolean.parseBoolean(module.attribute("configurable", "false")),
                view(module),
                ConditionSpec.of(module));
    }

    private static Descriptor.Jql jqlFunction(Xml module) {
        return new Descriptor.Jql(
                module.attribute("class"), module.textOf("fname"), Boolean.parseBoolean(module.textOf("list")));
    }

    private List<String> translations() {
        return root.children("resource")
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .toList();
    }

    private Set<String> allowedMethods() {
        return root.children("velocity-allowlist")
                .flatMap(list -> list.children("method"))
                .map(method -> method.text().replaceAll("\\s", ""))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Xml module, String name) {
        return module.children(name)
                .map(Xml::text)
                .flatMap(text -> Stream.of(text).filter(each -> !each.isEmpty()))
                .toList();
    }
}
