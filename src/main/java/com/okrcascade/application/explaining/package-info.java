/** Why a number is what it is. */
@NullMarked
package com.okrcascade.application.explaining;

import org.jspecify.annotations.NullMarked;
