package com.atlassian.jira.web.bean;

/** Evidence: call sites up to Jira 8 and public Javadoc; use (start, max) only. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
