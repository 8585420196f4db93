package com.okrcascade.host.assets;

import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the page that is being made needs: web resources by key, and contexts. */
public final class RequiredAssets implements RequiredResources {
    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    @Override
    public RequiredAssets requireWebResource(String moduleCompleteKey) {
        resources.add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredAssets requireContext(String context) {
        contexts.add(context);
        return this;
    }

    Set<String> resources() {
        return resources;
    }

    Set<String> contexts() {
        return contexts;
    }
}
