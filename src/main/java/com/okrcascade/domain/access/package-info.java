/** Who may see and do what: the one place that decides it. */
@NullMarked
package com.okrcascade.domain.access;

import org.jspecify.annotations.NullMarked;
