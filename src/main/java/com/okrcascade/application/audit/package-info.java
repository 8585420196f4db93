/** Who changed what. */
@NullMarked
package com.okrcascade.application.audit;

import org.jspecify.annotations.NullMarked;
