package com.okrcascade.host.web;

/**
 * Where somebody is sent on: only inside this Jira, to no other server, not even in disguise, and by an address that a
 * header can hold.
 */
final class LocalPath {
    private LocalPath() {}

    static String orElse(String asked, String otherwise) {
        boolean inside = asked.startsWith("/") && !asked.startsWith("//") && asked.matches("[!-~&&[^\\\\]]+");
        return inside ? asked : otherwise;
    }
}
