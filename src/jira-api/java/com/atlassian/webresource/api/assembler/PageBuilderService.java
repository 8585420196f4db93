package com.atlassian.webresource.api.assembler;

/** Evidence: bytecode of an open-source plugin that runs on Jira 11. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
