package com.okrcascade.host.assets;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Collects what the running request's page requires. */
public final class PageBuilder implements PageBuilderService {
    private final ThreadLocal<RequiredAssets> required = ThreadLocal.withInitial(RequiredAssets::new);

    @Override
    public WebResourceAssembler assembler() {
        return this::required;
    }

    public RequiredAssets required() {
        return required.get();
    }

    public void forget() {
        required.remove();
    }
}
