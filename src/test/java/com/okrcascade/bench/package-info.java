/** What everything costs: the benchmark behind docs/performance.md. */
package com.okrcascade.bench;
