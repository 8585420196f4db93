package com.okrcascade.domain.model;

/** Which sum of a KPI a credit goes to: its value (a ratio's numerator) or the base that a ratio divides by. */
public enum KpiSide {
    VALUE,
    BASE
}
