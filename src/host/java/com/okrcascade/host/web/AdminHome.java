package com.okrcascade.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code /secure/admin}: where administration begins; what can be administered is in the menu beside it. */
public final class AdminHome extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Layout layout;

    public AdminHome(Layout layout) {
        this.layout = layout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        layout.page(request, response, "admin", "admin", Map.of());
    }
}
