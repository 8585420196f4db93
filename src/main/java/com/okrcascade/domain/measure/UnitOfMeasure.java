package com.okrcascade.domain.measure;

import com.okrcascade.domain.HiddenCharacters;

/** What a number counts: "USD", "deals", "hours". Another currency is another unit; nothing is converted. */
public record UnitOfMeasure(String name, UnitKind kind, int decimals) {
    private static final int LONGEST_NAME = 40;

    public UnitOfMeasure {
        name = name.strip();
        HiddenCharacters.refuse("unitOfMeasure", name);
        if (HiddenCharacters.isBlank(name)
                || name.length() > LONGEST_NAME
                || decimals < 0
                || decimals > Quantity.DECIMALS) throw new InvalidUnitOfMeasure(name.length(), decimals);
    }

    public boolean additive() {
        return kind.additive();
    }

    /** Whether amounts of both are the same thing; how many decimals each shows does not matter. */
    public boolean sameAs(UnitOfMeasure other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** The amount as text with this unit's decimals, without its name. */
    public String text(Quantity amount) {
        return amount.text(decimals);
    }
}
