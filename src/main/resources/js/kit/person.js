/** A person as a round picture or initials; groups and project roles are square. */
define('okr/person', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;
    const HUES = 5;
    const SIZES = { small: ' okr-av-s', large: ' okr-av-l' };

    function initials(name) {
        const words = name.trim().split(/\s+/);
        const last = words.length > 1 ? words[words.length - 1] : '';
        return ((Array.from(words[0])[0] || '?') + (Array.from(last)[0] || '')).toUpperCase();
    }

    /** The same person has the same hue everywhere. */
    function hue(key) {
        return 1 + Array.from(String(key)).reduce((sum, letter) => sum + letter.codePointAt(0), 0) % HUES;
    }

    /** who: { key, name, avatarUrl, active, type }; size: 'small' or 'large'. */
    function avatar(who, size) {
        const name = who.name || who.displayName || who.key || '';
        const inactive = who.active === false;
        const square = who.type && who.type !== 'USER';
        const title = inactive ? AJS.I18n.getText('okr.person.inactive', name) : name;
        const classes = `okr-av okr-av-${hue(who.key || name)}${SIZES[size] || ''}${square ? ' okr-av-square' : ''}${inactive ? ' okr-av-inactive' : ''}`;
        return h('span', { class: classes, role: 'img', 'aria-label': title, title },
            who.avatarUrl ? h('img', { src: who.avatarUrl, alt: '' }) : initials(name));
    }

    /** With the name written out, where there is room. */
    function person(who, size) {
        const shown = avatar(who, size || 'small');
        shown.setAttribute('aria-hidden', 'true');
        return h('span', { class: 'okr-person' }, [shown, h('span', { class: 'okr-cut' }, who.name || who.displayName || who.key)]);
    }

    return { avatar, person };
});
