/** Breaking one amount down over periods and units, exactly at every level. */
@NullMarked
package com.okrcascade.domain.breakdown;

import org.jspecify.annotations.NullMarked;
