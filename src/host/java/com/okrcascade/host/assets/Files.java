package com.okrcascade.host.assets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Sends files with their type, and only when the browser has not got them. */
final class Files {
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "json", "application/json");

    private Files() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String name, byte[] content)
            throws IOException {
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(content)) + "-" + content.length + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        response.getOutputStream().write(content);
    }
}
