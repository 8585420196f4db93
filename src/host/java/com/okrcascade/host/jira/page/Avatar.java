package com.okrcascade.host.jira.page;

import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.store.Person;
import java.io.IOException;

/** The picture of somebody: the initials on a coloured disc. */
final class Avatar {
    private static final String[] COLORS = {"#CCE0FF", "#C6EDFB", "#DCDFE4", "#D3F1A7", "#FEDEC8", "#DFD8FD"};

    private Avatar() {}

    static void send(Visit visit, Lookup lookup) throws IOException {
        String key = visit.parameter("ownerId");
        String name = lookup.store()
                .directory()
                .personByKey(key)
                .map(Person::displayName)
                .orElse("?");
        String color = COLORS[Math.floorMod(key.hashCode(), COLORS.length)];
        String initials = PersonView.initials(name).replaceAll("[<>&\"']", "?");
        visit.response().setContentType("image/svg+xml;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "private, max-age=3600");
        visit.response()
                .getWriter()
                .write(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><circle cx=\"24\" cy=\"24\" r=\"24\" fill=\""
                                + color
                                + "\"/><text x=\"24\" y=\"30\" font-family=\"sans-serif\" font-size=\"17\" font-weight=\"600\""
                                + " text-anchor=\"middle\" fill=\"#172B4D\">" + initials + "</text></svg>");
    }
}
