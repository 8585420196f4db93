/** What people do with objectives. */
@NullMarked
package com.okrcascade.application.objectives;

import org.jspecify.annotations.NullMarked;
