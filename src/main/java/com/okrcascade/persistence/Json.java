package com.okrcascade.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as text: nobody searches in them, so they need no tables of their own. No list is no text. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> LINES = new TypeReference<>() {};

    private Json() {}

    static @Nullable String of(Collection<?> list) {
        if (list.isEmpty()) return null;
        try {
            return MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : read(json, TEXTS);
    }

    static List<List<String>> lines(@Nullable String json) {
        return json == null ? List.of() : read(json, LINES);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of ours cannot be read", e);
        }
    }
}
