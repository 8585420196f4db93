package com.okrcascade.persistence;

import com.okrcascade.domain.model.Settings;
import com.okrcascade.persistence.row.SettingRow;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** The one row of settings. */
final class SettingTable implements Table.Keyed<Settings, SettingRow, Long> {
    @Override
    public Class<SettingRow> rows() {
        return SettingRow.class;
    }

    @Override
    public Long key(Settings thing) {
        return 1L;
    }

    @Override
    public Columns columns(Settings settings) {
        return new Columns()
                .with("VERSION", settings.version())
                .with("DONE_RULE", Codes.of(settings.doneRule()))
                .with("EXCLUDED_RESOLUTIONS", Json.of(new TreeSet<>(settings.excludedResolutions())))
                .with("HORIZON_QUARTERS", settings.breakDownHorizonQuarters())
                .with("CHECK_IN_DAYS", settings.checkInDays())
                .with("GRACE_DAYS", settings.graceDays())
                .with("SETTLE_MILLIS", settings.settle());
    }

    @Override
    public Settings thing(SettingRow row) {
        return new Settings(
                row.getVersion(),
                Codes.requireDoneRule(Cells.text(row.getDoneRule())),
                Set.copyOf(Json.texts(row.getExcludedResolutions())),
                row.getHorizonQuarters(),
                row.getCheckInDays(),
                row.getGraceDays(),
                Duration.ofMillis(row.getSettleMillis()));
    }
}
