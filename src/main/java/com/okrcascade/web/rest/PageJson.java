package com.okrcascade.web.rest;

import java.util.List;
import java.util.function.Function;

/** One page of a list. */
public record PageJson<T>(List<T> values, int start, int limit, int total) {
    /** Cuts a page out of a whole list and makes only what is on it. */
    static <R, T> PageJson<T> of(List<R> all, Paging paging, Function<R, T> json) {
        List<T> values = all.stream()
                .skip(paging.start())
                .limit(paging.limit())
                .map(json)
                .toList();
        return new PageJson<>(values, paging.start(), paging.limit(), all.size());
    }
}
