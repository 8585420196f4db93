/** A small line without axes: the last buckets, the last point marked, pace dashed or natural limits shaded. */
define('okr/sparkline', ['okr/dom'], function (dom) {
    'use strict';

    const { svg } = dom;
    const WIDTH = 260;
    const EDGE = 3;

    function numbers(points, name) {
        return points.map(point => (point[name] === null || point[name] === undefined ? null : Number(point[name])));
    }

    function scale(all, height) {
        const known = all.filter(value => value !== null && !Number.isNaN(value));
        const low = Math.min.apply(null, known);
        const high = Math.max.apply(null, known);
        const span = high - low || 1;
        return value => height - EDGE - (value - low) / span * (height - 2 * EDGE);
    }

    /** A gap where a bucket has no value: the line breaks rather than inventing one. */
    function path(values, x, y) {
        let pen = 'M';
        return values.map((value, i) => {
            if (value === null) {
                pen = 'M';
                return '';
            }
            const step = `${pen}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
            pen = 'L';
            return step;
        }).join('');
    }

    function mark(name, x, y) {
        return svg('path', { class: name, d: `M${x.toFixed(1)} ${y.toFixed(1)}h.01` });
    }

    function lastKnown(values) {
        return values.reduce((last, value, i) => (value === null ? last : i), -1);
    }

    /**
     * points: [{ value, expected }] oldest first. options: height, label (what a screen reader says),
     * limits { lower, upper, mean } for a KPI, signals and praise as lists of indexes.
     */
    return function sparkline(points, options) {
        const height = options.height || 64;
        const values = numbers(points, 'value');
        const pace = numbers(points, 'expected');
        const limits = options.limits || {};
        const band = [limits.lower, limits.upper, limits.mean].map(edge => (edge === null || edge === undefined ? null : Number(edge)));
        const x = i => EDGE + (points.length < 2 ? 0.5 : i / (points.length - 1)) * (WIDTH - 2 * EDGE);
        const y = scale(values.concat(pace, band), height);
        const last = lastKnown(values);
        return svg('svg', {
            class: 'okr-spark', height, viewBox: `0 0 ${WIDTH} ${height}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': options.label
        }, [
            band[0] !== null && band[1] !== null && svg('rect', { class: 'okr-ch-band', x: 0, y: y(band[1]), width: WIDTH, height: y(band[0]) - y(band[1]) }),
            band[2] !== null && svg('path', { class: 'okr-ch-mean', d: `M0 ${y(band[2]).toFixed(1)}H${WIDTH}` }),
            svg('path', { class: 'okr-ch-pace', d: path(pace, x, y) }),
            svg('path', { class: 'okr-ch-line', d: path(values, x, y) }),
            (options.signals || []).map(i => mark('okr-ch-signal', x(i), y(values[i]))),
            (options.praise || []).map(i => mark('okr-ch-praise', x(i), y(values[i]))),
            last >= 0 && !(options.signals || []).includes(last) && mark('okr-ch-last', x(last), y(values[last]))
        ]);
    };
});
