package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Values out of cells that may be empty. */
final class Cells {
    private Cells() {}

    static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    static @Nullable UserKey user(@Nullable String cell) {
        return cell == null ? null : new UserKey(cell);
    }

    static @Nullable LocalDate day(@Nullable Long cell) {
        return cell == null ? null : LocalDate.ofEpochDay(cell);
    }

    static @Nullable Quantity quantity(@Nullable Long cell) {
        return cell == null ? null : new Quantity(cell);
    }

    static Quantity quantityOrZero(@Nullable Long cell) {
        return cell == null ? Quantity.ZERO : new Quantity(cell);
    }

    /** Left out when it is 0. */
    static @Nullable Quantity notZero(Quantity quantity) {
        return quantity.isZero() ? null : quantity;
    }

    static <T> @Nullable T id(@Nullable Long cell, LongFunction<T> id) {
        return cell == null ? null : id.apply(cell);
    }
}
