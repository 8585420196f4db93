/** Progress beside pace: never a bare percentage. */
define('okr/bar', ['okr/dom', 'okr/format', 'okr/health'], function (dom, format, health) {
    'use strict';

    const { h } = dom;

    function share(basisPoints) {
        return Math.max(0, Math.min(10000, basisPoints)) / 100;
    }

    /** Less than 1 % shows a sliver, never nothing. */
    function width(from, to) {
        const wide = share(to) - share(from);
        const fits = share(from) < 100;
        return to > from && wide < 1 && fits ? '2px' : `${wide}%`;
    }

    function label({ progress, expected, before }) {
        if (progress === null || progress === undefined) return AJS.I18n.getText('okr.bar.no.data');
        const done = format.percent(progress);
        const known = expected !== null && expected !== undefined;
        if (before !== null && before !== undefined && before !== progress) {
            const [was, is] = format.percentChange(before, progress);
            return known
                ? AJS.I18n.getText('okr.bar.moved.expected', was, is, format.percent(expected))
                : AJS.I18n.getText('okr.bar.moved', was, is);
        }
        return known
            ? AJS.I18n.getText('okr.bar.done.expected', done, format.percent(expected))
            : AJS.I18n.getText('okr.bar.done', done);
    }

    /** What has not begun has no pace yet: a tick at its very start would only look like a bar. */
    function hasPace({ progress, expected }) {
        return expected !== null && expected !== undefined && (expected > 0 || progress > 0);
    }

    function fill({ progress, before }) {
        if (before === null || before === undefined || before === progress) {
            return h('span', { class: 'okr-bar-fill', style: { '--okr-p': width(0, progress) } });
        }
        const low = Math.min(before, progress);
        const high = Math.max(before, progress);
        return [
            h('span', { class: 'okr-bar-was', style: { '--okr-p': width(0, low) } }),
            h('span', {
                class: `okr-bar-gain${progress < before ? ' is-loss' : ''}`,
                style: { '--okr-from': `${share(low)}%`, '--okr-gain': width(low, high) }
            })
        ];
    }

    /**
     * All in basis points: progress (null: no data), expected (null: no tick, as in a closed period),
     * before (where this issue found it: pale is before, full is what it added).
     * status colours the bar, large makes it 8 px high.
     */
    function bar(facts) {
        const empty = facts.progress === null || facts.progress === undefined;
        const classes = ['okr-bar', health.classOf(facts.status), facts.large && 'okr-bar-lg', empty && 'okr-bar-empty'];
        return h('span', { class: classes.filter(Boolean).join(' '), role: 'img', 'aria-label': label(facts) }, empty ? null : [
            fill(facts),
            hasPace(facts) && h('span', { class: 'okr-bar-pace', style: { '--okr-pace': `${share(facts.expected)}%` } })
        ]);
    }

    /** The bar with its percentage at the right. */
    function withPercent(facts) {
        return h('div', { class: 'okr-prog' }, [bar(facts), h('b', {}, format.percent(facts.progress))]);
    }

    return { bar, withPercent };
});
