/** What the page shows is in its address: filters and the open item, so that a link shows the same to a colleague. */
define('okr/objectives/address', [], function () {
    'use strict';

    const NUMBERS = ['period', 'unit', 'objective', 'keyResult'];
    const WORDS = ['owner', 'health', 'text', 'view'];

    function read() {
        const params = new URLSearchParams(window.location.search);
        const state = {};
        NUMBERS.forEach(name => { state[name] = /^\d+$/.test(params.get(name) || '') ? Number(params.get(name)) : null; });
        WORDS.forEach(name => { state[name] = params.get(name) || ''; });
        return state;
    }

    function write(state) {
        const params = new URLSearchParams(window.location.search);
        NUMBERS.concat(WORDS).forEach(name => {
            if (state[name]) params.set(name, state[name]);
            else params.delete(name);
        });
        const query = params.toString();
        window.history.replaceState(null, '', window.location.pathname + (query ? `?${query}` : ''));
    }

    /** The address of one item, to be copied or linked to. */
    function of(row) {
        const name = row.type === 'OBJECTIVE' ? 'objective' : 'keyResult';
        return `${window.location.origin}${window.location.pathname}?${name}=${row.node.id}`;
    }

    return { read, write, of };
});
