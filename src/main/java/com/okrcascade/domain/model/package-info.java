/** The things of the product, as facts: what people wrote down and what was recorded. Nothing here is computed. */
@NullMarked
package com.okrcascade.domain.model;

import org.jspecify.annotations.NullMarked;
