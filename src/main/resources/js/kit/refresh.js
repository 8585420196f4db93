/**
 * Keeps one part of the page current: loads it, loads it again when something changed, tries again when that
 * failed, and ends when the part has left the page.
 */
define('okr/refresh', ['okr/poll'], function (poll) {
    'use strict';

    const FIRST_RETRY_SECONDS = 5;
    const LAST_RETRY_SECONDS = 60;
    /** The answer was older than what is known: another one was on its way. */
    const BEHIND_MS = 1000;

    /**
     * options: root (its leaving the page ends this), load() -> promise, show(answer),
     * fail(error, secondsUntilNextTry), atMostEvery (seconds between loads that changes cause; 0 = at once).
     * Returns { now, stop }.
     */
    return function refresh(options) {
        const apart = (options.atMostEvery || 0) * 1000;
        let busy = false;
        let again = false;
        let failures = 0;
        let lastLoad = 0;
        let timer = null;
        let stopped = false;

        function later(ms) {
            clearTimeout(timer);
            timer = setTimeout(now, ms);
        }

        /** One request at a time; what happens meanwhile is fetched by one more. */
        async function now() {
            if (gone()) return;
            if (busy) {
                again = true;
                return;
            }
            busy = true;
            clearTimeout(timer);
            try {
                const answer = await options.load();
                failures = 0;
                lastLoad = Date.now();
                if (poll.saw(answer.revision)) later(BEHIND_MS);
                if (!gone()) options.show(answer);
            } catch (error) {
                failed(error);
            }
            busy = false;
            if (again) {
                again = false;
                now();
            }
        }

        /** What is not there or not allowed does not get better by asking again. */
        function failed(error) {
            if (gone()) return;
            if (error.status === undefined) throw error;
            const hopeless = error.status >= 400 && error.status < 500;
            const seconds = Math.min(LAST_RETRY_SECONDS, FIRST_RETRY_SECONDS * Math.pow(2, failures));
            failures += 1;
            if (!hopeless) later(seconds * 1000);
            options.fail(error, hopeless ? null : seconds);
        }

        function gone() {
            if (!stopped && !options.root.isConnected) stop();
            return stopped;
        }

        function stop() {
            stopped = true;
            clearTimeout(timer);
            unwatch();
        }

        const unwatch = poll.watch({
            onChange: () => later(Math.max(0, lastLoad + apart - Date.now())),
            onFailure: (error, seconds) => { if (!gone()) options.fail(error, seconds); }
        });
        return { now, stop };
    };
});
