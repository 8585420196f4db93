package com.okrcascade.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role. Who has it and what it allows is for administrators only; others see that it is there. */
public record RoleJson(
        long id,
        int version,
        String name,
        @Nullable Long unitId,
        boolean retired,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberJson> members,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> permissions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String assignment) {

    /** A person, a group, or a project role in a project. */
    public record MemberJson(String type, String value, @Nullable Long projectId) {
        static MemberJson of(RoleMember member) {
            return new MemberJson(member.type().name(), member.value(), member.projectId());
        }
    }

    static RoleJson of(Role role, Access access) {
        boolean all = access.mayManageRoles();
        return new RoleJson(
                role.id().value(),
                role.version(),
                role.name(),
                Optional.ofNullable(role.unit()).map(UnitId::value).orElse(null),
                role.retired(),
                all ? role.members().stream().map(MemberJson::of).toList() : null,
                all ? role.permissions().stream().sorted().map(Permission::name).toList() : null,
                all ? role.assignment().name() : null);
    }
}
