package com.atlassian.event.api;

/** Evidence: Jira 11 call sites. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
    /** Never call it: it drops everybody's listeners. */
    void unregisterAll();
}
