package com.okrcascade.application.memory;

import com.okrcascade.application.port.AuditLog;
import com.okrcascade.domain.model.AuditLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The audit in memory. */
record InMemoryAuditLog(Tables tables) implements AuditLog {
    @Override
    public List<AuditLine> find(Filter filter, int start, int limit) {
        return those(filter).skip(start).limit(limit).toList();
    }

    @Override
    public int count(Filter filter) {
        return (int) those(filter).count();
    }

    private Stream<AuditLine> those(Filter filter) {
        synchronized (tables) {
            List<AuditLine> newestFirst = new ArrayList<>(tables.audit);
            Collections.reverse(newestFirst);
            return newestFirst.stream().filter(filter::wants);
        }
    }
}
