package com.okrcascade.persistence;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.LinkRow;
import java.util.Optional;

/** Hand links. A removed one leaves its number behind, so that no later link gets it. */
final class LinkTable implements Table.Keyed<LinkTable.Numbered, LinkRow, Long> {
    /** A number, and its link unless that was removed. */
    record Numbered(long id, Optional<IssueLink> link) {
        static Numbered of(IssueLink link) {
            return new Numbered(link.id().value(), Optional.of(link));
        }

        static Numbered removed(LinkId id) {
            return new Numbered(id.value(), Optional.empty());
        }
    }

    @Override
    public Class<LinkRow> rows() {
        return LinkRow.class;
    }

    @Override
    public Long key(Numbered numbered) {
        return numbered.id();
    }

    @Override
    public Columns columns(Numbered numbered) {
        return numbered.link().map(LinkTable::columns).orElseGet(Columns::new);
    }

    private static Columns columns(IssueLink link) {
        return new Columns()
                .with("VERSION", link.version())
                .with("ISSUE_ID", link.issue())
                .with("TARGET", Codes.of(link.target()))
                .with("CREDIT_RULE", Codes.of(link.rule()))
                .with("INCLUDE_SELF", link.includeSelf())
                .with("AUTHOR", link.author());
    }

    @Override
    public Numbered thing(LinkRow row) {
        String target = row.getTarget();
        String author = row.getAuthor();
        if (target == null || author == null) return new Numbered(row.getID(), Optional.empty());
        return Numbered.of(new IssueLink(
                new LinkId(row.getID()),
                row.getVersion(),
                new IssueId(row.getIssueId()),
                Codes.target(target),
                Codes.rule(row.getCreditRule()),
                row.isIncludeSelf(),
                new UserKey(author)));
    }
}
