package com.atlassian.jira.bc.user.search;

/** Evidence: Jira 11 call sites for the builder; the getters are for the host. */
public class UserSearchParams {
    private final Builder values;

    private UserSearchParams(Builder values) {
        this.values = values;
    }

    public boolean allowEmptyQuery() {
        return values.allowEmptyQuery;
    }

    public boolean includeActive() {
        return values.includeActive;
    }

    public boolean includeInactive() {
        return values.includeInactive;
    }

    public Integer getMaxResults() {
        return values.maxResults;
    }
    /** Evidence: Jira 11 call sites. */
    public static class Builder {
        private final Integer maxResults;
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;

        public Builder(int maxResults) {
            this.maxResults = maxResults;
        }

        public Builder allowEmptyQuery(boolean allow) {
            this.allowEmptyQuery = allow;
            return this;
        }

        public Builder includeActive(boolean include) {
            this.includeActive = include;
            return this;
        }

        public Builder includeInactive(boolean include) {
            this.includeInactive = include;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
