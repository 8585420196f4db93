package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Evidence: SAL's source. */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
