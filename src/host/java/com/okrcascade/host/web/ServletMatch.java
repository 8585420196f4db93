package com.okrcascade.host.web;

import com.okrcascade.host.plugin.Descriptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which servlet of the plugin a path belongs to, and which part of the path is its own. */
record ServletMatch(Descriptor.Servlet servlet, String base, String rest) {
    /** The longest pattern wins; {@code /a/*} matches {@code /a} and all below it. */
    static Optional<ServletMatch> of(List<Descriptor.Servlet> servlets, String path) {
        return servlets.stream()
                .flatMap(servlet ->
                        servlet.patterns().stream().flatMap(pattern -> match(servlet, pattern, path).stream()))
                .max(Comparator.comparingInt(match -> match.base().length()));
    }

    private static Optional<ServletMatch> match(Descriptor.Servlet servlet, String pattern, String path) {
        if (pattern.equals(path)) {
            return Optional.of(new ServletMatch(servlet, path, null));
        }
        String base = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : null;
        if (base == null || !(path.equals(base) || path.startsWith(base + "/"))) {
            return Optional.empty();
        }
        String rest = path.substring(base.length());
        return Optional.of(new ServletMatch(servlet, base, rest.isEmpty() ? null : rest));
    }

    HttpServletRequest wrap(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return super.getServletPath() + base;
            }

            @Override
            public String getPathInfo() {
                return rest;
            }
        };
    }
}
