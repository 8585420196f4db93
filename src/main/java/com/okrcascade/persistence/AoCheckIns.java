package com.okrcascade.persistence;

import com.okrcascade.application.port.CheckIns;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.persistence.row.CheckInRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** People's reports. */
record AoCheckIns(Rows rows) implements CheckIns {
    private static final CheckInTable TABLE = new CheckInTable();
    private static final String OF_ONE = "KEY_RESULT_ID = ?";

    @Override
    public List<Numbered> of(KeyResultId keyResult, int start, int limit) {
        Query newestFirst = Query.select().where(OF_ONE, keyResult.value()).order("ID DESC");
        return numbered(newestFirst.offset(start).limit(limit));
    }

    @Override
    public int count(KeyResultId keyResult) {
        return rows.ao().count(CheckInRow.class, OF_ONE, keyResult.value());
    }

    @Override
    public Optional<Numbered> find(KeyResultId keyResult, long id) {
        return numbered(Query.select().where(OF_ONE + " AND ID = ?", keyResult.value(), id)).stream()
                .findFirst();
    }

    @Override
    public Set<Long> takenBack(KeyResultId keyResult) {
        Query those = Query.select("ID, TAKES_BACK").where(OF_ONE + " AND TAKES_BACK IS NOT NULL", keyResult.value());
        return new HashSet<>(rows.some(CheckInRow.class, those, row -> Objects.requireNonNull(row.getTakesBack())));
    }

    /** First only which row is the last of each, then those rows: a long history stays where it is. */
    @Override
    public Map<KeyResultId, CheckIn> latest(Collection<KeyResultId> keyResults) {
        Map<Long, Long> last = new HashMap<>();
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        rows.some(
                CheckInRow.class,
                "ID, KEY_RESULT_ID",
                "KEY_RESULT_ID",
                ids,
                row -> last.merge(row.getKeyResultId(), row.getID(), Math::max));
        return rows.find(TABLE, Rows.ID, last.values()).stream()
                .collect(Collectors.toMap(CheckIn::keyResult, Function.identity()));
    }

    private List<Numbered> numbered(Query query) {
        return Arrays.stream(rows.ao().find(CheckInRow.class, query))
                .map(row -> new Numbered(row.getID(), TABLE.thing(row)))
                .toList();
    }
}
