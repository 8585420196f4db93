package com.okrcascade.application.keyresults;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names weeks after the month above them, as nobody's language is known when they are created: its period and its amount
 * give way to theirs, written as they were. Where that would leave a wrong number, only the amount and the week are said.
 */
record LaterTitles(KeyResult parent, Period parentPeriod) implements BreakDownPlan.Titles {
    /** Plain digits first. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    @Override
    public String objective(Objective above, Period week) {
        String title = above.title().replace(parentPeriod.name(), week.name());
        return Cut.title(title.equals(above.title()) ? week.name() + ": " + title : title);
    }

    @Override
    public String keyResult(Quantity part, Period week) {
        List<String> around = List.of(parent.title().split(Pattern.quote(parentPeriod.name()), -1));
        boolean saysNothing = around.size() == 1 && !hasDigit(around);
        Optional<List<String>> pieces = hasDigit(around) ? withAmount(around, part) : Optional.of(around);
        return Cut.title(pieces.filter(texts -> !saysNothing)
                .map(texts -> String.join(week.name(), texts))
                .orElseGet(() -> plain(part) + " in " + week.name()));
    }

    private Optional<List<String>> withAmount(List<String> texts, Quantity part) {
        return amounts()
                .flatMap(before -> LANGUAGES.stream().flatMap(language -> replaced(texts, before, part, language)))
                .findFirst();
    }

    /** The texts with one amount for the other; nothing when the first does not occur, as this language writes it. */
    private Stream<List<String>> replaced(List<String> texts, Quantity before, Quantity after, Locale language) {
        Pattern number = Pattern.compile("(?<![0-9.,])" + Pattern.quote(text(before, language)) + "(?![.,]?[0-9])");
        String written = Matcher.quoteReplacement(text(after, language));
        if (texts.stream().noneMatch(text -> number.matcher(text).find())) return Stream.empty();
        return Stream.of(texts.stream()
                .map(text -> number.matcher(text).replaceFirst(written))
                .toList());
    }

    /** What the title may speak of: the target as it stands, or the one that it was given first. */
    private Stream<Quantity> amounts() {
        Optional<Quantity> planned = parent.given().map(GivenPart::planned);
        return Stream.concat(Stream.of(parent.movement().distance()), planned.stream());
    }

    /** Without its sign, which is the same for all parts of a whole. */
    private String text(Quantity amount, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setGroupingUsed(!language.equals(Locale.ROOT));
        int decimals = amount.isWhole() ? 0 : unit().decimals();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.abs().toDecimal());
    }

    private String plain(Quantity amount) {
        return (amount.isWhole() ? amount.toString() : unit().text(amount)) + " " + unit().name();
    }

    private UnitOfMeasure unit() {
        return parent.movement().unit();
    }

    private static boolean hasDigit(List<String> texts) {
        return texts.stream().anyMatch(text -> DIGIT.matcher(text).find());
    }
}
