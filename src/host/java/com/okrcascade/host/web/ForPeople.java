package com.okrcascade.host.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page for people who are logged in. */
public final class ForPeople extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Servlet page;

    public ForPeople(Servlet page) {
        this.page = page;
    }

    @Override
    public void init() throws ServletException {
        page.init(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (MustLogIn.checked(request, response)) {
            page.service(request, response);
        }
    }
}
