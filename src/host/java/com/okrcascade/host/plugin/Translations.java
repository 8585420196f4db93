package com.okrcascade.host.plugin;

import com.okrcascade.host.HostTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;

/** Texts by language. A key without a text is its own text, as in Jira. */
public final class Translations {
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    public static Translations of(Function<String, Optional<byte[]>> files, List<String> locations) {
        Translations translations = new Translations();
        for (String location : locations) {
            String path = location.replace('.', '/');
            translations.add("", files.apply(path + ".properties").orElse(new byte[0]));
            for (Locale locale : LOCALES) {
                String language = locale.getLanguage();
                files.apply(path + "_" + language + ".properties").ifPresent(file -> translations.add(language, file));
            }
        }
        return translations;
    }

    private void add(String language, byte[] properties) {
        try {
            PropertyResourceBundle bundle = new PropertyResourceBundle(new ByteArrayInputStream(properties));
            Map<String, String> target = texts.computeIfAbsent(language, any -> new TreeMap<>());
            bundle.keySet().forEach(key -> target.put(key, bundle.getString(key)));
        } catch (IOException e) {
            throw new HostTrouble("The plugin's texts cannot be read", e);
        }
    }

    /** As written, with its placeholders. */
    public String raw(Locale locale, String key) {
        String own = texts.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return own != null ? own : texts.getOrDefault("", Map.of()).getOrDefault(key, key);
    }

    public String text(Locale locale, String key, Object... arguments) {
        String raw = raw(locale, key);
        if (raw.equals(key)) {
            return key;
        }
        return new MessageFormat(raw, locale).format(flattened(arguments));
    }

    /** A template may pass its arguments as one list. */
    private static Object[] flattened(Object... arguments) {
        if (arguments.length == 1 && arguments[0] instanceof List<?> list) {
            return list.toArray();
        }
        return Arrays.copyOf(arguments, arguments.length, Object[].class);
    }

    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        texts.getOrDefault("", Map.of()).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, raw(locale, key)));
        return found;
    }
}
