/** Use cases: one class is one thing that a person or Jira can do. */
@NullMarked
package com.okrcascade.application;

import org.jspecify.annotations.NullMarked;
