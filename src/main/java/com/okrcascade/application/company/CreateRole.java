package com.okrcascade.application.company;

import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import java.util.List;
import java.util.Optional;

/** Gives a responsibility a name, and says who has it and what it allows. */
public final class CreateRole {
    private final Writes writes;
    private final RoleMembers members;

    public CreateRole(Writes writes, People people, Choices choices) {
        this.writes = writes;
        members = new RoleMembers(people, choices);
    }

    public RoleId create(Actor actor, RoleDraft draft, Optional<Writes.Once> once) {
        return new RoleId(writes.create(actor, once, graph -> {
            new Access(graph, actor).requireManageRoles();
            ChangeRole.refuseMissing(graph, draft.unit());
            members.check(actor, draft.members(), List.of());
            Role role = draft.asNew(new RoleId(graph.facts().roles().lastId() + 1));
            new Access(graph, actor).requireManage(role);
            return Decision.Outcome.of(role.id().value(), new Change.PutRole(role));
        }));
    }
}
