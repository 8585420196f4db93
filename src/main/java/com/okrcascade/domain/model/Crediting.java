package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/** How a target takes credit from issues: how much each gives, and when it is done (null: the setting for all). */
public record Crediting(CreditRule rule, @Nullable DoneRule doneRule) {}
