package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Target;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every change of a key result's own value. Refusals: not-logged-in, not-there, wrong-type. */
@Path("/key-results/{id}/ledger")
@Produces(Answers.JSON)
public final class LedgerResource {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final ReadLedger readLedger;

    @Inject
    public LedgerResource(Visitors visitors, Texts texts, ReadGraph readGraph, ReadLedger readLedger) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.readLedger = readLedger;
    }

    /** Newest first. What the reader may not see is one line with its sum on the first page, and is not in the total. */
    @Expensive
    @GET
    public Response read(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        KeyResult keyResult = reading.access().see(Parameters.id(id, KeyResultId::new));
        LocalDate first = Parameters.optionalDay("from", from).orElse(EARLIEST);
        LocalDate last = Parameters.optionalDay("to", to).orElse(LATEST);
        Target target = Target.of(keyResult.id());
        ReadLedger.Page page = readLedger.of(reading.access(), target, first, last, paging.start(), paging.limit());
        List<LedgerEntryJson> lines = lines(page, reading.graph(), keyResult, new Sentences(texts));
        if (paging.start() == 0) page.restricted().ifPresent(sum -> lines.add(restricted(keyResult, sum)));
        return Answers.ok(new PageJson<>(lines, paging.start(), paging.limit(), page.total()));
    }

    /** Percent done divides by what its issues weigh, and their weights together would tell how many they are. */
    private static LedgerEntryJson restricted(KeyResult keyResult, Quantity sum) {
        return LedgerEntryJson.restricted(
                keyResult.isPercentDone() ? null : keyResult.creditedIn().text(sum));
    }

    private static List<LedgerEntryJson> lines(
            ReadLedger.Page page, Graph seen, KeyResult keyResult, Sentences sentences) {
        List<LedgerEntryJson> lines = new ArrayList<>();
        page.lines()
                .forEach(line -> lines.add(LedgerEntryJson.of(
                        line.entry(),
                        LedgerEntryJson.unitOf(line.entry(), keyResult),
                        line.issue().map(issue -> issue.key()).orElse(null),
                        sentences.summary(line),
                        sentences.credit(line.entry().reason(), seen))));
        return lines;
    }
}
