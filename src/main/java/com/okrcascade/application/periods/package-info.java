/** Keeping the periods of all cadences ahead of today. */
@NullMarked
package com.okrcascade.application.periods;

import org.jspecify.annotations.NullMarked;
