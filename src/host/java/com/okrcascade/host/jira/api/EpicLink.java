package com.okrcascade.host.jira.api;

/** The field by which an issue names its epic, as Jira Software adds it. */
public final class EpicLink {
    public static final String FIELD = "customfield_10900";
    public static final String NAME = "Epic Link";
    public static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

    private EpicLink() {}
}
