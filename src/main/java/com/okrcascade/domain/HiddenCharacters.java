package com.okrcascade.domain;

import java.util.Map;

/**
 * A text of one line has characters that cannot be seen and change what can: controls, ends of lines, and marks that turn
 * the direction of what follows, by which one name can be made to look like another.
 */
public final class HiddenCharacters extends Refusal {
    private static final long serialVersionUID = 1L;
    /** Blank although neither spaces nor formats: fillers of Hangul and the empty cell of Braille. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private HiddenCharacters() {
        super("hidden-characters", Kind.INVALID, Map.of());
    }

    public static void refuse(String field, String text) {
        if (text.codePoints().anyMatch(HiddenCharacters::hides)) throw new HiddenCharacters().at(field);
    }

    /** Whether nothing of it would be seen, for example because all of its characters have no width. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(HiddenCharacters::shows);
    }

    private static boolean hides(int one) {
        return Character.isISOControl(one) || one >= '\u2028' && one <= '\u202e' || one >= '\u2066' && one <= '\u2069';
    }

    private static boolean shows(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FILLERS.indexOf(one) < 0;
        };
    }
}
