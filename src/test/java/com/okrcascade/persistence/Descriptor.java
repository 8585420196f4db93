package com.okrcascade.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;

/** The entities that the plugin's descriptor names: what it forgets has no table. */
final class Descriptor {
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");

    private Descriptor() {}

    @SuppressWarnings("unchecked") // the descriptor names nothing else
    static Class<? extends RawEntity<?>>[] entities() {
        List<Class<?>> entities = new ArrayList<>();
        Matcher named = ENTITY.matcher(text());
        while (named.find()) entities.add(load(named.group(1)));
        return entities.toArray(Class[]::new);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("atlassian-plugin.xml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
