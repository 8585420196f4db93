/** Where something should be today; nothing when its period has ended, because then it is judged and no tick is drawn. */
define('okr/pace', [], function () {
    'use strict';

    const JUDGED = ['REACHED', 'SUCCESS', 'PARTLY', 'MISSED'];

    function expectedOf(node) {
        const judged = node.health && JUDGED.includes(node.health.status);
        return judged || node.expected === undefined ? null : node.expected;
    }

    /** What a bar draws of an objective or key result. */
    function barOf(node) {
        return { progress: node.progress, expected: expectedOf(node), status: node.health && node.health.status };
    }

    return { expectedOf, barOf };
});
