package com.okrcascade.host.assets;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugin's web resources: which of them a page loads, in an order in which each comes after what it depends on. */
public final class WebResources {
    private final Descriptor descriptor;
    private final PluginBeans beans;
    private final Map<String, Descriptor.WebResource> byKey = new LinkedHashMap<>();

    public WebResources(Descriptor descriptor, PluginBeans beans) {
        this.descriptor = descriptor;
        this.beans = beans;
        descriptor.webResources().forEach(each -> byKey.put(completeKey(each), each));
    }

    private String completeKey(Descriptor.WebResource resource) {
        return descriptor.pluginKey() + ":" + resource.key();
    }

    /** The files for a page, by ending: "css" or "js". */
    public List<String> urls(RequiredAssets required, String ending) {
        List<String> urls = new ArrayList<>();
        for (Descriptor.WebResource resource : inOrder(required)) {
            resource.downloads().stream()
                    .map(Descriptor.Download::name)
                    .filter(name -> name.endsWith("." + ending))
                    .forEach(name -> urls.add("/download/resources/" + completeKey(resource) + "/" + name));
        }
        return urls;
    }

    /** What data providers say, as JSON, by the key that scripts claim it with. */
    public Map<String, String> data(RequiredAssets required) {
        Map<String, String> data = new LinkedHashMap<>();
        for (Descriptor.WebResource resource : inOrder(required)) {
            resource.dataProviders().forEach((key, type) -> data.put(completeKey(resource) + "." + key, json(type)));
        }
        return data;
    }

    private String json(String className) {
        StringWriter out = new StringWriter();
        try {
            ((WebResourceDataProvider) beans.create(className)).get().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Set<Descriptor.WebResource> inOrder(RequiredAssets required) {
        Set<Descriptor.WebResource> ordered = new LinkedHashSet<>();
        byKey.forEach((key, resource) -> {
            if (resource.contexts().stream().anyMatch(required.contexts()::contains)) {
                add(key, ordered, new LinkedHashSet<>());
            }
        });
        required.resources().forEach(key -> add(key, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    /** What the plugin depends on elsewhere, such as AUI, is on every page of the host. */
    private void add(String key, Set<Descriptor.WebResource> ordered, Set<String> visiting) {
        Descriptor.WebResource resource = byKey.get(key);
        if (resource != null && visiting.add(key)) {
            resource.dependencies().forEach(dependency -> add(dependency, ordered, visiting));
            ordered.add(resource);
        }
    }

    /** Where in the jar the file is that a URL names. */
    public Optional<Asset> find(String completeKey, String name) {
        return Optional.ofNullable(byKey.get(completeKey)).flatMap(resource -> asset(resource, name));
    }

    /** @param translated whether its texts are to be put in on the way out */
    public record Asset(String location, boolean translated) {}

    private static Optional<Asset> asset(Descriptor.WebResource resource, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return resource.downloads().stream()
                .flatMap(download -> location(download, name).stream())
                .findFirst()
                .map(location -> new Asset(location, resource.transformed().contains(ending)));
    }

    /** A download whose name ends in a slash is a folder. */
    private static Optional<String> location(Descriptor.Download download, String name) {
        if (download.name().equals(name)) {
            return Optional.of(download.location());
        }
        boolean inside = download.name().endsWith("/") && name.startsWith(download.name()) && !name.contains("..");
        String folder = download.location().replaceAll("/?$", "/");
        return inside ? Optional.of(folder + name.substring(download.name().length())) : Optional.empty();
    }
}
