package com.okrcascade.host.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;

/** A person as SAL shows them; this host has no pictures. */
record SalProfile(ApplicationUser user) implements UserProfile {
    @Override
    public UserKey getUserKey() {
        return new UserKey(user.getKey());
    }

    @Override
    public String getUsername() {
        return user.getUsername();
    }

    @Override
    public String getFullName() {
        return user.getDisplayName();
    }

    @Override
    public String getEmail() {
        return user.getEmailAddress();
    }

    @Override
    public URI getProfilePictureUri() {
        return null;
    }

    @Override
    public URI getProfilePageUri() {
        return null;
    }
}
