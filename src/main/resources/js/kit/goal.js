/**
 * What a key result asks for and how far it is, in words: a number to go to, limits to stay within, milestones, or done
 * or not. Works on anything with direction, unit and numbers as the server names them.
 */
define('okr/goal', ['okr/format'], function (format) {
    'use strict';

    const known = value => value !== null && value !== undefined;
    /** Issues give percent done a weight: plain numbers, without the sign of percent. */
    const PLAIN = { unitKind: 'COUNT', unitOfMeasure: '', decimals: null };

    const PERCENT = { unitKind: 'PERCENT', unitOfMeasure: '%', decimals: 2 };

    function isMovement(node) {
        return !['MAINTAIN', 'MILESTONES', 'DONE'].includes(node.direction);
    }

    function isPercentDone(node) {
        return node.creditRule === 'PERCENT_DONE' || Boolean(node.credit && node.credit.rule === 'PERCENT_DONE');
    }

    /** The unit of its value: the weight of milestones and done or not are plain numbers. */
    function unitOf(node) {
        return node.direction === 'MILESTONES' || node.direction === 'DONE' ? PLAIN : node;
    }

    /** The unit in which an issue gives: anything with unitKind, unitOfMeasure and decimals. */
    function givenIn(node) {
        return isPercentDone(node) ? PLAIN : unitOf(node);
    }

    /** Whether it is the mean of what counts toward it, without a value of its own. */
    function averages(node) {
        return node.rollUp === 'WEIGHTED_PROGRESS';
    }

    /** The unit of its course. */
    function courseUnit(node) {
        return averages(node) ? PERCENT : unitOf(node);
    }

    function between(node) {
        const low = node.unitKind === 'MONEY' ? format.quantity(node.lower, node) : format.number(node.lower, node.decimals);
        return `${low}\u2013${format.quantity(node.upper, node)}`;
    }

    function limits(node) {
        if (known(node.lower) && known(node.upper)) return between(node);
        return known(node.lower) ? AJS.I18n.getText('okr.goal.at.least', format.quantity(node.lower, node)) : AJS.I18n.getText('okr.goal.at.most', format.quantity(node.upper, node));
    }

    function doneCount(node) {
        return (node.milestones || []).filter(one => one.done).length;
    }

    function milestones(count) {
        switch (format.plural(count)) {
            case 'one': return AJS.I18n.getText('okr.goal.milestones.one', count);
            case 'few': return AJS.I18n.getText('okr.goal.milestones.few', count);
            case 'many': return AJS.I18n.getText('okr.goal.milestones.many', count);
            default: return AJS.I18n.getText('okr.goal.milestones.other', count);
        }
    }

    function ofMilestones(count) {
        return format.plural(count) === 'one' ? AJS.I18n.getText('okr.goal.of.milestones.one', count) : AJS.I18n.getText('okr.goal.of.milestones.other', count);
    }

    /** All that is asked for, standing by itself: "at least 99 %", "8 milestones", "$1,000". */
    function aim(node) {
        if (averages(node)) return AJS.I18n.getText('okr.goal.mean');
        switch (node.direction) {
            case 'MAINTAIN': return limits(node);
            case 'MILESTONES': return node.milestones ? milestones(node.milestones.length) : format.number(node.target);
            case 'DONE': return AJS.I18n.getText('okr.goal.done.or.not');
            default: return format.quantity(node.target, node);
        }
    }

    /** The same as signs, for a column. */
    function shortAim(node) {
        if (averages(node)) return '';
        switch (node.direction) {
            case 'MAINTAIN':
                if (known(node.lower) && known(node.upper)) return between(node);
                return known(node.lower) ? `\u2265${format.NBSP}${format.quantity(node.lower, node)}` : `\u2264${format.NBSP}${format.quantity(node.upper, node)}`;
            case 'MILESTONES': return node.milestones ? format.number(node.milestones.length) : format.number(node.target);
            case 'DONE': return '';
            default: return format.quantity(node.target, node);
        }
    }

    /** Where it is: "$412", "3", "Not done". */
    function now(node) {
        if (averages(node)) return format.percent(node.progress);
        if (node.direction === 'MILESTONES' && node.milestones) return format.number(doneCount(node));
        if (!known(node.current)) return format.NO_DATA;
        if (node.direction === 'DONE') return Number(node.current) >= 1 ? AJS.I18n.getText('okr.goal.done') : AJS.I18n.getText('okr.goal.not.done');
        return node.direction === 'MILESTONES' ? format.number(node.current) : format.quantity(node.current, node);
    }

    /** What stands beside the value: "of $1,000", "at least 99 %", "of 8 milestones"; nothing for done or not. */
    function beside(node) {
        if (averages(node)) return aim(node);
        if (node.direction === 'DONE') return '';
        if (node.direction === 'MAINTAIN') return limits(node);
        if (node.direction === 'MILESTONES' && node.milestones) return ofMilestones(node.milestones.length);
        return AJS.I18n.getText('okr.goal.of', format.quantity(node.target, node));
    }

    function ofIssues(share) {
        return format.plural(Number(share.of)) === 'one'
            ? AJS.I18n.getText('okr.goal.of.issues.one', format.number(share.done), format.number(share.of))
            : AJS.I18n.getText('okr.goal.of.issues.other', format.number(share.done), format.number(share.of));
    }

    /** Of percent done how many issues, or how much of their weight, are done; else nothing. */
    function share(node) {
        if (!node.share || Number(node.share.of) === 0) return '';
        return node.credit && node.credit.fieldId ? AJS.I18n.getText('okr.goal.of.weight', format.number(node.share.done), format.number(node.share.of)) : ofIssues(node.share);
    }

    return { isMovement, averages, courseUnit, isPercentDone, unitOf, givenIn, aim, shortAim, now, beside, share };
});
