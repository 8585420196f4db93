/** The REST resources: each delegates to one use case. */
@NullMarked
package com.okrcascade.web.rest;

import org.jspecify.annotations.NullMarked;
