/** Why a number is what it is, today or as of an earlier day: the sentence, the lines, and the sum that proves them. */
define('okr/objectives/why', ['okr/dom', 'okr/format', 'okr/goal', 'okr/icon', 'okr/rest', 'okr/states'], function (dom, format, goal, icon, rest, states) {
    'use strict';

    const { h, renew } = dom;

    return function why(context) {
        const body = h('div', { class: 'okr-why-body', 'aria-live': 'polite' });
        const day = h('input', { class: 'okr-in', type: 'date', id: dom.uid('why-day'), max: format.dayOf(new Date().toISOString()), onchange: () => refresh(context.row()) });
        const element = h('section', { class: 'okr-proof', 'data-id': 'why' }, [
            h('h3', {}, AJS.I18n.getText('okr.why.title')),
            h('div', { class: 'okr-row okr-small okr-2' }, [
                h('label', { for: day.id }, AJS.I18n.getText('okr.why.as.of')), day,
                h('button', { type: 'button', class: 'okr-link', onclick: today }, AJS.I18n.getText('okr.why.today'))
            ]),
            body
        ]);
        let faceShown = null;

        function today() {
            day.value = '';
            refresh(context.row());
        }

        /** Asks again only when the number, the item or the day is another one. */
        async function refresh(row) {
            const face = [row.id, row.node.current, row.node.progress, row.node.version, day.value].join(' ');
            if (face === faceShown) return;
            if (faceShown === null || !faceShown.startsWith(`${row.id} `)) renew(body, states.skeleton(['80%', '60%', '70%']));
            faceShown = face;
            const path = row.type === 'OBJECTIVE' ? 'objectives' : 'key-results';
            try {
                const answer = await rest.get(`/${path}/${row.node.id}/explanation`, { asOf: day.value });
                if (face === faceShown) draw(row, answer);
            } catch (error) {
                if (face === faceShown) renew(body, states.message('error', error.detail || error.message, { text: AJS.I18n.getText('okr.state.try.again'), onClick: again }, true));
            }
        }

        function again() {
            faceShown = null;
            refresh(context.row());
        }

        function draw(row, answer) {
            renew(body, [
                day.value && h('p', { class: 'okr-small okr-3', 'data-id': 'why-basis' }, answer.basis),
                answer.formula && h('p', { class: 'okr-small', 'data-id': 'why-formula' }, answer.formula),
                answer.progressFormula && h('p', { class: 'okr-small okr-2', 'data-id': 'why-progress' }, answer.progressFormula),
                answer.parts.length > 0 && h('ul', {}, [answer.parts.map(part => line(row.node, part)), proof(row.node, answer)])
            ]);
        }

        function line(node, part) {
            return h('li', { class: 'okr-line', 'data-id': `why-${part.kind}-${part.issueKey || part.id || ''}` }, [
                part.kind === 'RESTRICTED' && h('span', { class: 'okr-3' }, icon('lock')),
                named(part),
                part.note && h('span', { class: 'okr-small okr-3' }, part.note),
                h('span', { class: 'okr-num' }, amount(node, part))
            ]);
        }

        function named(part) {
            if (part.issueKey) return h('span', { class: 'okr-cut' }, [h('a', { href: rest.page(`/browse/${encodeURIComponent(part.issueKey)}`) }, part.issueKey), ` ${part.title}`]);
            if (part.kind !== 'KEY_RESULT' && part.kind !== 'OBJECTIVE') return h('span', { class: 'okr-cut' }, part.title);
            return h('button', { type: 'button', class: 'okr-link okr-cut', onclick: () => context.actions.openRow(part.kind, part.id) }, part.title);
        }

        /** A line of a sum shows its amount, a member of a mean its progress and what that weighs. */
        function amount(node, part) {
            if (part.amount !== null) return exact(node, part.amount);
            if (part.kind === 'RESTRICTED') return '';
            if (part.progress === null) return part.weight === null ? format.NO_DATA : AJS.I18n.getText('okr.why.weighted', format.number(part.done), format.number(part.weight));
            return part.weight === '1' ? format.percent(part.progress) : AJS.I18n.getText('okr.why.times', format.percent(part.progress), format.number(part.weight));
        }

        /** With every decimal there is: what is rounded does not add up. */
        function exact(node, decimal) {
            const own = (String(decimal).split('.')[1] || '').length;
            return format.quantity(decimal, Object.assign({}, goal.unitOf(node), { decimals: Math.max(own, node.decimals || 0) }));
        }

        function proof(node, answer) {
            const total = answer.total === null ? format.percent(answer.progress) : exact(node, answer.total);
            return h('li', { class: 'okr-line is-sum', 'data-id': 'why-sum' }, answer.addsUp
                ? [h('span', { class: 'okr-good' }, icon('check')), h('span', {}, AJS.I18n.getText('okr.side.adds.up')), h('span', { class: 'okr-num' }, total)]
                : [h('span', { class: 'okr-warn' }, icon('warning')), h('span', {}, AJS.I18n.getText('okr.why.not.adding')), h('button', { type: 'button', class: 'okr-link', onclick: again }, AJS.I18n.getText('okr.state.try.again'))]);
        }

        return { element, refresh };
    };
});
