package com.okrcascade.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether Active Objects is up. It comes later than the plugin, and a first touch too early would hold up whoever
 * touches it: Jira's start, or somebody's transition.
 */
public final class Storage {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final JiraServices services;
    private final ActiveObjects activeObjects;
    private volatile boolean seenReady;

    public Storage(JiraServices services) {
        this.services = services;
        activeObjects = services.get(ActiveObjects.class);
    }

    /** Never waits. Once up, it stays up as long as Jira runs. */
    public boolean isReady() {
        if (!seenReady && services.isThere(ActiveObjects.class)) {
            seenReady = activeObjects.moduleMetaData().isInitialized();
        }
        return seenReady;
    }

    /** Holds up a thread of our own until the tables are there. */
    void await() throws InterruptedException {
        if (isReady()) return;
        LOG.info("Waiting for Active Objects; until then changes of issues are remembered");
        while (!isReady()) Thread.sleep(BETWEEN_LOOKS.toMillis());
        LOG.info("Active Objects is there");
    }
}
