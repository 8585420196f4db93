/** Reading requests field by field, and writing answers; both say what JSON is, and nothing about the product. */
@NullMarked
package com.okrcascade.web.json;

import org.jspecify.annotations.NullMarked;
