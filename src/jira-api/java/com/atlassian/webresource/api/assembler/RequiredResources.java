package com.atlassian.webresource.api.assembler;

/** Evidence: bytecode for requireWebResource; the return type of requireContext is by analogy. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
