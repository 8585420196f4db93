package com.okrcascade.web.rest;

import com.okrcascade.domain.access.NotThere;
import com.okrcascade.web.json.Days;
import com.okrcascade.web.json.WrongType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads what comes in the address and in headers. */
final class Parameters {
    private Parameters() {}

    /** An id in the path; what is not a number names nothing. */
    static <T> T id(String text, LongFunction<T> type) {
        if (!text.matches("[1-9][0-9]{0,17}")) throw new NotThere(text);
        return type.apply(Long.parseLong(text));
    }

    /** An id that filters a list. */
    static <T> Optional<T> optionalId(String name, @Nullable String text, LongFunction<T> type) {
        if (text == null || text.isBlank()) return Optional.empty();
        if (!text.matches("[1-9][0-9]{0,17}")) throw new WrongType("id").at(name);
        return Optional.of(type.apply(Long.parseLong(text)));
    }

    static Optional<LocalDate> optionalDay(String name, @Nullable String text) {
        if (text == null || text.isBlank()) return Optional.empty();
        return Optional.of(Days.parse(text).orElseThrow(() -> new WrongType("date").at(name)));
    }

    static int whole(String name, String text, int least, int most) {
        if (!text.matches("[0-9]{1,9}")) throw new WrongType("whole number").at(name);
        int number = Integer.parseInt(text);
        if (number < least || number > most) throw new WrongType(least + " to " + most).at(name);
        return number;
    }

    /** Which version a change is about; "*" is whatever stands. */
    static Optional<Integer> version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new VersionMissing();
        String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (tag.equals("*")) return Optional.empty();
        if (!tag.matches("[0-9]{1,9}")) throw new WrongType("version").at("If-Match");
        return Optional.of(Integer.parseInt(tag));
    }
}
