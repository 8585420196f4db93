package com.okrcascade.host.template;

import com.atlassian.templaterenderer.RenderingException;

/** A template calls a method that is not on the allowlist, and the host is strict about it. */
public final class NotAllowed extends RenderingException {
    private static final long serialVersionUID = 1L;

    NotAllowed(String signature) {
        super("Not on the allowlist: " + signature);
    }
}
