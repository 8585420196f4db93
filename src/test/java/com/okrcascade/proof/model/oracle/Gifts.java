package com.okrcascade.proof.model.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every issue gives every key result: done, not excluded, once in a summing tree. */
final class Gifts {
    private final Company company;
    private final LocalDate today;
    private final Shares shares;

    Gifts(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
        shares = new Shares(company);
    }

    /** One way in which an issue reaches a key result. */
    private record Claim(RawKeyResult keyResult, boolean byHand, RawRule rule) {}

    List<Gift> all() {
        return company.deals.values().stream()
                .flatMap(deal -> of(deal).stream())
                .toList();
    }

    private List<Gift> of(RawDeal deal) {
        if (deal.deleted) return List.of();
        List<Gift> gifts = new ArrayList<>();
        Map<Long, List<Claim>> trees = new TreeMap<>();
        for (Claim claim : claims(deal)) {
            if (claim.rule().percent())
                shares.gift(deal, claim.keyResult(), claim.byHand(), claim.rule(), day(deal, claim))
                        .ifPresent(gifts::add);
            else if (gift(deal, claim).isPresent())
                trees.computeIfAbsent(company.topOf(claim.keyResult()).id, top -> new ArrayList<>())
                        .add(claim);
        }
        trees.values().forEach(tree -> gift(deal, strongest(deal, tree)).ifPresent(gifts::add));
        return gifts;
    }

    private LocalDate day(RawDeal deal, Claim claim) {
        return company.doneOn(deal, claim.keyResult(), today);
    }

    private Claim strongest(RawDeal deal, List<Claim> tree) {
        return tree.stream()
                .min(Comparator.comparing((Claim claim) -> -depth(claim.keyResult()))
                        .thenComparing(claim -> claim.byHand() ? 0 : 1)
                        .thenComparing(
                                claim -> company.windowOf(claim.keyResult()).has(day(deal, claim)) ? 0 : 1)
                        .thenComparing(claim -> claim.keyResult().id))
                .orElseThrow();
    }

    private Optional<Gift> gift(RawDeal deal, Claim claim) {
        RawKeyResult keyResult = claim.keyResult();
        if (!company.isDone(deal, keyResult) || company.excludes(deal.resolution)) return Optional.empty();
        LocalDate day = day(deal, claim);
        if (!claim.byHand() && !company.windowOf(keyResult).has(day)) return Optional.empty();
        return claim.rule()
                .gives(deal)
                .filter(amount -> amount.signum() != 0)
                .map(amount -> keyResult.decreases() ? amount.negate() : amount)
                .map(amount -> Gift.amount(deal.id, keyResult.id, amount, day));
    }

    /** One for each key result: a hand link beats a query, an older query a younger one. */
    private List<Claim> claims(RawDeal deal) {
        Map<Long, Claim> claims = new TreeMap<>();
        byHand(deal).forEach(link -> claim(claims, link.keyResult(), true, link.rule()));
        company.queries.values().stream()
                .filter(query -> Searches.finds(query.jql(), deal) && takes(query, deal))
                .forEach(query -> claim(claims, query.keyResult(), false, query.rule()));
        return List.copyOf(claims.values());
    }

    /** Its own links, and those of what it is below, the nearest first; what has others below it gives by choice. */
    private List<RawLink> byHand(RawDeal deal) {
        Map<Long, RawLink> nearest = new TreeMap<>();
        for (RawDeal at : company.upwards(deal))
            company.links.values().stream()
                    .filter(link -> link.deal() == at.id)
                    .forEach(link -> nearest.putIfAbsent(link.keyResult(), link));
        boolean throughOthers = !company.directlyBelow(deal).isEmpty();
        return nearest.values().stream()
                .filter(link -> link.deal() != deal.id || link.self() || !throughOthers)
                .toList();
    }

    private void claim(Map<Long, Claim> claims, long id, boolean byHand, @Nullable RawRule override) {
        RawKeyResult keyResult = company.keyResults.get(id);
        RawRule rule = override == null ? keyResult.rule : override;
        if (rule != null && company.counts(keyResult) && keyResult.earns())
            claims.putIfAbsent(id, new Claim(keyResult, byHand, rule));
    }

    /**
     * A query takes the days of its window that no key result deeper in the tree takes by the same query; for percent done
     * every match is looked at.
     */
    private boolean takes(RawQuery query, RawDeal deal) {
        RawKeyResult keyResult = company.keyResults.get(query.keyResult());
        if (keyResult.percent()) return true;
        if (deal.resolution == null) return false;
        LocalDate day = company.doneOn(deal, today);
        if (!reaches(query, day)) return false;
        long top = company.topOf(keyResult).id;
        return company.queries.values().stream()
                .filter(other -> other.sameSearch(query) && reaches(other, day))
                .filter(other -> company.topOf(company.keyResults.get(other.keyResult())).id == top)
                .min(Comparator.comparing((RawQuery other) -> -depth(company.keyResults.get(other.keyResult())))
                        .thenComparing(RawQuery::id))
                .orElseThrow()
                .equals(query);
    }

    private boolean reaches(RawQuery query, LocalDate day) {
        RawKeyResult keyResult = company.keyResults.get(query.keyResult());
        return company.counts(keyResult) && company.windowOf(keyResult).has(day);
    }

    private int depth(RawKeyResult keyResult) {
        return company.summedInto(keyResult).size();
    }
}
