/** What a person can do with one row, from the side panel, its menu, or a key; each only where it is allowed. */
define('okr/objectives/actions', [
    'okr/ask', 'okr/company', 'okr/flag', 'okr/rest',
    'okr/objectives/archived', 'okr/objectives/check-in', 'okr/objectives/judge', 'okr/objectives/key-result-dialog', 'okr/objectives/objective-dialog'
], function (ask, company, flag, rest, archived, checkIn, judgeDialog, keyResultDialog, objectiveDialog) {
    'use strict';

    const ADDITIVE = ['COUNT', 'MONEY', 'HOURS'];

    function canBreakDown(row) {
        const node = row.node;
        return row.type === 'KEY_RESULT' && node.mayEdit && !node.sourceKpiId && ADDITIVE.includes(node.unitKind) && ['INCREASE', 'DECREASE'].includes(node.direction);
    }

    function canCheckIn(row) {
        return row.type === 'KEY_RESULT' && row.node.mayCheckIn;
    }

    function told(error) {
        flag('error', error.detail || error.message);
    }

    /** page: isAdmin, reload(), row(type, id), open(row, focus), address(row), breakDown(row). */
    return function actions(page) {
        async function showMade(type, id) {
            company.forget();
            await page.reload();
            const made = page.row(type, id);
            if (made) page.open(made, false);
        }

        const createObjective = parent => objectiveDialog({ parent, onSaved: made => showMade('OBJECTIVE', made.id) });
        const createKeyResult = objective => keyResultDialog({ objective, onSaved: made => showMade('KEY_RESULT', made.id) });

        function edit(row) {
            const onSaved = () => page.reload();
            if (row.type === 'OBJECTIVE') objectiveDialog({ id: row.node.id, onSaved });
            else keyResultDialog({ id: row.node.id, objective: page.row('OBJECTIVE', row.node.objectiveId).node, onSaved });
        }

        function startCheckIn(row) {
            checkIn(row.node, () => page.reload());
        }

        function judge(row) {
            judgeDialog(row.node.id, () => page.reload());
        }

        async function restore(node) {
            await rest.post(`/objectives/${node.id}/unarchive`, {});
            await page.reload();
        }

        function archive(row) {
            ask({
                title: AJS.I18n.getText('okr.objectives.archive.title', row.node.title), type: row.type, key: row.node.key,
                text: AJS.I18n.getText('okr.objectives.archive.text'), act: AJS.I18n.getText('okr.objectives.archive'),
                onYes: async () => {
                    await rest.post(`/objectives/${row.node.id}/archive`, {});
                    await page.reload();
                    flag('success', AJS.I18n.getText('okr.objectives.archived.done', row.node.title),
                        { text: AJS.I18n.getText('okr.word.undo'), onClick: () => restore(row.node).catch(told) });
                }
            });
        }

        function remove(row) {
            const isObjective = row.type === 'OBJECTIVE';
            ask({
                title: AJS.I18n.getText('okr.objectives.delete.title', row.node.title), type: row.type, key: row.node.key,
                text: isObjective ? AJS.I18n.getText('okr.objectives.delete.text') : AJS.I18n.getText('okr.objectives.delete.key.result.text'),
                act: AJS.I18n.getText('okr.word.delete'),
                onYes: async () => {
                    await rest.remove(`/${isObjective ? 'objectives' : 'key-results'}/${row.node.id}`, { ifMatch: row.node.version });
                    await page.reload();
                    flag('success', AJS.I18n.getText('okr.objectives.deleted', row.node.title), undo(row));
                }
            });
        }

        /** An administrator can bring a deleted objective back. */
        function undo(row) {
            if (row.type !== 'OBJECTIVE' || !page.isAdmin) return null;
            return { text: AJS.I18n.getText('okr.word.undo'), onClick: () => rest.post(`/objectives/${row.node.id}/restore`, {}).then(page.reload).catch(told) };
        }

        async function copyLink(row) {
            try {
                await navigator.clipboard.writeText(page.address(row));
                flag('success', AJS.I18n.getText('okr.objectives.link.copied', row.node.key));
            } catch (refused) {
                flag('info', page.address(row)); // browsers lend the clipboard to secure pages only: then it can be read and copied
            }
        }

        function menuItems(row) {
            const objective = row.type === 'OBJECTIVE' && row.node.mayEdit;
            return [
                objective && { text: AJS.I18n.getText('okr.objectives.add.below'), onSelect: () => createObjective(row.node) },
                row.node.mayEdit && { text: AJS.I18n.getText('okr.word.edit'), onSelect: () => edit(row) },
                { text: AJS.I18n.getText('okr.objectives.copy.link'), onSelect: () => copyLink(row) },
                row.node.mayEdit && { separator: true },
                objective && { text: AJS.I18n.getText('okr.objectives.archive'), onSelect: () => archive(row) },
                row.node.mayEdit && { text: AJS.I18n.getText('okr.word.delete'), onSelect: () => remove(row) }
            ].filter(Boolean);
        }

        /** A single key on a row; true when it meant something here. */
        function pressed(row, key) {
            const letter = key.toLowerCase();
            if (letter === 'l') copyLink(row);
            else if (letter === 'c' && canCheckIn(row)) startCheckIn(row);
            else if (letter === 'b' && canBreakDown(row)) page.breakDown(row);
            else if (letter === 'e' && row.node.mayEdit) edit(row);
            else return false;
            return true;
        }

        return {
            canBreakDown, canCheckIn, createObjective, createKeyResult, edit, menuItems, pressed,
            checkIn: startCheckIn,
            judge,
            reload: () => page.reload(),
            breakDown: page.breakDown,
            showArchived: () => archived(page.reload),
            openRow: (type, id) => { const row = page.row(type, id); if (row) page.open(row, true); }
        };
    };
});
