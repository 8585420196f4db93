/** Checks of everything that is stored: how far one is, and what it found. */
@NullMarked
package com.okrcascade.domain.upkeep;

import org.jspecify.annotations.NullMarked;
