package com.okrcascade.host.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the login page and back. */
public record SalLogin(String baseUrl) implements LoginUriProvider {
    @Override
    public URI getLoginUri(URI returnUri) {
        String target = returnUri.toString();
        String inside = target.startsWith(baseUrl) ? target.substring(baseUrl.length()) : target;
        return URI.create(baseUrl + "/login.jsp?os_destination=" + URLEncoder.encode(inside, StandardCharsets.UTF_8));
    }
}
