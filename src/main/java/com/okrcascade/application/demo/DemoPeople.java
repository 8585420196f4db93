package com.okrcascade.application.demo;

import com.okrcascade.application.port.People;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who works at ABC. Where Jira has none of its people, the admin who started the demo does all. */
final class DemoPeople {
    static final String SALES = "sales";
    static final String MARKETING = "marketing";
    static final String SUPPORT = "support";

    private final DemoSite site;
    private final People people;
    private final UserKey admin;

    DemoPeople(DemoSite site, People people, UserKey admin) {
        this.site = site;
        this.people = people;
        this.admin = admin;
    }

    UserKey named(String name) {
        UserKey key = new UserKey(name);
        return people.find(key).filter(People.Person::active).isPresent() ? key : admin;
    }

    UserKey anyOf(String group, RandomGenerator random) {
        List<UserKey> members = site.members(group);
        return members.isEmpty() ? admin : members.get(random.nextInt(members.size()));
    }

    boolean isThere(String group) {
        return people.groupExists(group);
    }
}
