/** What a write of a person says in the audit. */
@NullMarked
package com.okrcascade.domain.audit;

import org.jspecify.annotations.NullMarked;
