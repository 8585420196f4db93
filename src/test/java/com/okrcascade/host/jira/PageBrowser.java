package com.okrcascade.host.jira;

import com.okrcascade.host.template.ClassPathSources;
import com.okrcascade.host.template.MethodPolicy;
import com.okrcascade.host.template.Templates;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Serves a Jira's pages without header and footer, and visits them as somebody. */
final class PageBrowser implements AutoCloseable {
    static final String TOKEN = "the-right-token";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final String base;

    PageBrowser(JiraHouse house, Panels panels) {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/jira");
        HttpServlet pages = house.jira.pages(panels, new Bare());
        for (String path : Jira.pagePaths()) {
            context.addServlet(new ServletHolder(new AsHeaderSays(house, pages)), path);
        }
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) { // as Jetty declares it
            throw new AssertionError(e);
        }
        base = "http://127.0.0.1:" + connector.getLocalPort() + "/jira";
    }

    /** A page as it came: where it is after redirects are not followed, its status and its text. */
    record Answer(int status, String location, String text) {}

    private static final class Bare implements PageRenderer {
        private final Templates templates =
                new Templates(new ClassPathSources(), MethodPolicy.ANYTHING, () -> Map.of("token", TOKEN));

        @Override
        public void render(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
            Map<String, Object> context = new HashMap<>(page.context());
            context.put("contextPath", request.getContextPath());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(templates.text(page.template(), context));
        }

        @Override
        public String xsrfToken(HttpServletRequest request) {
            return TOKEN;
        }
    }

    private static final class AsHeaderSays extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient JiraHouse house;
        private final transient HttpServlet pages;

        AsHeaderSays(JiraHouse house, HttpServlet pages) {
            this.house = house;
            this.pages = pages;
        }

        @Override
        public void service(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
                throws jakarta.servlet.ServletException, IOException {
            CurrentUser.set(house.user(((HttpServletRequest) request).getHeader("X-User")));
            try {
                pages.service(request, response);
            } finally {
                CurrentUser.clear();
            }
        }
    }

    Answer get(String user, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("X-User", user));
    }

    Answer post(String user, String path, String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("X-User", user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(response.statusCode(), location.replace(base, ""), response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // as Jetty declares it
            throw new AssertionError(e);
        }
    }
}
