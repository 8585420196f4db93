package com.okrcascade.host.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Templates and texts beside the host's classes. */
public final class ClassPathSources implements Sources {
    @Override
    public Optional<byte[]> find(String path) {
        try (InputStream in = ClassPathSources.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
