package com.okrcascade.host.web;

import com.okrcascade.host.template.Escaping;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;

/** Says what went wrong in a sentence, never in a stack trace. */
final class ErrorPages extends ErrorHandler {
    ErrorPages() {
        setShowStacks(false);
    }

    @Override
    protected void writeErrorPage(
            HttpServletRequest request, Writer writer, int code, String message, boolean showStacks)
            throws IOException {
        String context = Escaping.escape(HttpServer.CONTEXT_PATH);
        writer.write("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title(code)
                + "</title><link rel=\"stylesheet\" href=\"" + context + "/static/host.css\"></head>"
                + "<body class=\"host-plain\"><main class=\"host-box\"><h1>" + title(code) + "</h1><p>" + advice(code)
                + "</p><p><a href=\"" + context + "/\">Go to the dashboard</a></p></main></body></html>");
    }

    @Override
    protected void writeErrorPlain(HttpServletRequest request, PrintWriter writer, int code, String message) {
        writer.write(title(code) + ". " + advice(code) + "\n");
    }

    @Override
    protected void writeErrorJson(HttpServletRequest request, PrintWriter writer, int code, String message) {
        writer.write("{\"message\":\"" + title(code) + "\",\"status-code\":" + code + "}");
    }

    private static String title(int code) {
        return switch (code) {
            case 401 -> "Log in first";
            case 403 -> "You may not see this page";
            case 404 -> "This page does not exist";
            default -> "Something went wrong";
        };
    }

    private static String advice(int code) {
        return switch (code) {
            case 401, 403 -> "Ask an administrator if you should be able to.";
            case 404 -> "It may have been moved or deleted, or you may not see it.";
            default -> "The log of the server says what it was.";
        };
    }
}
