/** The ways to split an amount over time, with the one number that some of them need, and how the parts are called. */
define('okr/objectives/split', ['okr/field'], function (field) {
    'use strict';

    const PAUSE_MS = 300;
    const USUAL_RATIO = '2';
    const USUAL_GROWTH = '20';

    /** 20 % as the server takes it: 0.2. */
    function share(percent) {
        return String(Math.round(Number(percent) * 100) / 10000);
    }

    /** onChoose(part of the request): called after each change that makes sense. Returns { elements, title }. */
    return function split(onChoose) {
        const ways = field.choices({
            name: 'split', label: AJS.I18n.getText('okr.break.down.split'), value: 'EVEN', onChange: choose,
            options: [
                { value: 'EVEN', text: AJS.I18n.getText('okr.break.down.even'), help: AJS.I18n.getText('okr.break.down.even.help') },
                { value: 'LINEAR', text: AJS.I18n.getText('okr.break.down.linear'), help: AJS.I18n.getText('okr.break.down.linear.help') },
                { value: 'COMPOUND', text: AJS.I18n.getText('okr.break.down.compound'), help: AJS.I18n.getText('okr.break.down.compound.help') }
            ]
        });
        const ratio = field.number({ name: 'ratio', label: AJS.I18n.getText('okr.break.down.ratio'), value: USUAL_RATIO, required: true, onInput: soon });
        const growth = field.number({ name: 'growth', label: AJS.I18n.getText('okr.break.down.growth'), value: USUAL_GROWTH, required: true, onInput: soon });
        const title = field.text({
            name: 'keyResultTitle', label: AJS.I18n.getText('okr.break.down.name'), help: AJS.I18n.getText('okr.break.down.name.help', '{amount}', '{period}'),
            placeholder: '{amount} \u00b7 {period}', max: 200, onInput: soon
        });
        let timer = null;

        /** What is not needed is taken out of the request: undefined is not sent. */
        function choose(way) {
            ratio.element.hidden = way !== 'LINEAR';
            growth.element.hidden = way !== 'COMPOUND';
            tell();
        }

        function soon() {
            clearTimeout(timer);
            timer = setTimeout(tell, PAUSE_MS);
        }

        function tell() {
            const way = ways.value();
            const wrong = [ratio, growth].filter(one => !one.element.hidden && one.problem());
            wrong.forEach(one => one.fail(one.problem()));
            if (wrong.length) return;
            onChoose({
                split: way, ratio: way === 'LINEAR' ? ratio.value() : undefined, growth: way === 'COMPOUND' ? share(growth.value()) : undefined,
                keyResultTitle: title.value() || undefined
            });
        }

        ratio.element.hidden = growth.element.hidden = true;
        return { elements: [ways.element, ratio.element, growth.element], title: title.element };
    };
});
