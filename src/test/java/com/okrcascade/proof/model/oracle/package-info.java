/**
 * What every number should be, computed the slow and obvious way from what Jira and people have done. It shares no code
 * with the product: whole scans, big decimals, days counted one by one.
 */
package com.okrcascade.proof.model.oracle;
