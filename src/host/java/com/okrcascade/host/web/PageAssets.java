package com.okrcascade.host.web;

import com.okrcascade.host.assets.PageBuilder;
import com.okrcascade.host.assets.RequiredAssets;
import com.okrcascade.host.assets.WebResources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The styles, scripts and data of a page: jQuery, AUI if the build fetched it, the host's, Jira's, and what is required. */
public final class PageAssets {
    private final PageBuilder pages;
    private final WebResources resources;
    private final boolean hasAui;

    public PageAssets(PageBuilder pages, WebResources resources, Path aui) {
        this.pages = pages;
        this.resources = resources;
        this.hasAui = Files.isRegularFile(aui.resolve("aui-prototyping.js"));
    }

    RequiredAssets required() {
        return pages.required();
    }

    Map<String, Object> values(String contextPath, String language) {
        RequiredAssets required = pages.required();
        Map<String, Object> values = new HashMap<>();
        values.put("styles", prefixed(contextPath, styles(), resources.urls(required, "css"), ""));
        values.put("scripts", prefixed(contextPath, scripts(), resources.urls(required, "js"), "?locale=" + language));
        values.put(
                "data",
                resources.data(required).entrySet().stream()
                        .map(entry -> new Claim(entry.getKey(), entry.getValue().replace("<", "\\u003c")))
                        .toList());
        values.put("aui", hasAui);
        return values;
    }

    /** Data that a script claims by its key; the JSON cannot end the script element it is in. */
    public record Claim(String key, String jsonHtml) {}

    private List<String> styles() {
        List<String> styles = new ArrayList<>(
                hasAui
                        ? List.of(
                                "/static/aui/aui-prototyping.css",
                                "/static/aui/aui-prototyping-design-tokens-base-themes-css.css",
                                "/static/aui/aui-prototyping-design-tokens-compatibility.css")
                        : List.of("/static/plain-aui.css"));
        styles.addAll(List.of("/static/host.css", "/static/jira/jira.css"));
        return styles;
    }

    private List<String> scripts() {
        List<String> scripts = new ArrayList<>(List.of("/static/jquery.js"));
        scripts.add(hasAui ? "/static/aui/aui-prototyping.js" : "/static/plain-aui.js");
        scripts.add("/static/host.js");
        return scripts;
    }

    private static List<String> prefixed(String contextPath, List<String> first, List<String> then, String query) {
        return Stream.concat(first.stream(), then.stream().map(url -> url + query))
                .map(url -> contextPath + url)
                .toList();
    }
}
