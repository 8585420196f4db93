/** What the use cases need of the world: stored rows, Jira's issues and people. */
@NullMarked
package com.okrcascade.application.port;

import org.jspecify.annotations.NullMarked;
