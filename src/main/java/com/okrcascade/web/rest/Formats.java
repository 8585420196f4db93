package com.okrcascade.web.rest;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers and days in sentences, as a reader of one language writes them. A tree has tens of thousands of them, so each
 * format is made once; it is for the thread of one request.
 */
final class Formats {
    private static final long SHOWN_WITH_DECIMAL_BELOW = 1_000;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Locale locale;
    private final Map<Integer, NumberFormat> numbers = new HashMap<>();
    private final Map<UnitOfMeasure, NumberFormat> currencies = new HashMap<>();
    private final Map<LocalDate, String> days = new HashMap<>();

    Formats(Locale locale) {
        this.locale = locale;
    }

    /** Whole percent, cut and not rounded up to a target that was not reached; one decimal below 10 where it matters. */
    String percent(Progress progress) {
        long basisPoints = progress.basisPoints();
        boolean small = Math.abs(basisPoints) < SHOWN_WITH_DECIMAL_BELOW && basisPoints % 100 != 0;
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2);
        boolean nearly = basisPoints < 10_000 && basisPoints >= 9_950;
        BigDecimal shown = percent.setScale(small ? 1 : 0, nearly ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        NumberFormat format = number(small && shown.stripTrailingZeros().scale() > 0 ? 1 : 0);
        return format.format(shown) + NO_BREAK_SPACE + "%";
    }

    /** "$1,573.50" for money with a currency code or sign, else "12 deals". */
    String amount(Quantity amount, UnitOfMeasure unit) {
        if (unit.kind() == UnitKind.MONEY) return money(amount, unit);
        String space = unit.name().equals("%") ? NO_BREAK_SPACE : " ";
        return number(unit.decimals()).format(amount.toDecimal()) + space + unit.name();
    }

    /** Without decimals where there is nothing behind the point: "$26,854". */
    String shortAmount(Quantity amount, UnitOfMeasure unit) {
        return amount(amount, amount.isWhole() ? new UnitOfMeasure(unit.name(), unit.kind(), 0) : unit);
    }

    /** With every decimal it has: "$26,854", "$1,573.50", "33.3334 %". */
    String exactAmount(Quantity amount, UnitOfMeasure unit) {
        int decimals = amount.isWhole() ? 0 : Math.max(unit.decimals(), decimalsOf(amount));
        return amount(amount, new UnitOfMeasure(unit.name(), unit.kind(), decimals));
    }

    String exactNumber(Quantity number) {
        return number(decimalsOf(number)).format(number.toDecimal());
    }

    /** To a basis point: "41.23 %". */
    String exactPercent(Progress progress) {
        BigDecimal percent = BigDecimal.valueOf(progress.basisPoints(), 2).stripTrailingZeros();
        return number(Math.max(0, percent.scale())).format(percent) + NO_BREAK_SPACE + "%";
    }

    String day(LocalDate day) {
        return days.computeIfAbsent(day, this::written);
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }

    private String money(Quantity amount, UnitOfMeasure unit) {
        if (!unit.name().matches("[A-Z]{3}")) {
            String sign = amount.signum() < 0 ? "\u2212" : "";
            return sign
                    + unit.name()
                    + number(unit.decimals()).format(amount.abs().toDecimal());
        }
        return currencies.computeIfAbsent(unit, this::currency).format(amount.toDecimal());
    }

    private NumberFormat currency(UnitOfMeasure unit) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(unit.name()));
        return with(unit.decimals(), format);
    }

    private static int decimalsOf(Quantity number) {
        return Math.max(0, number.toDecimal().stripTrailingZeros().scale());
    }

    private NumberFormat number(int decimals) {
        return numbers.computeIfAbsent(decimals, count -> with(count, NumberFormat.getNumberInstance(locale)));
    }

    private static NumberFormat with(int decimals, NumberFormat format) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
