package com.okrcascade.web.rest;

import com.okrcascade.application.audit.Wanted;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.web.json.WrongType;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which audit lines are asked for. */
public final class AuditFilter {
    private static final int LONGEST_TEXT = 255;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("byKey")
    @DefaultValue("")
    private String byKey = "";

    @QueryParam("subject")
    @DefaultValue("")
    private String subject = "";

    @QueryParam("id")
    private @Nullable String id;

    @QueryParam("text")
    @DefaultValue("")
    private String text = "";

    Wanted wanted() {
        if (text.length() > LONGEST_TEXT) throw new WrongType("text of at most 255 characters").at("text");
        return new Wanted(
                Parameters.optionalDay("from", from),
                Parameters.optionalDay("to", to),
                Optional.of(byKey).filter(key -> !key.isBlank()).map(UserKey::new),
                subject(),
                Parameters.optionalId("id", id, OptionalLong::of).orElse(OptionalLong.empty()),
                text);
    }

    private Optional<AuditLine.Subject> subject() {
        if (subject.isBlank()) return Optional.empty();
        return Optional.of(Arrays.stream(AuditLine.Subject.values())
                .filter(one -> one.name().equals(subject))
                .findFirst()
                .orElseThrow(() -> new WrongType("kind of thing").at("subject")));
    }
}
