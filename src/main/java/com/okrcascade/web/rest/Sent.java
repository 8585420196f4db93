package com.okrcascade.web.rest;

import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.web.json.WrongType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes in the headers of a POST. */
public final class Sent {
    private static final int LONGEST_KEY = 100;

    @HeaderParam("Content-Type")
    private @Nullable String type;

    @HeaderParam("Idempotency-Key")
    private @Nullable String key;

    /**
     * Who sent it. A page of another site can make a browser send forms, texts and bodies without a type in the name of
     * whoever looks at that page, but not JSON: so whatever does not say that it is JSON is refused, also where there is
     * nothing to say. Every POST asks here for its actor; nothing rests on what stands before the resource.
     */
    Actor by(Visitors visitors) {
        if (!isJson()) throw new NotSupportedException();
        return visitors.current();
    }

    /** What makes a repeated creation harmless; without a key every request creates. */
    Optional<Writes.Once> once(Actor actor, String path, String body) {
        if (key == null || key.isBlank()) return Optional.empty();
        if (key.length() > LONGEST_KEY) throw new WrongType("key of at most 100 characters").at("Idempotency-Key");
        String mark = key;
        return actor.key().map(user -> new Writes.Once(user, mark, Fingerprint.of(path + "\n" + body)));
    }

    private boolean isJson() {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(Answers.JSON);
    }
}
