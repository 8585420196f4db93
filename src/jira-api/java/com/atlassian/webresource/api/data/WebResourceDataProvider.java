package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Evidence: Jira 11 call sites; the supertype is unverified. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
    @Override
    Jsonable get();
}
