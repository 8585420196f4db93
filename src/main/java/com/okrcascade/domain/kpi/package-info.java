/** How a KPI is measured and judged: buckets, their values, and the status. */
@NullMarked
package com.okrcascade.domain.kpi;

import org.jspecify.annotations.NullMarked;
