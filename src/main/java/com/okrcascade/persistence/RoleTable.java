package com.okrcascade.persistence;

import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.persistence.row.RoleRow;
import java.util.List;
import java.util.stream.Collectors;

/** Roles. A member is a line of type, value and project. */
final class RoleTable implements Table.Keyed<Role, RoleRow, Long> {
    @Override
    public Class<RoleRow> rows() {
        return RoleRow.class;
    }

    @Override
    public Long key(Role thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(Role role) {
        return new Columns()
                .with("VERSION", role.version())
                .with("NAME", role.name())
                .with("UNIT_ID", role.unit())
                .with(
                        "MEMBERS",
                        Json.of(role.members().stream().map(RoleTable::line).toList()))
                .with(
                        "PERMISSIONS",
                        Json.of(role.permissions().stream()
                                .sorted()
                                .map(Permission::name)
                                .toList()))
                .with("ASSIGNMENT", role.assignment())
                .with("RETIRED", role.retired());
    }

    @Override
    public Role thing(RoleRow row) {
        return new Role(
                new RoleId(row.getID()),
                row.getVersion(),
                row.getName(),
                Cells.id(row.getUnitId(), UnitId::new),
                Json.lines(row.getMembers()).stream().map(RoleTable::member).toList(),
                Json.texts(row.getPermissions()).stream()
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()),
                Assignment.valueOf(row.getAssignment()),
                row.isRetired());
    }

    private static List<String> line(RoleMember member) {
        Long project = member.projectId();
        return List.of(member.type().name(), member.value(), project == null ? "" : project.toString());
    }

    private static RoleMember member(List<String> line) {
        Long project = line.get(2).isEmpty() ? null : Long.valueOf(line.get(2));
        return new RoleMember(MemberType.valueOf(line.get(0)), line.get(1), project);
    }
}
