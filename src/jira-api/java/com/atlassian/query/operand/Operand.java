package com.atlassian.query.operand;

/** Evidence: public Javadoc. */
public interface Operand {
    String getName();

    String getDisplayString();
}
