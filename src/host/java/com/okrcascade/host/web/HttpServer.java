package com.okrcascade.host.web;

import com.okrcascade.host.HostTrouble;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.MovedContextHandler;

/** Jetty with one web application at {@code /jira}, as Jira's Tomcat has it. */
public final class HttpServer implements AutoCloseable {
    public static final String CONTEXT_PATH = "/jira";

    private static final int SESSION_SECONDS = 8 * 60 * 60;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(discreet()));
    private final ServletContextHandler application = new ServletContextHandler(ServletContextHandler.SESSIONS);

    /** Takes the port, so that the address is known before the application is complete. */
    public HttpServer(String bind, int port) {
        connector.setHost(bind);
        connector.setPort(port);
        server.addConnector(connector);
        application.setContextPath(CONTEXT_PATH);
        application.setErrorHandler(new ErrorPages());
        secureCookie(application.getSessionHandler());
        MovedContextHandler root = new MovedContextHandler();
        root.setContextPath("/");
        root.setRedirectURI(CONTEXT_PATH + "/");
        root.setDiscardPathInContext(true);
        server.setHandler(new ContextHandlerCollection(application, root));
        try {
            connector.open();
        } catch (java.io.IOException e) {
            throw new HostTrouble("Cannot listen on " + bind + ":" + port, e);
        }
    }

    private static HttpConfiguration discreet() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        return configuration;
    }

    private static void secureCookie(SessionHandler sessions) {
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
    }

    public String baseUrl() {
        return "http://" + connector.getHost() + ":" + connector.getLocalPort() + CONTEXT_PATH;
    }

    public void filter(Filter filter) {
        application.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    public void servlet(Servlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        for (String path : paths) {
            application.addServlet(holder, path);
        }
    }

    public void start() {
        try {
            server.start();
        } catch (Exception e) { // Jetty declares no less
            throw new HostTrouble("The web server did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // Jetty declares no less
            throw new HostTrouble("The web server did not stop", e);
        }
    }
}
