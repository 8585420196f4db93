/** Who learns what, on every surface there is. */
@NullMarked
package com.okrcascade.access;

import org.jspecify.annotations.NullMarked;
