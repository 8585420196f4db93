package com.okrcascade.application.company;

import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UserKey;
import java.util.List;

/** Who can be a member of a role: people, groups and project roles that Jira has. */
final class RoleMembers {
    private final People people;
    private final Choices choices;

    RoleMembers(People people, Choices choices) {
        this.people = people;
        this.choices = choices;
    }

    /** Refuses members that are not there; those of before are not asked about again, because people leave. */
    void check(Actor actor, List<RoleMember> members, List<RoleMember> before) {
        for (int index = 0; index < members.size(); index++) {
            RoleMember member = members.get(index);
            if (!before.contains(member)) check(actor, member, "members[" + index + "].");
        }
    }

    private void check(Actor actor, RoleMember member, String path) {
        switch (member.type()) {
            case USER ->
                PersonUnknown.refuse(path + "value", new UserKey(member.value()), key -> people.find(key)
                        .isPresent());
            case GROUP -> {
                if (!people.groupExists(member.value())) throw new GroupUnknown(member.value()).at(path + "value");
            }
            case PROJECT_ROLE -> checkProjectRole(actor, member, path);
        }
    }

    private void checkProjectRole(Actor actor, RoleMember member, String path) {
        boolean role =
                choices.projectRoles().stream().anyMatch(choice -> choice.id().equals(member.value()));
        if (!role) throw new ReferenceMissing("project role").at(path + "value");
        Long id = member.projectId();
        if (id == null) throw new ProjectMissing().at(path + "projectId");
        boolean project = actor.key().stream()
                .flatMap(reader -> choices.projects(reader).stream())
                .anyMatch(one -> one.id() == id);
        if (!project) throw new ReferenceMissing("project").at(path + "projectId");
    }
}
