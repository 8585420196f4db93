/** From a hint that an issue may have changed to the credits, the ledger and the totals that follow from its state. */
@NullMarked
package com.okrcascade.application.crediting;

import org.jspecify.annotations.NullMarked;
