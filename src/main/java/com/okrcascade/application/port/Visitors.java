package com.okrcascade.application.port;

import com.okrcascade.domain.access.Actor;

/** Who makes the current request. */
public interface Visitors {
    Actor current();
}
