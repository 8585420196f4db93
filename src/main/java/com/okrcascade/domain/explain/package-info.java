/** Why a number is what it is: the parts it is made of, which add up to it. */
@NullMarked
package com.okrcascade.domain.explain;

import org.jspecify.annotations.NullMarked;
