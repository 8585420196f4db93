package com.okrcascade.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the product said no. Each refusal is a small class of its own with a stable code, from which the texts in
 * all languages are found, and with the facts those texts mention. A bug is not a refusal.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a refusal means to the person who asked; how it is told (a status, a dialog) is decided elsewhere. */
    public enum Kind {
        /** It cannot be read at all. */
        MALFORMED,
        /** One value is wrong by itself: out of range, too many decimals. */
        INVALID,
        /** It is wrong together with what is already there: a cycle, a closed period. */
        CONFLICT,
        /** Nobody is logged in. */
        ANONYMOUS,
        /** The person may see it, but not do it. */
        FORBIDDEN,
        /** It is not there, or not for this person. */
        NOT_FOUND,
        /** It was changed since the person last saw it. */
        STALE,
        /** The request must say which version it is about. */
        VERSION_MISSING,
        /** It is larger than the product takes. */
        TOO_LARGE,
        /** Too much was asked in too short a time. */
        TOO_MANY,
        /** It cannot be done for the moment, whoever asks; later it can. */
        BUSY
    }

    private final String code;
    private final Kind kind;
    private final transient Map<String, Object> facts;
    private @Nullable String field;

    protected Refusal(String code, Kind kind, Map<String, ?> facts) {
        super(facts.isEmpty() ? code : code + " " + facts, null, false, false);
        this.code = code;
        this.kind = kind;
        this.facts = new LinkedHashMap<>(facts);
    }

    /** Stable, in kebab-case: "number-out-of-range". */
    public final String code() {
        return code;
    }

    public final Kind kind() {
        return kind;
    }

    /** What the text of this refusal mentions, by name. */
    public final Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    /** The key of its text in the translations. */
    public final String messageKey() {
        return "okr.refusal." + code;
    }

    /** The field that was wrong, where one was. */
    public final Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Says which field was wrong; a value does not know the field it was typed into, its reader does. */
    public final Refusal at(String name) {
        field = name;
        return this;
    }
}
