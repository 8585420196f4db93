/** The panel on the issue. */
@NullMarked
package com.okrcascade.web.panel;

import org.jspecify.annotations.NullMarked;
