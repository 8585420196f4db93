/** What people do with issues: link them, find them by queries, and see what they give. */
@NullMarked
package com.okrcascade.application.issues;

import org.jspecify.annotations.NullMarked;
