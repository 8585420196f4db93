package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** Evidence: Jira 11 call sites, as an opaque value. */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
