package com.okrcascade.proof.model;

import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.Searches;

/** Shows the product the issues that the oracle knows, and breaks in all the ways in which Jira's search can. */
final class PretendedJira {
    private final InMemoryJira memory = new InMemoryJira();

    PretendedJira() {
        memory.search(Searches.SALES, deal -> deal.project().equals("SALES"));
        memory.search(Searches.HOT, deal -> deal.project().equals("HOT"));
        memory.search(
                Searches.BOTH,
                deal -> deal.project().equals("SALES") || deal.project().equals("HOT"));
        memory.search(Searches.BULK, deal -> deal.project().equals("BULK"));
        memory.search(Searches.WON, deal -> "Won".equals(deal.resolution()));
        memory.search(Searches.LARGE, deal -> deal.amount().number().isMoreThan(Quantity.of(40)));
    }

    InMemoryJira memory() {
        return memory;
    }

    /** Commits what was changed about an issue. */
    void commit(RawDeal deal) {
        if (deal.parent == null) memory.takeOut(deal.id);
        else memory.putBelow(deal.id, deal.parent);
        if (deal.deleted) memory.delete(deal.id);
        else
            memory.put(new InMemoryJira.Deal(
                    deal.id, deal.project, deal.createdAt, amount(deal), deal.resolution, deal.resolvedAt));
    }

    private static FieldValue amount(RawDeal deal) {
        if (deal.amount != null) return FieldValue.of(Quantity.of(deal.amount));
        return deal.words.isEmpty() ? FieldValue.EMPTY : FieldValue.notANumber(deal.words);
    }

    void breakSearches() {
        Searches.ALL.forEach(memory::breakSearch);
    }

    void makeWell() {
        Searches.ALL.forEach(memory::mendSearch);
        memory.catchUp();
    }
}
