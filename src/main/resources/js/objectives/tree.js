/**
 * The tree table (role treegrid): one tab stop for the whole grid, arrows move and unfold, Enter opens.
 * It draws the rows it is given and says what the reader asks for; it decides nothing itself.
 */
define('okr/objectives/tree', ['okr/dom', 'okr/objectives/row'], function (dom, drawRow) {
    'use strict';

    const { h, renew } = dom;
    /** More rows than this at once make a browser slow; the rest waits behind a button. */
    const AT_ONCE = 300;

    function head() {
        const column = (text, classes) => h('th', { scope: 'col', role: 'columnheader', class: classes }, text);
        return h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, [
            column(AJS.I18n.getText('okr.objectives.column.name'), null),
            column(AJS.I18n.getText('okr.objectives.column.owner'), 'okr-c-own'),
            column(AJS.I18n.getText('okr.objectives.column.period'), 'okr-c-per'),
            column(AJS.I18n.getText('okr.objectives.column.health'), 'okr-c-hea'),
            column(AJS.I18n.getText('okr.objectives.column.progress'), 'okr-c-pro'),
            column([AJS.I18n.getText('okr.objectives.column.value'), h('span', { class: 'okr-target' }, [' / ', AJS.I18n.getText('okr.objectives.column.target')])], 'okr-c-val okr-num')
        ]));
    }

    /**
     * page: onOpen(row, byKeyboard), onToggle(row, open or undefined for the other way), onKey(row, key) -> true when it was for it.
     * Returns { element, show(listing, facts), flash(ids), focus(id), activeId() }.
     */
    return function tree(page) {
        const body = h('tbody', { role: 'rowgroup', onkeydown: keys, onclick: clicked, onfocusin: focused });
        const grid = h('table', { class: 'okr-tree', role: 'treegrid', 'aria-label': AJS.I18n.getText('okr.objectives.title') }, [head(), body]);
        const more = h('div', { class: 'okr-tree-more' });
        const element = h('div', {}, [grid, more]);
        let listing = { shown: [] };
        let facts = {};
        let activeId = null;
        let limit = AT_ONCE;

        function show(nextListing, nextFacts) {
            listing = nextListing;
            facts = nextFacts;
            if (!listing.shown.some(entry => entry.row.id === activeId)) activeId = listing.shown.length ? listing.shown[0].row.id : null;
            draw();
        }

        function draw() {
            const context = { people: facts.people, selectedId: facts.selectedId, activeId, onToggle: row => page.onToggle(row) };
            const rest = listing.shown.length - limit;
            grid.setAttribute('aria-rowcount', listing.shown.length + 1);
            renew(body, listing.shown.slice(0, limit).map(entry => drawRow(entry, context)));
            renew(more, rest > 0 ? h('button', { type: 'button', class: 'aui-button', onclick: showMore }, AJS.I18n.getText('okr.objectives.more', Math.min(rest, AT_ONCE))) : null);
        }

        function showMore() {
            limit += AT_ONCE;
            draw();
        }

        function node(id) {
            return body.querySelector(`tr[data-id="${id}"]`);
        }

        function activate(id) {
            const before = node(activeId);
            if (before) before.tabIndex = -1;
            activeId = id;
            if (node(id)) node(id).tabIndex = 0;
        }

        function focus(id) {
            const place = listing.shown.findIndex(entry => entry.row.id === id);
            if (place < 0) return false;
            if (place >= limit) {
                limit = place + AT_ONCE;
                draw();
            }
            activate(id);
            node(id).focus();
            return true;
        }

        function focused(event) {
            const row = event.target.closest('tr[data-id]');
            if (row && row.getAttribute('data-id') !== activeId) activate(row.getAttribute('data-id'));
        }

        function entryOf(target) {
            const row = target.closest('tr[data-id]');
            return row ? listing.shown.find(entry => entry.row.id === row.getAttribute('data-id')) : null;
        }

        function clicked(event) {
            const entry = entryOf(event.target);
            if (!entry || event.target.closest('button, a')) return;
            focus(entry.row.id);
            if (entry.row.type !== 'RESTRICTED') page.onOpen(entry.row, false);
        }

        function move(to) {
            const entry = listing.shown[Math.max(0, Math.min(listing.shown.length - 1, to))];
            if (entry) focus(entry.row.id);
        }

        /** Left closes, or goes to the parent; right opens, or goes to the first child. */
        function sideways(entry, at, right) {
            if (entry.openable && entry.open !== right) page.onToggle(entry.row, right);
            else if (right && entry.open) move(at + 1);
            else if (!right && entry.row.parent) focus(entry.row.parent);
        }

        /** To the next row whose name starts with the letter. */
        function jump(letter, at) {
            const after = listing.shown.slice(at + 1).concat(listing.shown.slice(0, at + 1));
            const found = after.find(entry => entry.row.type !== 'RESTRICTED' && entry.row.node.title.toLowerCase().startsWith(letter));
            if (found) focus(found.row.id);
        }

        function keys(event) {
            const entry = event.target.matches('tr') ? entryOf(event.target) : null;
            if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
            const at = listing.shown.indexOf(entry);
            const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: listing.shown.length - 1 };
            if (steps[event.key] !== undefined) move(steps[event.key]);
            else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') sideways(entry, at, event.key === 'ArrowRight');
            else if (event.key === 'Enter') { if (entry.row.type !== 'RESTRICTED') page.onOpen(entry.row, true); }
            else if (page.onKey(entry.row, event.key)) { /* it was for the page */ }
            else if (event.key.length === 1 && event.key !== ' ') jump(event.key.toLowerCase(), at);
            else return;
            event.preventDefault();
        }

        /** What changed glows once; a row that still glows starts again. */
        function flash(ids) {
            ids.map(node).filter(Boolean).forEach(row => {
                row.classList.remove('okr-flash');
                void row.offsetWidth;
                row.classList.add('okr-flash');
            });
        }

        return { element, show, flash, focus, activeId: () => activeId };
    };
});
