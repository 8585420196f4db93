/**
 * A Jira-compatible host for demo, development and tests, in which the very jar runs that goes to Jira. {@code Host} starts
 * one node; {@code HostProcess} starts it as a process of its own. Around Jira itself ({@code jira}) it has what Atlassian's
 * platform gives a plugin:
 *
 * <ul>
 *   <li>{@code osgi}, {@code plugin}, {@code modules}: the jar as a bundle with its Spring context, and what its descriptor offers
 *   <li>{@code ao}, {@code locks}, {@code scheduler}, {@code events}, {@code sal}: the services it calls
 *   <li>{@code rest}, {@code web}, {@code template}, {@code assets}, {@code dashboard}, {@code people}: how people and programs meet it
 * </ul>
 */
package com.okrcascade.host;
