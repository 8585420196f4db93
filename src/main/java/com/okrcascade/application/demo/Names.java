package com.okrcascade.application.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** What ABC's customers are called and what they buy. */
final class Names {
    private static final List<String> FIRST = List.of(
            "Northwind",
            "Kestrel",
            "Alder",
            "Harbour",
            "Juniper",
            "Granite",
            "Meridian",
            "Bluefin",
            "Saffron",
            "Tidewater",
            "Larkspur",
            "Copper",
            "Willow",
            "Summit",
            "Orchard",
            "Pioneer",
            "Cobalt",
            "Heron",
            "Maple",
            "Quarry");
    private static final List<String> SECOND = List.of(
            "Logistics",
            "Travel",
            "Clinic",
            "Foods",
            "Studios",
            "Energy",
            "Textiles",
            "Robotics",
            "Books",
            "Gardens",
            "Optics",
            "Bakery",
            "Cycles",
            "Interiors");
    private static final List<String> BOUGHT =
            List.of("annual plan", "onboarding", "ten more seats", "support package", "second site", "training");
    private static final List<String> ADDED = List.of("one more seat", "extra storage", "a report", "a workshop");
    private static final List<String> ASKED =
            List.of("asks for a demo", "wants a quote", "came from the web form", "called back", "met at the fair");

    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
    }

    String company() {
        return one(FIRST) + " " + one(SECOND);
    }

    String deal() {
        return company() + ": " + one(BOUGHT);
    }

    String smallDeal() {
        return company() + ": " + one(ADDED);
    }

    String refund() {
        return "Refund: " + company();
    }

    String lead() {
        return company() + " " + one(ASKED);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
