/** Runs the worked examples of docs/examples: plain sentences with numbers that were worked out by hand. */
@NullMarked
package com.okrcascade.examples;

import org.jspecify.annotations.NullMarked;
