package com.okrcascade.proof.model;

import com.okrcascade.application.crediting.CreditedCompany;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.proof.model.oracle.RawQuery;
import java.util.ArrayList;
import java.util.List;

/** Who saves queries; some leave, and their queries are taken over by a successor. */
final class People {
    private final World world;
    private final List<Actor> active = new ArrayList<>(List.of(CreditedCompany.ADMIN, person("ann"), person("bob")));
    private int left;

    People(World world) {
        this.world = world;
    }

    private static Actor person(String name) {
        return Actor.admin(new UserKey(name));
    }

    List<Actor> active() {
        return active;
    }

    /** Somebody comes in the place of who leaves, and takes over nothing by that. */
    void leave(Actor person) {
        world.jira.memory().deactivate(person.key().orElseThrow());
        active.remove(person);
        active.add(person("newcomer" + ++left));
    }

    boolean isActive(RawQuery query) {
        return active.stream().anyMatch(person -> QueryActions.name(person).equals(query.person()))
                || query.person().startsWith("successor");
    }

    /** Of whoever left; nobody else searches by the name, so that nothing can clash. */
    static Actor successorOf(RawQuery query) {
        return person("successor of " + query.person());
    }
}
