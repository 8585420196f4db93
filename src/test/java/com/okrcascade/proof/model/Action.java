package com.okrcascade.proof.model;

import java.util.function.Predicate;

/**
 * One kind of thing that can happen.
 *
 * @param act does it; false when there is nothing that it could be done to
 */
record Action(String name, int often, boolean byJira, Predicate<Step> act) {
    static Action ofJira(String name, int often, Predicate<Step> act) {
        return new Action(name, often, true, act);
    }

    static Action ofPeople(String name, int often, Predicate<Step> act) {
        return new Action(name, often, false, act);
    }

    @Override
    public String toString() {
        return name;
    }
}
