/** What is told and what is logged when something fails that should not. */
@NullMarked
package com.okrcascade.application.fault;

import org.jspecify.annotations.NullMarked;
