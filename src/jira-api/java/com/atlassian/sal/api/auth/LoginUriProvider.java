package com.atlassian.sal.api.auth;

import java.net.URI;

/** Evidence: Jira 11 call sites. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
