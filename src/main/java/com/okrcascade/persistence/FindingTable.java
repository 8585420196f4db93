package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import com.okrcascade.persistence.row.FindingRow;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What runs found. */
final class FindingTable implements Table<FindingTable.Numbered, FindingRow, String> {
    /** A finding with its run and its count in it. */
    record Numbered(String run, long number, Finding finding) {
        String key() {
            return run + ":" + number;
        }
    }

    @Override
    public Class<FindingRow> rows() {
        return FindingRow.class;
    }

    @Override
    public Columns columns(Numbered one) {
        Finding finding = one.finding();
        @Nullable LocalDateTime at = finding.at();
        return new Columns()
                .with("RUN_ID", one.run())
                .with("NUM", one.number())
                .with("WHAT", finding.what())
                .with("TARGET", Codes.of(finding.target()))
                .with("ISSUE_ID", finding.issue())
                .with("ISSUE_KEY", finding.issueKey())
                .with("STARTS_AT", at == null ? null : BucketTable.seconds(at))
                .with("RECORDED_AMOUNT", finding.recorded().amount())
                .with("RECORDED_SECOND", finding.recorded().second())
                .with("RECORDED_DAY", finding.recorded().day())
                .with("RECORDED_STATE", finding.recorded().state())
                .with("RIGHT_AMOUNT", finding.right().amount())
                .with("RIGHT_SECOND", finding.right().second())
                .with("RIGHT_DAY", finding.right().day())
                .with("RIGHT_STATE", finding.right().state())
                .with("REASON", finding.reason().code())
                .with("REASON_DETAIL", finding.reason().detail());
    }

    @Override
    public Numbered thing(FindingRow row) {
        Finding finding = new Finding(
                Finding.What.valueOf(row.getWhat()),
                Codes.target(row.getTarget()),
                Cells.id(row.getIssueId(), IssueId::new),
                Cells.text(row.getIssueKey()),
                start(row.getStartsAt()),
                measured(
                        row.getRecordedAmount(), row.getRecordedSecond(), row.getRecordedDay(), row.getRecordedState()),
                measured(row.getRightAmount(), row.getRightSecond(), row.getRightDay(), row.getRightState()),
                Codes.reason(row.getReason(), row.getReasonDetail()));
        return new Numbered(row.getRunId(), row.getNum(), finding);
    }

    private static Measured measured(long amount, long second, @Nullable Long day, @Nullable String state) {
        return new Measured(
                new Quantity(amount),
                new Quantity(second),
                Cells.day(day),
                state == null ? null : CreditState.valueOf(state));
    }

    private static @Nullable LocalDateTime start(@Nullable Long cell) {
        return cell == null ? null : LocalDateTime.ofEpochSecond(cell, 0, ZoneOffset.UTC);
    }
}
