/**
 * Creates a thing or saves its next version. The same content sent twice creates once; when somebody was faster the
 * reader is told, and the next press saves over the newest version.
 */
define('okr/write', ['okr/rest'], function (rest) {
    'use strict';

    return function writer(path) {
        let key = null;
        let sent = null;

        function keyFor(content) {
            const text = JSON.stringify(content);
            if (text !== sent) key = rest.newIdempotencyKey();
            sent = text;
            return key;
        }

        /** known: what is changed, with id and version; without an id it is new. Resolves to what was saved. */
        return async function write(known, content) {
            if (!known.id) return rest.post(path, content, { idempotencyKey: keyFor(content) });
            try {
                return await rest.put(`${path}/${known.id}`, content, { ifMatch: known.version });
            } catch (error) {
                if (error.status === 412) known.version = (await rest.get(`${path}/${known.id}`)).version;
                throw error;
            }
        };
    };
});
