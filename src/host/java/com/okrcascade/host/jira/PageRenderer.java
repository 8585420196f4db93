package com.okrcascade.host.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the host around this Jira does for its pages: header and footer, web resources, and the token against XSRF. */
public interface PageRenderer {
    /** Writes the page with the general decorator. The response's status has been set. */
    void render(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException;

    /** The token that forms of this browser carry as {@code atl_token}. */
    String xsrfToken(HttpServletRequest request);
}
