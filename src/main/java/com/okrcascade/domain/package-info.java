/** The rules of OKR Cascade in pure Java: no Jira, no database, no clock. */
@NullMarked
package com.okrcascade.domain;

import org.jspecify.annotations.NullMarked;
