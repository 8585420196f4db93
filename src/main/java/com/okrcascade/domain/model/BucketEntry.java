package com.okrcascade.domain.model;

import com.okrcascade.domain.kpi.Bucket;

/** One measured bucket of one KPI. */
public record BucketEntry(KpiId kpi, Bucket bucket) {}
