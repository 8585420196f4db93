package com.okrcascade.host.template;

import java.util.Optional;

/** Where templates are. */
public interface Sources {
    Optional<byte[]> find(String path);
}
