package com.okrcascade.persistence;

import com.okrcascade.application.port.AuditLog;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.persistence.row.AuditRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.java.ao.Query;

/** The audit in the database. It does not search in long texts, so lines are looked through here for a text. */
record AoAuditLog(Rows rows) implements AuditLog {
    private static final AuditTable TABLE = new AuditTable();
    private static final String ALL = "ID, DONE_AT, AUTHOR, DEED, SUBJECT, SUBJECT_ID, LABEL, FIELD, WAS, BECAME";
    private static final String NEWEST_FIRST = "ID DESC";

    @Override
    public List<AuditLine> find(Filter filter, int start, int limit) {
        Where where = Where.of(filter);
        if (filter.text().isEmpty()) {
            Query page =
                    where.in(Query.select()).order(NEWEST_FIRST).offset(start).limit(limit);
            return rows.find(TABLE, page);
        }
        List<AuditLine> found = new ArrayList<>();
        each(filter, found::add);
        return found.stream().skip(start).limit(limit).toList();
    }

    @Override
    public int count(Filter filter) {
        Where where = Where.of(filter);
        if (filter.text().isEmpty()) return rows.ao().count(AuditRow.class, where.text(), where.parameters());
        int[] count = new int[1];
        each(filter, line -> count[0]++);
        return count[0];
    }

    private void each(Filter filter, Consumer<AuditLine> take) {
        Query lines = Where.of(filter).in(Query.select(ALL)).order(NEWEST_FIRST);
        rows.ao().stream(AuditRow.class, lines, row -> {
            AuditLine line = TABLE.thing(row);
            if (filter.wantsText(line)) take.accept(line);
        });
    }

    /** What the database decides. */
    private record Where(String text, Object... parameters) {
        static Where of(Filter filter) {
            List<String> conditions = new ArrayList<>(List.of("DONE_AT >= ?", "DONE_AT < ?"));
            List<Object> parameters = new ArrayList<>(
                    List.of(filter.from().toEpochMilli(), filter.until().toEpochMilli()));
            filter.by().ifPresent(user -> {
                conditions.add("AUTHOR = ?");
                parameters.add(user.value());
            });
            filter.subject().ifPresent(subject -> {
                conditions.add("SUBJECT = ?");
                parameters.add(subject.name());
            });
            filter.id().ifPresent(id -> {
                conditions.add("SUBJECT_ID = ?");
                parameters.add(id);
            });
            return new Where(String.join(" AND ", conditions), parameters.toArray());
        }

        Query in(Query query) {
            return query.where(text, parameters);
        }
    }
}
