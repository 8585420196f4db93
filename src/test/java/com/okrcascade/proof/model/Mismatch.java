package com.okrcascade.proof.model;

/** The product and the oracle disagree. */
final class Mismatch extends AssertionError {
    private static final long serialVersionUID = 1L;

    Mismatch(String what) {
        super(what);
    }

    static void unless(boolean fine, String what) {
        if (!fine) throw new Mismatch(what);
    }

    static void unlessSame(Object product, Object oracle, String what) {
        if (!product.equals(oracle))
            throw new Mismatch(what + ": the product says " + product + ", should be " + oracle);
    }
}
