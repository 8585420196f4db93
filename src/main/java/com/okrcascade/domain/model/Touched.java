package com.okrcascade.domain.model;

/** What a revision changed, by kind and id. */
public record Touched(Kind kind, long id) {
    /** Kinds by the letter that stands for them in the stored list of changes. */
    public enum Kind {
        SETTINGS('s'),
        CALENDAR('a'),
        CADENCE('c'),
        PERIOD('d'),
        UNIT('u'),
        ROLE('r'),
        OBJECTIVE('o'),
        KEY_RESULT('k'),
        TOTAL('t'),
        KPI('p'),
        BUCKET('b'),
        QUERY('q');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }
}
