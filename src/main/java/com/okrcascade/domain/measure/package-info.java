/** Exact numbers: quantities, their units of measure, progress and weights. */
@NullMarked
package com.okrcascade.domain.measure;

import org.jspecify.annotations.NullMarked;
