package com.atlassian.jira.issue.label;

/** Evidence: public Javadoc; named by Issue on Jira 11. */
public class Label {
    private final Long id;
    private final Long issueId;
    private final String label;

    public Label(Long id, Long issueId, String label) {
        this.id = id;
        this.issueId = issueId;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issueId;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
