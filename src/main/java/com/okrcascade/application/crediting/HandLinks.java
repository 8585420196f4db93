package com.okrcascade.application.crediting;

import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The hand links by which one issue gives: its own, and those of the issues above it. An issue that has children gives
 * through them, itself only by choice. Where it is linked itself, its own link says how, and of several above it the
 * nearest.
 */
record HandLinks(Look look, IssueFacts issue) {
    List<IssueLink> giving() {
        List<IssueLink> giving = new ArrayList<>();
        Set<Target> linked = new HashSet<>();
        for (IssueLink own : look.linksOf(issue.id())) {
            linked.add(own.target());
            if (givesItself(own)) giving.add(own);
        }
        issue.ancestors().forEach(above -> look.linksOf(above).stream()
                .filter(link -> linked.add(link.target()))
                .forEach(giving::add));
        return giving;
    }

    boolean givesItself(IssueLink own) {
        return own.includeSelf() || !look.withChildren().contains(issue.id());
    }
}
