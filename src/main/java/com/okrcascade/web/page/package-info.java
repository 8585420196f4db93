/** The pages of the app: a shell from a template each; scripts fill it over REST. */
@NullMarked
package com.okrcascade.web.page;

import org.jspecify.annotations.NullMarked;
