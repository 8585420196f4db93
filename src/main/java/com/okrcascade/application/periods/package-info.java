/** Keeping the periods of all cadences ahead of today, and closing those that are over. */
@NullMarked
package com.okrcascade.application.periods;

import org.jspecify.annotations.NullMarked;
