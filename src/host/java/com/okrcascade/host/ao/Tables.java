package com.okrcascade.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.EntityManager;

/** Where the rows are, and how their tables come to be. */
public interface Tables {
    EntityManager open();

    void migrate(EntityManager manager, ActiveObjects direct);
}
