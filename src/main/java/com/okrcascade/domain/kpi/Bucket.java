package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDateTime;

/**
 * What was measured from a start on, for as long as the KPI's frequency says: a sum and a count; of a ratio both sums.
 */
public record Bucket(LocalDateTime start, Quantity sum, Quantity count) {}
