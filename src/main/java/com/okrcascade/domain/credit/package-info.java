/** What an issue gives a key result or KPI: desired state minus recorded state. */
@NullMarked
package com.okrcascade.domain.credit;

import org.jspecify.annotations.NullMarked;
