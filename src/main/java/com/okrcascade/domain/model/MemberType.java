package com.okrcascade.domain.model;

/** The three kinds of members that a role can have. */
public enum MemberType {
    USER,
    GROUP,
    PROJECT_ROLE
}
