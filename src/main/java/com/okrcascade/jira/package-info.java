/** Jira's side of the ports: events in; issues, people, search, texts, scheduler and locks out. */
@NullMarked
package com.okrcascade.jira;

import org.jspecify.annotations.NullMarked;
