/** How a key result came to where it is, beside its pace: a line for the last weeks, where the server knows them. */
define('okr/objectives/course', ['okr/dom', 'okr/format', 'okr/goal', 'okr/rest', 'okr/sparkline'], function (dom, format, goal, rest, sparkline) {
    'use strict';

    const { h, renew } = dom;

    return function course() {
        const element = h('figure', { class: 'okr-course', 'data-id': 'course' });
        let faceShown = null;

        async function refresh(row) {
            const face = `${row.id} ${row.node.current} ${row.node.progress}`;
            if (row.type !== 'KEY_RESULT' || face === faceShown) return;
            faceShown = face;
            const answer = await rest.get('/gadget', { objectiveId: row.node.objectiveId, keyResultId: row.node.id, depth: 0, changes: 0 }).catch(() => null);
            if (face === faceShown) draw(row.node, (answer && answer.series) || []);
        }

        /** A line at one height, with its pace on it, says nothing that the number does not. */
        function isFlat(series) {
            return new Set(series.flatMap(point => [point.value, point.expected]).filter(value => value !== null).map(Number)).size < 2;
        }

        function draw(node, series) {
            const unit = goal.courseUnit(node);
            renew(element, series.length < 2 || isFlat(series) ? null : [
                h('figcaption', { class: 'okr-row okr-between okr-small okr-3' }, [
                    h('span', {}, AJS.I18n.getText('okr.side.course', format.day(series[0].day))),
                    (goal.isMovement(node) || goal.averages(node)) && h('span', {}, AJS.I18n.getText('okr.side.course.pace'))
                ]),
                sparkline(series, { height: 72, label: AJS.I18n.getText('okr.side.course.label', node.title, format.quantity(series[0].value, unit), format.quantity(series[series.length - 1].value, unit)) })
            ]);
        }

        return { element, refresh };
    };
});
