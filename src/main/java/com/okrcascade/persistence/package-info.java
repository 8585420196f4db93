/** Stored facts over Active Objects: what each port keeps in which table. */
@NullMarked
package com.okrcascade.persistence;

import org.jspecify.annotations.NullMarked;
