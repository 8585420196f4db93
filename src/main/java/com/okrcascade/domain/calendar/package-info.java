/** The fiscal calendar: cadences, periods, the windows in which their days count, and working days. */
@NullMarked
package com.okrcascade.domain.calendar;

import org.jspecify.annotations.NullMarked;
