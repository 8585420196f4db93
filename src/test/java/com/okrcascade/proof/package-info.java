/** What the product promises, seen from outside: over REST, against what Jira's own search says. */
package com.okrcascade.proof;
