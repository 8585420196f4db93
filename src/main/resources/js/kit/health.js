/** Health as a shape and a word, the colour only third; the reason is one sentence away. */
define('okr/health', ['okr/dom', 'okr/icon', 'okr/tooltip'], function (dom, icon) {
    'use strict';

    const { h } = dom;

    /** Status to its colour class and shape: objectives, KPIs and scores share the shapes. */
    const LOOKS = {
        ON_TRACK: ['okr-on', 'circle'],
        AT_RISK: ['okr-risk', 'triangle'],
        OFF_TRACK: ['okr-off', 'diamond'],
        OUTDATED: ['okr-old', 'clock'],
        NO_DATA: ['okr-none', 'dashed'],
        TOO_EARLY: ['okr-none', 'dashed'],
        TO_COME: ['okr-none', 'dashed'],
        REACHED: ['okr-on', 'circle'],
        SUCCESS: ['okr-on', 'circle'],
        PARTLY: ['okr-risk', 'triangle'],
        MISSED: ['okr-off', 'diamond'],
        HEALTHY: ['okr-on', 'circle'],
        WATCH: ['okr-risk', 'triangle'],
        CRITICAL: ['okr-off', 'diamond']
    };

    function word(status) {
        switch (status) {
            case 'ON_TRACK': return AJS.I18n.getText('okr.health.on.track');
            case 'AT_RISK': return AJS.I18n.getText('okr.health.at.risk');
            case 'OFF_TRACK': return AJS.I18n.getText('okr.health.off.track');
            case 'OUTDATED': return AJS.I18n.getText('okr.health.outdated');
            case 'TO_COME': return AJS.I18n.getText('okr.health.to.come');
            case 'TOO_EARLY': return AJS.I18n.getText('okr.health.too.early');
            case 'REACHED': return AJS.I18n.getText('okr.health.reached');
            case 'SUCCESS': return AJS.I18n.getText('okr.health.success');
            case 'PARTLY': return AJS.I18n.getText('okr.health.partly');
            case 'MISSED': return AJS.I18n.getText('okr.health.missed');
            case 'HEALTHY': return AJS.I18n.getText('okr.health.healthy');
            case 'WATCH': return AJS.I18n.getText('okr.health.watch');
            case 'CRITICAL': return AJS.I18n.getText('okr.health.critical');
            default: return AJS.I18n.getText('okr.health.no.data');
        }
    }

    function look(status) {
        return LOOKS[status] || LOOKS.NO_DATA;
    }

    function classOf(status) {
        return look(status)[0];
    }

    function shape(status) {
        return icon(look(status)[1]);
    }

    /** The reason of a health in either form the server may give it: a sentence, or a code with a sentence. */
    function reasonOf(judged) {
        const reason = judged && judged.reason;
        return (reason && (reason.text || (typeof reason === 'string' ? reason : ''))) || '';
    }

    /** What has not begun is told apart from what has begun too lately to be judged. */
    function statusOf(judged) {
        if (!judged || !judged.status) return 'NO_DATA';
        return judged.status === 'TOO_EARLY' && judged.reason && judged.reason.code === 'not-begun' ? 'TO_COME' : judged.status;
    }

    function isByHand(judged) {
        return Boolean(judged && judged.reason && judged.reason.code === 'by-hand');
    }

    /**
     * judged: { status, reason }, or null. options.tint colours the word too; options.plain leaves the reason
     * out of the tab order, for tables that have a roving focus of their own; options.byHand says when a person judged.
     */
    function health(judged, options = {}) {
        const status = statusOf(judged);
        const reason = reasonOf(judged);
        const classes = `okr-health ${classOf(status)}${options.tint ? ' okr-tint' : ''}`;
        const inside = [shape(status), h('span', {}, word(status)), options.byHand && isByHand(judged) && h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.health.by.hand'))];
        if (!reason || options.plain) return h('span', { class: classes, 'data-okr-tip': reason || null }, inside);
        return h('button', { type: 'button', class: classes, 'data-okr-tip': reason, 'aria-description': reason }, inside);
    }

    return { health, shape, word, classOf, reasonOf, statusOf };
});
