package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Test;

/** The tables suit every database that Jira supports, not only those at hand. */
public class TablesTest {
    private static final List<Class<? extends RawEntity<?>>> ROWS = List.of(Descriptor.entities());

    /** Words that Oracle, SQL Server, MySQL, PostgreSQL or H2 keep for themselves; those we came close to. */
    private static final Set<String> RESERVED = Set.of(
            "BLOB",
            "CLOB",
            "NUMBER",
            "ROWID",
            "TIMESTAMP",
            "VARCHAR2",
            "KEY",
            "ORDER",
            "GROUP",
            "USER",
            "DATE",
            "LEVEL",
            "COMMENT",
            "START",
            "END",
            "VALUE",
            "VALUES",
            "MODE",
            "SIZE",
            "ROW",
            "ROWS",
            "LEAD",
            "WINDOW",
            "INDEX",
            "TABLE",
            "COLUMN",
            "CHECK",
            "DAY",
            "MONTH",
            "YEAR",
            "HOUR",
            "WEEK",
            "PERIOD",
            "PRIVILEGES",
            "RANGE",
            "RANK",
            "FROM",
            "TO",
            "BY",
            "AS",
            "LIMIT",
            "OFFSET",
            "RESOURCE",
            "SESSION",
            "ACCESS",
            "AUDIT",
            "FILE",
            "LOCK",
            "MAXEXTENTS",
            "OPTION",
            "SHARE",
            "SYNONYM",
            "TRIGGER",
            "UID",
            "VIEW",
            "CURRENT",
            "FUNCTION",
            "CONDITION",
            "SYSTEM");

    @Test
    public void everyRowIsNamedInTheDescriptor() throws IOException {
        Stream<String> sources = Files.list(Path.of("src/main/java/com/okrcascade/persistence/row"))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Row.java"))
                .map(name -> name.replace(".java", ""));

        assertThat(ROWS).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(sources.toList());
    }

    @Test
    public void tablesHaveShortNamesOfTheirOwn() {
        assertThat(ROWS)
                .extracting(row -> row.getAnnotation(Table.class).value())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        name -> assertThat(name).hasSizeLessThanOrEqualTo(20).isUpperCase());
    }

    @Test
    public void columnsHaveShortNamesThatNoDatabaseReserves() {
        assertThat(columns()).allSatisfy(column -> {
            assertThat(column).hasSizeLessThanOrEqualTo(30);
            assertThat(RESERVED).doesNotContain(column);
        });
    }

    private static Stream<String> columns() {
        return getters()
                .map(Method::getName)
                .map(name -> name.replaceFirst("^(get|is)", ""))
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private static Stream<Method> getters() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(row.getDeclaredMethods()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"));
    }

    /** Active Objects has no decimals, and dates that depend on a zone; a binary column breaks a site's restore. */
    @Test
    public void columnsAreNumbersTextsAndFlags() {
        assertThat(getters().map(Method::getReturnType).distinct().toList())
                .isSubsetOf(long.class, Long.class, int.class, Integer.class, boolean.class, String.class);
    }

    @Test
    public void nobodySearchesInLongTexts() {
        assertThat(getters().filter(TablesTest::isLong))
                .noneMatch(method ->
                        method.isAnnotationPresent(Indexed.class) || method.isAnnotationPresent(Unique.class));
    }

    private static boolean isLong(Method method) {
        StringLength length = method.getAnnotation(StringLength.class);
        return length != null && length.value() == StringLength.UNLIMITED;
    }

    @Test
    public void rowsComeWholeAndTheirIdsNeverRunOut() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.isAnnotationPresent(Preload.class)).isTrue();
            assertThat(Entity.class.isAssignableFrom(row)).isFalse();
        });
    }
}
