package com.atlassian.jira.event.type;

/** Evidence: call sites up to Jira 8; kind is an interface with constants, unverified on 11. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {
        @Override
        public Long getEventTypeId() {
            return null;
        }

        @Override
        public boolean isEventBeingSent() {
            return false;
        }
    };
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {
        @Override
        public Long getEventTypeId() {
            return EventType.ISSUE_UPDATED_ID;
        }

        @Override
        public boolean isEventBeingSent() {
            return true;
        }
    };

    Long getEventTypeId();

    boolean isEventBeingSent();
}
