package com.okrcascade.application.company;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes who has a role, what it allows and where, retires it or brings it back. */
public final class ChangeRole {
    private final Writes writes;
    private final RoleMembers members;

    public ChangeRole(Writes writes, People people, Choices choices) {
        this.writes = writes;
        members = new RoleMembers(people, choices);
    }

    public void change(Actor actor, RoleId id, Optional<Integer> seen, RoleDraft draft) {
        change(actor, id, seen, draft::inPlaceOf);
    }

    /** It allows nothing any more; what it owns keeps its name. */
    public void retire(Actor actor, RoleId id, Optional<Integer> seen) {
        change(actor, id, seen, Role::retire);
    }

    private void change(Actor actor, RoleId id, Optional<Integer> seen, UnaryOperator<Role> change) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor).requireManageRoles();
            Role before = graph.facts().roles().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
            access.requireManage(before);
            Stale.refuse(seen, before.version());
            Role after = change.apply(before);
            if (after.equals(before)) return Decision.Outcome.of(true);
            refuseMissing(graph, after.unit());
            access.requireManage(after);
            members.check(actor, after.members(), before.members());
            return Decision.Outcome.of(true, new Change.PutRole(after));
        });
    }

    static void refuseMissing(Graph graph, @Nullable UnitId unit) {
        boolean missing = unit != null && !graph.facts().units().has(unit.value());
        if (missing) throw new ReferenceMissing("unit").at("unitId");
    }
}
