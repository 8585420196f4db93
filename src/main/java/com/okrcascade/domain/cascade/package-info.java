/** The graph of objectives and key results, and how values, progress and pace roll up through it. */
@NullMarked
package com.okrcascade.domain.cascade;

import org.jspecify.annotations.NullMarked;
