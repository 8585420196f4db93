/**
 * Long random sequences of what Jira, people and the cluster can do, with faults between any two steps, held against an
 * oracle that shares no code with the product. One file is one idea: a {@code Sequence} of {@code Step}s on the
 * {@code Node}s of a {@code World}, disturbed by {@code Fault}s on their {@code Wire}, and the {@code Comparison}.
 */
package com.okrcascade.proof.model;
