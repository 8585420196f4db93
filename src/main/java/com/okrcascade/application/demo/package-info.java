/** The ABC company: a goal of three years with everything below it, a past to look at, and a present that moves. */
@NullMarked
package com.okrcascade.application.demo;

import org.jspecify.annotations.NullMarked;
