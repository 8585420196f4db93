package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Evidence: Jira 11 call sites, as a lambda. */
@FunctionalInterface
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
