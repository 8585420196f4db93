package com.okrcascade.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/** Says that this is a Jira 11.3 at its address. */
public record SalProperties(String baseUrl, Path home) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> baseUrl;
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> URI.create(baseUrl).getPath();
        };
    }

    @Override
    public String getDisplayName() {
        return "JIRA";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }

    @Override
    public Date getBuildDate() {
        return new Date(0);
    }

    @Override
    public String getBuildNumber() {
        return "1103000";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }
}
