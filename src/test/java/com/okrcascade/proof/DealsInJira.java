package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The issues of one type that are done and not excluded, as Jira's search tells them, with nothing of the plugin. */
record DealsInJira(List<Deal> deals) {
    private static final Set<String> EXCLUDED =
            Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");
    private static final int PAGE = 500;

    /** What one deal gives, and for which day. */
    record Deal(String key, LocalDate day, BigDecimal amount) {}

    static DealsInJira of(JiraClient jira, String amountField, ZoneId zone) {
        return of(jira, "Deal", amountField, zone);
    }

    static DealsInJira of(JiraClient jira, String type, String amountField, ZoneId zone) {
        List<Deal> deals = new ArrayList<>();
        String query =
                Client.encoded("project = SALES AND issuetype = " + type + " AND resolution is not EMPTY ORDER BY key");
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            JsonNode page = jira.get("/rest/api/2/search?jql=" + query + "&startAt=" + start + "&maxResults=" + PAGE
                    + "&fields=resolution,resolutiondate," + amountField);
            total = page.path("total").asInt();
            for (JsonNode issue : page.path("issues")) {
                JsonNode fields = issue.path("fields");
                if (EXCLUDED.contains(fields.path("resolution").path("name").asText())) continue;
                deals.add(new Deal(
                        issue.path("key").asText(),
                        OffsetDateTime.parse(fields.path("resolutiondate").asText(), INSTANT)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        amount(fields.path(amountField))));
            }
        }
        return new DealsInJira(deals);
    }

    private static BigDecimal amount(JsonNode field) {
        return field.isNumber() ? new BigDecimal(field.asText()) : BigDecimal.ZERO;
    }

    DealsInJira only(Predicate<String> keys) {
        return new DealsInJira(
                deals.stream().filter(deal -> keys.test(deal.key())).toList());
    }

    BigDecimal between(LocalDate first, LocalDate last) {
        return deals.stream()
                .filter(deal -> !deal.day().isBefore(first) && !deal.day().isAfter(last))
                .map(Deal::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
