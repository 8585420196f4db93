package com.okrcascade.persistence;

import com.okrcascade.application.port.Links;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.persistence.row.LinkRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Issues attached by hand. */
record AoLinks(Rows rows) implements Links {
    private static final LinkTable TABLE = new LinkTable();
    private static final String STANDING = "ISSUE_ID > 0";

    @Override
    public Optional<IssueLink> find(LinkId id) {
        return links(rows.find(TABLE, Rows.ID, List.of(id.value()))).stream().findFirst();
    }

    @Override
    public List<IssueLink> ofIssues(Collection<IssueId> issues) {
        return links(
                rows.find(TABLE, "ISSUE_ID", issues.stream().map(IssueId::value).toList()));
    }

    @Override
    public List<IssueLink> of(Target target) {
        return links(rows.find(TABLE, "TARGET", List.of(Codes.of(target))));
    }

    @Override
    public Set<KeyResultId> linked(Collection<KeyResultId> keyResults) {
        List<String> targets =
                keyResults.stream().map(Target::of).map(Codes::of).toList();
        return links(rows.find(TABLE, "TARGET", targets)).stream()
                .flatMap(link -> link.target().keyResult().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<IssueLink> page(int start, int limit) {
        Query page = Query.select().where(STANDING).order(Rows.ID).offset(start).limit(limit);
        return links(rows.find(TABLE, page));
    }

    /** An issue may have several links, so a page of rows may hold fewer issues than wanted. */
    @Override
    public List<IssueId> issues(long above, int limit) {
        return IssueWalk.distinct(
                limit,
                above,
                last -> rows.some(
                        LinkRow.class,
                        Query.select("ID, ISSUE_ID")
                                .where("ISSUE_ID > ?", last)
                                .order("ISSUE_ID")
                                .limit(limit),
                        LinkRow::getIssueId));
    }

    @Override
    public int count() {
        return rows.ao().count(LinkRow.class, STANDING);
    }

    @Override
    public long lastId() {
        Query last = Query.select(Rows.ID).order("ID DESC").limit(1);
        return rows.some(LinkRow.class, last, LinkRow::getID).stream()
                .findFirst()
                .orElse(0L);
    }

    private static List<IssueLink> links(List<LinkTable.Numbered> numbered) {
        return numbered.stream().flatMap(one -> one.link().stream()).toList();
    }
}
