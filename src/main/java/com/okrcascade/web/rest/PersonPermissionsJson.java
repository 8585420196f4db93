package com.okrcascade.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.okrcascade.application.company.ReadPermissions;
import com.okrcascade.domain.access.Grant;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do and why.
 *
 * @param jiraAdmin administers Jira, and so may everything
 * @param everything may everything everywhere
 * @param inUnit what it comes to in the unit that was asked for
 */
public record PersonPermissionsJson(
        String key,
        String name,
        boolean active,
        boolean jiraAdmin,
        boolean everything,
        List<GrantJson> grants,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> inUnit) {

    /**
     * Where some permissions come from.
     *
     * @param roleId null where the person leads the unit
     * @param member as which the person has the role
     * @param unitId null for the whole company
     */
    public record GrantJson(
            @Nullable Long roleId,
            @Nullable String roleName,
            RoleJson.@Nullable MemberJson member,
            @Nullable Long unitId,
            @Nullable String unitName,
            List<String> permissions) {
        static GrantJson of(Grant grant, Graph graph) {
            Optional<Role> role = Optional.ofNullable(grant.role());
            Optional<UnitId> unit = Optional.ofNullable(grant.unit());
            return new GrantJson(
                    role.map(given -> given.id().value()).orElse(null),
                    role.map(Role::name).orElse(null),
                    Optional.ofNullable(grant.member())
                            .map(RoleJson.MemberJson::of)
                            .orElse(null),
                    unit.map(UnitId::value).orElse(null),
                    unit.flatMap(id -> graph.facts().units().find(id.value()))
                            .map(Unit::name)
                            .orElse(null),
                    named(grant.permissions()));
        }
    }

    static PersonPermissionsJson of(ReadPermissions.Shown shown) {
        return new PersonPermissionsJson(
                shown.person().key().value(),
                shown.person().name(),
                shown.person().active(),
                shown.jiraAdmin(),
                shown.everything(),
                shown.grants().stream()
                        .map(grant -> GrantJson.of(grant, shown.graph()))
                        .toList(),
                shown.inUnit().map(PersonPermissionsJson::named).orElse(null));
    }

    private static List<String> named(Collection<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::name).toList();
    }
}
