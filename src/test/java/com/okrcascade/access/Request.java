package com.okrcascade.access;

import java.util.Map;

/**
 * One request of the matrix. In its address and body {@code {objective}} and the like stand for what a thing has.
 *
 * @param body empty for requests without one
 */
record Request(String method, String address, String body) {
    static Request get(String address) {
        return new Request("GET", address, "");
    }

    /** The same about one thing. */
    Request of(Map<String, String> thing) {
        return new Request(method, filled(address, thing), filled(body, thing));
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** In bodies braces are of JSON, so that what stands for something has two. */
    private static String filled(String text, Map<String, String> thing) {
        String filled = text;
        for (Map.Entry<String, String> part : thing.entrySet()) {
            filled = filled.replace("{{" + part.getKey() + "}}", part.getValue())
                    .replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + address + (body.isEmpty() ? "" : " " + body);
    }
}
