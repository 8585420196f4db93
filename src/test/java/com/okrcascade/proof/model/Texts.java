package com.okrcascade.proof.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers of the product and of the oracle, made comparable. */
final class Texts {
    private Texts() {}

    static String plain(Quantity amount) {
        return plain(amount.toDecimal());
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static OptionalLong points(Optional<Progress> progress) {
        return progress.map(Progress::basisPoints).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
