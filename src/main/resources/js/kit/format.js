/**
 * How numbers, amounts, days and times read, in the language of the page.
 * A minus is U+2212, deltas are always signed, no data is an en dash and never 0.
 */
define('okr/format', [], function () {
    'use strict';

    const NO_DATA = '\u2013';
    const MINUS = '\u2212';
    const NBSP = '\u00a0';
    const CURRENCY_OF = { $: 'USD', '\u20ac': 'EUR', '\u00a3': 'GBP', '\u20bd': 'RUB', '\u00a5': 'JPY' };
    const locale = language();
    /** 14 Jan rather than Jan 14, also in English: the day leads everywhere. */
    const dateLocale = /^en(-US)?$/.test(locale) ? 'en-GB' : locale;
    const formats = new Map();

    function language() {
        const lang = (document.documentElement.lang || 'en').replace('_', '-');
        return Intl.NumberFormat.supportedLocalesOf([lang]).length ? lang : 'en';
    }

    function missing(value) {
        return value === null || value === undefined || value === '';
    }

    function intl(Kind, options) {
        const id = Kind.name + JSON.stringify(options);
        if (!formats.has(id)) formats.set(id, new Kind(Kind === Intl.DateTimeFormat ? dateLocale : locale, options));
        return formats.get(id);
    }

    /** The exact decimal string goes to Intl as it is: a double would lose cents of large sums. */
    function write(value, options) {
        return intl(Intl.NumberFormat, options).format(String(value)).replace('-', MINUS);
    }

    /** "1250.50" with two decimals is 1,250.50, "1250.00" is 1,250: cents only where there are any. */
    function digits(value, decimals) {
        const most = missing(decimals) ? 4 : decimals;
        const whole = /^[-+]?\d+(\.0*)?$/.test(String(value));
        return { minimumFractionDigits: whole || missing(decimals) ? 0 : most, maximumFractionDigits: most };
    }

    function number(value, decimals) {
        return missing(value) ? NO_DATA : write(value, digits(value, decimals));
    }

    /** unit: anything with unitKind, unitOfMeasure and decimals, such as a key result. */
    function quantity(value, unit, more) {
        if (missing(value)) return NO_DATA;
        const options = Object.assign(digits(value, unit.decimals), more);
        const name = unit.unitOfMeasure || '';
        const currency = CURRENCY_OF[name] || (/^[A-Z]{3}$/.test(name) ? name : null);
        if (unit.unitKind === 'MONEY' && currency) {
            return write(value, Object.assign({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }, options));
        }
        return write(value, options) + suffix(unit.unitKind, name);
    }

    function suffix(kind, name) {
        if (kind === 'PERCENT') return `${NBSP}%`;
        if (kind === 'HOURS') return NBSP + AJS.I18n.getText('okr.format.hours');
        return kind === 'COUNT' || !name ? '' : NBSP + name;
    }

    /** +$4,200 or −$2,150. */
    function delta(value, unit) {
        return quantity(value, unit, { signDisplay: 'exceptZero' });
    }

    /** Short, for axes only: $412k. */
    function compact(value, unit) {
        return quantity(value, unit, { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 });
    }

    /** Basis points as a reader expects them: 41 %, 2.9 %, and never 100 % before it is reached. */
    function percent(basisPoints) {
        if (missing(basisPoints)) return NO_DATA;
        return percentWith(basisPoints, Math.abs(basisPoints) < 995 ? 1 : 0);
    }

    function percentWith(basisPoints, decimals) {
        return `${percentDigits(basisPoints, decimals)}${NBSP}%`;
    }

    function percentDigits(basisPoints, decimals) {
        const step = Math.pow(10, 2 - decimals);
        const nearly = basisPoints < 10000 && basisPoints >= 10000 - step / 2;
        const rounded = nearly ? 10000 - step : Math.sign(basisPoints) * Math.round(Math.abs(basisPoints) / step) * step;
        return write(rounded / 100, { maximumFractionDigits: decimals });
    }

    /** Both ends of a change with as many decimals as it takes to see it: ['40.8', '41.2 %']. */
    function percentChange(before, after) {
        if (missing(before) || missing(after)) return [NO_DATA, percent(after)];
        const small = Math.min(Math.abs(before), Math.abs(after)) < 995;
        const fewest = small || Math.abs(after - before) < 100 ? 1 : 0;
        const decimals = percentDigits(before, fewest) === percentDigits(after, fewest) && before !== after ? 2 : fewest;
        return [percentDigits(before, decimals), percentWith(after, decimals)];
    }

    /** Whole points between two shares: 7 points ahead. */
    function points(basisPoints) {
        return write(Math.abs(Math.round(basisPoints / 100)), { maximumFractionDigits: 0 });
    }

    function sameDay(a, b) {
        return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();
    }

    /** A calendar day without a time, "2027-01-14": 14 Jan, with the year when it is another one. */
    function day(iso) {
        if (missing(iso)) return NO_DATA;
        const date = new Date(`${String(iso).slice(0, 10)}T00:00:00Z`);
        const year = date.getUTCFullYear() === new Date().getFullYear() ? undefined : 'numeric';
        const text = intl(Intl.DateTimeFormat, { day: 'numeric', month: 'short', year, timeZone: 'UTC' }).format(date);
        return text.replace(/\s\u0433\.$/, ''); // Russian adds "of the year", which no table has room for
    }

    function days(first, last) {
        return `${day(first)}${NBSP}\u2013 ${day(last)}`;
    }

    /** An instant: 14:02 today, 13 Jan, 10:17 this year, else 2 Dec 2026. */
    function moment(instant) {
        if (missing(instant)) return NO_DATA;
        const date = new Date(instant);
        const now = new Date();
        if (sameDay(date, now)) return time(instant);
        if (date.getFullYear() !== now.getFullYear()) return day(localDay(date));
        return `${day(localDay(date))}, ${time(instant)}`;
    }

    function time(instant) {
        return intl(Intl.DateTimeFormat, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
    }

    /** The calendar day of an instant where the reader is. */
    function dayOf(instant) {
        return localDay(new Date(instant));
    }

    function localDay(date) {
        const two = part => String(part).padStart(2, '0');
        return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    }

    /** The full stamp with its zone, for tooltips. */
    function stamp(instant) {
        return missing(instant) ? '' : intl(Intl.DateTimeFormat, { dateStyle: 'long', timeStyle: 'long' }).format(new Date(instant));
    }

    /** Which plural form a count takes: 'one', 'few', 'many' or 'other'. */
    function plural(count) {
        return intl(Intl.PluralRules, {}).select(count);
    }

    /**
     * What a person typed, "1,250.50" or "1 250,50" by the language of the page, as the plain decimal that the server
     * takes. Null when it is none, or when it could be read in two ways: nothing is guessed about money.
     */
    function parse(typed) {
        const plain = String(typed).replace(/[\s\u00a0\u202f$\u20ac\u00a3\u20bd%]/g, '').replace(MINUS, '-').replace(/^\+/, '');
        const [group, point] = write(1.5, {}).includes(',') ? ['.', ','] : [',', '.'];
        const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d{1,4})?$`);
        const single = new RegExp(`^-?\\d{1,15}(\\${point}\\d{1,4})?$`);
        if (grouped.test(plain) || single.test(plain)) return plain.split(group).join('').replace(point, '.');
        return /^-?\d{1,15}\.\d{1,4}$/.test(plain) ? plain : null;
    }

    return {
        NO_DATA, NBSP, locale, number, quantity, delta, compact, percent, percentChange, points,
        day, dayOf, days, moment, time, stamp, plural, parse
    };
});
