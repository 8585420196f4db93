package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiDirection;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.Direction;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.Visibility;
import com.okrcascade.domain.pace.HealthStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.Test;

/** Texts of the audit are named when it is read, so no page names them literally. */
public class AuditWordsTest {
    private static final List<String> WORDS = List.of(
            "YES",
            "NO",
            "EACH",
            "FIXED",
            "FIELD",
            "PERCENT_DONE",
            "PERCENT_DONE_BY",
            "RESOLUTION",
            "CATEGORY",
            "STATUSES",
            "RETIRED",
            "POINTS_BEHIND",
            "SHARE_OF_EXPECTED");

    @Test
    public void everyFieldSubjectAndDeedHasANameInBothLanguages() throws IOException {
        assertNamed("field", names(AuditField.values()));
        assertNamed("subject", names(AuditLine.Subject.values()));
        assertNamed("deed", names(AuditLine.Deed.values()));
    }

    @Test
    public void everyWordThatIsStoredHasATextInBothLanguages() throws IOException {
        assertNamed("value", WORDS.stream());
        for (Enum<?>[] constants : List.of(
                Aggregation.values(),
                Assignment.values(),
                CadenceUnit.values(),
                Direction.values(),
                FiscalYearName.values(),
                Frequency.values(),
                HealthBy.values(),
                HealthStatus.values(),
                KeyResultRollUp.values(),
                KpiDirection.values(),
                MemberType.values(),
                ObjectiveKind.values(),
                ObjectiveRollUp.values(),
                ObjectiveState.values(),
                PeriodState.values(),
                Permission.values(),
                QueryState.values(),
                UnitKind.values(),
                UnitLevel.values(),
                Visibility.values())) assertNamed("value", names(constants));
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static void assertNamed(String group, Stream<String> names) throws IOException {
        List<String> keys = names.map(name -> "okr.audit." + group + "."
                        + name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        for (String bundle : List.of("okr", "okr_ru")) assertThat(texts(bundle)).containsAll(keys);
    }

    private static List<String> texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newInputStream(Path.of("src/main/resources/i18n/" + bundle + ".properties"))) {
            texts.load(in);
        }
        return List.copyOf(texts.stringPropertyNames());
    }
}
