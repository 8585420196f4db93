/** What this issue gives one key result, in a few words and, where it needs one, a sentence. */
define('okr/panel/credit', ['okr/dom', 'okr/format', 'okr/goal', 'okr/icon'], function (dom, format, goal, icon) {
    'use strict';

    const { h } = dom;

    function isZero(amount) {
        return !amount || Number(amount) === 0;
    }

    function direction(amount) {
        return Number(amount) < 0 ? 'okr-delta okr-delta-down' : 'okr-delta okr-delta-up';
    }

    /** Nothing is known yet of an issue that was linked a moment ago. */
    const COUNTING = { state: 'COUNTING', amount: '0', wouldGive: null, day: null, reason: null, countedIn: null };
    /** Reasons that the words say already. */
    const SAID = ['RESOLVED', 'DONE', 'ENTERED', 'NONE'];

    function creditOf(target) {
        return target.credit || COUNTING;
    }

    /** Where the sentence below says when, the words do not say it again. */
    function willGive(target, amount) {
        return sentence(target) ? AJS.I18n.getText('okr.panel.will.give', amount) : AJS.I18n.getText('okr.panel.will.give.when.resolved', amount);
    }

    /** Of percent done an issue is one of those that are counted, or weighs more than one of them. */
    function shareWords(target) {
        const { state, amount, wouldGive, day } = creditOf(target);
        const weight = format.number(isZero(amount) ? wouldGive : amount);
        const single = weight === format.number(1);
        switch (state) {
            case 'COUNTING': return AJS.I18n.getText('okr.panel.counting');
            case 'OPEN': return single ? AJS.I18n.getText('okr.panel.share.open') : AJS.I18n.getText('okr.panel.share.open.weight', weight);
            case 'EARNED': return single ? AJS.I18n.getText('okr.panel.share.done', format.day(day)) : AJS.I18n.getText('okr.panel.share.done.weight', weight, format.day(day));
            case 'AFTER_CLOSE': return single ? AJS.I18n.getText('okr.panel.share.after.close', format.day(day)) : AJS.I18n.getText('okr.panel.share.after.close.weight', weight, format.day(day));
            case 'COUNTED_ELSEWHERE': return AJS.I18n.getText('okr.panel.counted.elsewhere');
            case 'REVERSED': return AJS.I18n.getText('okr.panel.share.reversed');
            default: return AJS.I18n.getText('okr.panel.share.none');
        }
    }

    /** The words of one state: what stands at the right of the name. */
    function words(target) {
        const { state, amount, wouldGive, day } = creditOf(target);
        const gave = format.delta(amount, target.target);
        if (target.throughChildren) return AJS.I18n.getText('okr.panel.through.children');
        if (goal.isPercentDone(target.target)) return shareWords(target);
        switch (state) {
            case 'COUNTING': return AJS.I18n.getText('okr.panel.counting');
            case 'OPEN': return willGive(target, format.delta(wouldGive, target.target));
            case 'EARNED': return AJS.I18n.getText('okr.panel.gave', gave, format.day(day));
            case 'AFTER_CLOSE': return AJS.I18n.getText('okr.panel.gave.after.close', gave, format.day(day));
            case 'COUNTED_ELSEWHERE': return AJS.I18n.getText('okr.panel.counted.elsewhere');
            case 'REVERSED': return AJS.I18n.getText('okr.panel.taken.back');
            default: return AJS.I18n.getText('okr.panel.gives.nothing', format.quantity('0', target.target));
        }
    }

    /** What was given before it was taken back; the server may name it as either figure. */
    function takenBack(target) {
        const { amount, wouldGive } = creditOf(target);
        return isZero(amount) ? wouldGive : amount;
    }

    function shown(target) {
        const text = words(target);
        const { state, amount } = creditOf(target);
        if (target.throughChildren) return h('span', { class: 'okr-delta okr-2' }, text);
        switch (state) {
            case 'EARNED':
            case 'AFTER_CLOSE': return h('span', { class: direction(amount) }, text);
            case 'WARNING': return h('span', { class: 'okr-delta okr-warn' }, text);
            case 'REVERSED': return h('span', { class: 'okr-nowrap' }, [
                !isZero(takenBack(target)) && !goal.isPercentDone(target.target) && h('s', { class: 'okr-delta okr-reversed' }, format.delta(takenBack(target), target.target)),
                ' ', h('span', { class: 'okr-delta okr-bad' }, text)
            ]);
            default: return h('span', { class: 'okr-delta okr-2' }, text);
        }
    }

    /** The sentence below the bar: why it is so, and where it counts instead. */
    function sentence(target) {
        const { state, reason, countedIn } = creditOf(target);
        if (target.throughChildren) return AJS.I18n.getText('okr.panel.through.children.note');
        if (state === 'COUNTED_ELSEWHERE' && countedIn) return AJS.I18n.getText('okr.panel.counts.once.in', countedIn.title);
        return reason && !SAID.includes(reason.code) ? reason.text || '' : '';
    }

    /** A story of a linked epic says by which issue it counts. */
    function through(target) {
        if (target.via !== 'PARENT') return '';
        return target.viaIssueKey ? AJS.I18n.getText('okr.panel.through.parent', target.viaIssueKey) : AJS.I18n.getText('okr.panel.through.hidden.parent');
    }

    function note(target) {
        const text = [sentence(target), through(target)].filter(Boolean).join(' ');
        if (!text) return null;
        return creditOf(target).state === 'WARNING'
            ? h('div', { class: 'okr-row okr-row-top okr-tight okr-small okr-warn' }, [icon('warning', 14), h('span', {}, text)])
            : h('div', { class: 'okr-small okr-3' }, text);
    }

    return { words, shown, note };
});
