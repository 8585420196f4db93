/** The way up to the goal: as a ladder of bars where this issue moved them, else as a line of links. */
define('okr/panel/path', ['okr/dom', 'okr/bar', 'okr/format', 'okr/rest'], function (dom, bars, format, rest) {
    'use strict';

    const { h } = dom;

    function address(step) {
        const objective = step.objectiveId || (step.type === 'OBJECTIVE' ? step.id : null);
        return rest.page(`/plugins/servlet/okr/objectives?${objective ? `objective=${objective}` : `keyResult=${step.id}`}`);
    }

    function link(step, isTop) {
        const label = isTop ? AJS.I18n.getText('okr.panel.goal') : step.periodName || step.title;
        const title = step.periodName ? `${step.title} (${step.periodName})` : step.title;
        return h('a', { class: 'okr-cut', href: address(step), title }, label);
    }

    function moved(step) {
        return step.progressBefore !== null && step.progressBefore !== undefined && step.progressBefore !== step.progress;
    }

    function change(step) {
        if (!moved(step)) return h('span', { class: 'okr-num' }, h('b', {}, format.percent(step.progress)));
        const [before, after] = format.percentChange(step.progressBefore, step.progress);
        return h('span', { class: 'okr-num' }, [`${before} \u2192 `, h('b', {}, after)]);
    }

    function rung(step, isTop) {
        return [
            link(step, isTop),
            bars.bar({ progress: step.progress, before: step.progressBefore, expected: step.expected, status: step.health && step.health.status }),
            change(step)
        ];
    }

    function ladder(target) {
        const steps = target.path || [];
        if (!steps.some(moved)) return null;
        return h('div', { class: 'okr-ladder', role: 'group', 'aria-label': AJS.I18n.getText('okr.panel.ladder') },
            steps.map((step, i) => rung(step, i === steps.length - 1)));
    }

    function line(target) {
        const steps = target.path || [];
        if (!steps.length || steps.some(moved)) return null;
        return h('div', { class: 'okr-path', role: 'group', 'aria-label': AJS.I18n.getText('okr.panel.path') },
            steps.map((step, i) => [i > 0 && h('span', { 'aria-hidden': 'true' }, '\u203a'), link(step, i === steps.length - 1)]));
    }

    return { ladder, line };
});
