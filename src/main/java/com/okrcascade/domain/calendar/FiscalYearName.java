package com.okrcascade.domain.calendar;

/** After which of its days a fiscal year is named: "FY2027" from July 2026 to June 2027 is named after its END. */
public enum FiscalYearName {
    START,
    END
}
