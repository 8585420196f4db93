/** Where something should be on a day, how healthy it is, and why. */
@NullMarked
package com.okrcascade.domain.pace;

import org.jspecify.annotations.NullMarked;
