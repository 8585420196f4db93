package com.okrcascade.host.osgi;

import com.okrcascade.host.HostTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files in a bundle's jar. */
public final class BundleFiles {
    private BundleFiles() {}

    public static Optional<byte[]> read(Bundle bundle, String path) {
        return Optional.ofNullable(bundle.getEntry(path)).map(BundleFiles::bytes);
    }

    private static byte[] bytes(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new HostTrouble("Cannot read " + url, e);
        }
    }
}
