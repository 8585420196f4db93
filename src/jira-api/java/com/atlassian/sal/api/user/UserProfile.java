package com.atlassian.sal.api.user;

import java.net.URI;

/** Evidence: getUserKey on Jira 11; the rest from SAL's source. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePictureUri();

    URI getProfilePageUri();
}
