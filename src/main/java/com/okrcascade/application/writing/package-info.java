/** How everything is read and written: one graph per node, one revision at a time. */
@NullMarked
package com.okrcascade.application.writing;

import org.jspecify.annotations.NullMarked;
