/** One request at a time; what is asked for meanwhile is answered by one more. */
define('okr/objectives/loader', [], function () {
    'use strict';

    /** load(own) -> promise that does not fail; own: the reader did something, and sees what came of it at once. */
    return function loader(load) {
        let running = null;

        return function reload(own = true) {
            if (running) {
                running.again = true;
                running.own = running.own || own;
                return running.done;
            }
            const mine = { again: false, own: false };
            running = mine;
            mine.done = load(own).then(() => {
                running = null;
                return mine.again ? reload(mine.own) : null;
            });
            return mine.done;
        };
    };
});
