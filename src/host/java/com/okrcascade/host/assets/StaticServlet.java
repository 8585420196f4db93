package com.okrcascade.host.assets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The host's own scripts and styles, Jira's, jQuery, and AUI where the build could fetch it. */
public final class StaticServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JQUERY = "META-INF/resources/webjars/jquery/3.7.1/dist/jquery.min.js";

    private final transient Path aui;

    public StaticServlet(Path aui) {
        this.aui = aui;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<byte[]> content = path.contains("..") ? Optional.empty() : find(path);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Files.send(request, response, path, content.get());
        }
    }

    private Optional<byte[]> find(String path) throws IOException {
        if (path.startsWith("/aui/")) {
            return file(aui.resolve(path.substring("/aui/".length())));
        }
        if (path.startsWith("/jira/")) {
            return onClassPath("jira/static/" + path.substring("/jira/".length()));
        }
        return onClassPath(path.equals("/jquery.js") ? JQUERY : "host/static" + path);
    }

    private static Optional<byte[]> file(Path file) throws IOException {
        return java.nio.file.Files.isRegularFile(file)
                ? Optional.of(java.nio.file.Files.readAllBytes(file))
                : Optional.empty();
    }

    private static Optional<byte[]> onClassPath(String path) throws IOException {
        try (InputStream in = StaticServlet.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
