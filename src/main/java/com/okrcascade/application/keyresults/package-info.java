/** What people do with key results: define them, report on them, break them down. */
@NullMarked
package com.okrcascade.application.keyresults;

import org.jspecify.annotations.NullMarked;
