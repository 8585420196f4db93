/**
 * Asks every few seconds whether anything changed, while somebody looks. One asking serves the whole page;
 * hidden pages do not ask, and an ailing server is asked less and less often.
 */
define('okr/poll', ['okr/rest'], function (rest) {
    'use strict';

    const USUAL_SECONDS = 5;
    const LONGEST_SECONDS = 60;
    /** By then the part that watches has been loaded and has told its revision; else all changes ever would be listed. */
    const FIRST_SECONDS = 1;
    const listeners = new Set();
    let revision = null;
    let failures = 0;
    let timer = null;
    let asking = false;
    let paceOfServer = null;

    /** The server, a meta element or a data attribute may ask for another pace: the demo looks every second. */
    function seconds() {
        if (paceOfServer >= 1) return paceOfServer;
        const meta = document.querySelector('meta[name="okr-poll-seconds"]');
        const part = document.querySelector('[data-okr-poll-seconds]');
        const wish = Number((meta && meta.content) || (part && part.getAttribute('data-okr-poll-seconds')));
        return wish >= 1 ? wish : USUAL_SECONDS;
    }

    function pause() {
        return Math.min(LONGEST_SECONDS, seconds() * Math.pow(2, failures));
    }

    function schedule(after) {
        clearTimeout(timer);
        if (listeners.size && !document.hidden) timer = setTimeout(ask, after * 1000);
    }

    async function ask() {
        if (asking) return;
        asking = true;
        try {
            take(await rest.get('/changes', { since: revision }));
        } catch (error) {
            failures += 1;
            listeners.forEach(listener => listener.onFailure && listener.onFailure(error, pause()));
        } finally {
            asking = false;
            schedule(pause());
        }
    }

    function take(answer) {
        const recovered = failures > 0;
        const moved = revision !== null && answer.revision !== revision;
        failures = 0;
        revision = answer.revision;
        paceOfServer = Number(answer.pollSeconds) || null;
        if (moved || recovered) listeners.forEach(listener => listener.onChange(revision, answer));
    }

    /**
     * onChange(revision, answer) is called when something changed, and once after an outage;
     * onFailure(error, secondsUntilNextTry) when the server did not answer. Returns a function that ends it.
     */
    function watch(listener) {
        const mine = typeof listener === 'function' ? { onChange: listener } : listener;
        listeners.add(mine);
        schedule(revision === null ? FIRST_SECONDS : pause());
        return () => {
            listeners.delete(mine);
            if (!listeners.size) clearTimeout(timer);
        };
    }

    /**
     * A part that was loaded tells which revision it shows. What changes between its loading and the first asking is so
     * not missed. True when it shows an older revision than is known here.
     */
    function saw(shown) {
        if (shown === null || shown === undefined) return false;
        if (revision === null) revision = shown;
        return shown < revision;
    }

    /** Looks at once: after an own change, or when somebody presses "Try again". */
    function now() {
        failures = 0;
        schedule(0);
    }

    document.addEventListener('visibilitychange', () => schedule(0));
    window.addEventListener('online', now);

    return { watch, saw, now };
});
