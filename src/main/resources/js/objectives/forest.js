/**
 * The tree as rows: pure functions over the server's answer. A row is an objective, one of its key results, or
 * the line that stands for what the reader may not see.
 */
define('okr/objectives/forest', ['okr/health'], function (health) {
    'use strict';

    /** rows by id ('o12', 'k34', 'r12'), each with its parent and children; roots in order. */
    function plant(answer) {
        const rows = new Map();
        const roots = grow(rows, answer.values, null, 1);
        return { rows, roots, people: answer.people || {}, revision: answer.revision };
    }

    function grow(rows, nodes, parent, level) {
        return nodes.map(node => objective(rows, node, parent, level));
    }

    function objective(rows, node, parent, level) {
        const row = add(rows, { id: `o${node.id}`, type: 'OBJECTIVE', node, parent, level, unitId: node.unitId, periodId: node.periodId });
        const results = (node.keyResults || []).map(result => keyResult(rows, result, row));
        const hidden = node.restricted ? [add(rows, { id: `r${node.id}`, type: 'RESTRICTED', node, parent: row.id, level: level + 1 })] : [];
        row.children = results.concat(grow(rows, node.children || [], row.id, level + 1), hidden).map(child => child.id || child);
        return row.id;
    }

    function keyResult(rows, node, above) {
        return add(rows, {
            id: `k${node.id}`, type: 'KEY_RESULT', node, parent: above.id, level: above.level + 1,
            unitId: above.unitId, periodId: above.periodId, periodName: above.node.periodName
        });
    }

    function add(rows, row) {
        row.children = [];
        rows.set(row.id, row);
        return row;
    }

    /**
     * What matches by itself. filters: text, owner, health, and the sets periods and units (null: any).
     * Restricted lines match nothing: they come with what is around them.
     */
    function matches(row, filters) {
        return row.type !== 'RESTRICTED' && matchesAllBut(row, filters) && (!filters.health || statusOf(row) === filters.health);
    }

    function matchesAllBut(row, filters) {
        return (!filters.periods || filters.periods.has(row.periodId))
            && (!filters.units || filters.units.has(row.unitId))
            && (!filters.owner || row.node.ownerKey === filters.owner)
            && (!filters.text || `${row.node.key} ${row.node.title}`.toLowerCase().includes(filters.text.toLowerCase()));
    }

    function statusOf(row) {
        return health.statusOf(row.node.health);
    }

    /** How many of each health there are among what matches everything else. */
    function healthCounts(forest, filters) {
        const counts = new Map();
        forest.rows.forEach(row => {
            if (row.type !== 'RESTRICTED' && matchesAllBut(row, filters)) counts.set(statusOf(row), (counts.get(statusOf(row)) || 0) + 1);
        });
        return counts;
    }

    /** Ids of rows that match, and of rows with a match below them. */
    function sift(forest, filters) {
        const matching = new Set();
        const above = new Set();
        forest.rows.forEach(row => {
            if (!matches(row, filters)) return;
            matching.add(row.id);
            ancestors(forest, row).forEach(id => above.add(id));
        });
        return { matching, above };
    }

    function ancestors(forest, row) {
        const ids = [];
        for (let id = row.parent; id; id = forest.rows.get(id).parent) ids.push(id);
        return ids;
    }

    /**
     * The rows to show, in order, with their place among their siblings. isOpen(row, sifted) decides what is unfolded.
     */
    function listed(forest, filters, isOpen) {
        const sifted = sift(forest, filters);
        const shown = [];
        const list = (ids) => {
            const kept = ids.map(id => forest.rows.get(id)).filter(row => keeps(row, sifted, filters));
            kept.forEach((row, i) => {
                const openable = row.children.some(id => keeps(forest.rows.get(id), sifted, filters));
                const open = openable && isOpen(row, sifted);
                shown.push({ row, open, openable, position: i + 1, size: kept.length, context: !sifted.matching.has(row.id) });
                if (open) list(row.children);
            });
        };
        list(forest.roots);
        return { shown, total: sifted.matching.size };
    }

    function keeps(row, sifted, filters) {
        if (row.type === 'RESTRICTED') return !filters.text && !filters.owner && !filters.health;
        return sifted.matching.has(row.id) || sifted.above.has(row.id);
    }

    /** What a reader would notice as moved. */
    function face(row) {
        const node = row.node;
        return JSON.stringify([node.current, node.progress, statusOf(row)]);
    }

    /** How many rows came, went or moved to another parent. */
    function differences(old, next) {
        let count = 0;
        next.rows.forEach((row, id) => { if (!old.rows.has(id) || old.rows.get(id).parent !== row.parent) count += 1; });
        old.rows.forEach((row, id) => { if (!next.rows.has(id)) count += 1; });
        return count;
    }

    /** The rows as they stand, with the newest facts of those that are still there: nothing moves under the reader. */
    function withFactsOf(old, next) {
        old.rows.forEach((row, id) => { if (next.rows.has(id)) row.node = next.rows.get(id).node; });
        return Object.assign(old, { people: next.people });
    }

    return { plant, listed, healthCounts, ancestors, face, differences, withFactsOf, statusOf };
});
