/** The tables, as Active Objects wants them: public, because it makes proxies of them; nobody but persistence sees them. */
@NullMarked
package com.okrcascade.persistence.row;

import org.jspecify.annotations.NullMarked;
