/** OKR Cascade for Jira: one goal, broken down to issues; resolving an issue moves every level above it. */
@NullMarked
package com.okrcascade;

import org.jspecify.annotations.NullMarked;
