package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.okrcascade.host.jira.store.Constant;

/** A constant as plugins see one. Two are the same when kind and id are. */
abstract class JiraConstant implements IssueConstant {
    private final Constant constant;

    private JiraConstant(Constant constant) {
        this.constant = constant;
    }

    static final class OfIssueType extends JiraConstant implements IssueType {
        OfIssueType(Constant constant) {
            super(constant);
        }

        @Override
        public boolean isSubTask() {
            return constant().isSubTask();
        }
    }

    static final class OfStatus extends JiraConstant implements Status {
        OfStatus(Constant constant) {
            super(constant);
        }

        @Override
        public StatusCategory getStatusCategory() {
            return JiraStatusCategory.of(constant().detail());
        }
    }

    static final class OfResolution extends JiraConstant implements Resolution {
        OfResolution(Constant constant) {
            super(constant);
        }
    }

    static final class OfPriority extends JiraConstant implements Priority {
        OfPriority(Constant constant) {
            super(constant);
        }
    }

    Constant constant() {
        return constant;
    }

    @Override
    public String getId() {
        return constant.id();
    }

    @Override
    public String getName() {
        return constant.name();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public Long getSequence() {
        return constant.sequence();
    }

    @Override
    public String getNameTranslation() {
        return constant.name();
    }

    @Override
    public String getIconUrl() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraConstant that && constant.equals(that.constant);
    }

    @Override
    public int hashCode() {
        return constant.hashCode();
    }

    @Override
    public String toString() {
        return constant.name();
    }
}
