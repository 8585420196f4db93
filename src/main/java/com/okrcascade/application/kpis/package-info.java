/** What people do with KPIs. */
@NullMarked
package com.okrcascade.application.kpis;

import org.jspecify.annotations.NullMarked;
