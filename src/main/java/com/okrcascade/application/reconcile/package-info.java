/** Compares what is stored with where it came from, and says what it found: reconcile with Jira, rebuild with the ledger. */
@NullMarked
package com.okrcascade.application.reconcile;

import org.jspecify.annotations.NullMarked;
