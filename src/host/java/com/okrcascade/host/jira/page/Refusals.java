package com.okrcascade.host.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;

/** All that was refused, in one text. */
final class Refusals {
    private Refusals() {}

    static String text(ErrorCollection errors) {
        List<String> texts = new ArrayList<>(errors.getErrorMessages());
        texts.addAll(errors.getErrors().values());
        return String.join(" ", texts);
    }
}
