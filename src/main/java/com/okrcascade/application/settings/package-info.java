/** What an admin sets for the whole product. */
@NullMarked
package com.okrcascade.application.settings;

import org.jspecify.annotations.NullMarked;
