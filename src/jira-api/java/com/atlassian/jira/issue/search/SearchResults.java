package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** Evidence: Jira 10 call sites; a class, constructed up to Jira 8; the type of getTotal is not proven. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final PagerFilter<?> pager;

    public SearchResults(List<T> results, int total, PagerFilter<?> pager) {
        this.results = List.copyOf(results);
        this.total = total;
        this.pager = pager;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return pager.getStart();
    }

    public int getMax() {
        return pager.getMax();
    }
}
