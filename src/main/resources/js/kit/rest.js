/** Talks to the app's own REST API; every refusal becomes a RestError that a person can read. */
define('okr/rest', [], function () {
    'use strict';

    const PATIENCE_MS = { GET: 10000 };
    const PATIENCE_TO_WRITE_MS = 30000;

    class RestError extends Error {
        constructor(status, problem) {
            super(problem.detail || problem.title || textFor(status));
            this.status = status;
            this.code = problem.code || '';
            this.detail = this.message;
            this.fields = fieldsOf(problem);
        }
    }

    /** Field name to message, whether the server lists them or names them. */
    function fieldsOf(problem) {
        const fields = problem.fields || {};
        if (!Array.isArray(fields)) return fields;
        return fields.reduce((all, one) => Object.assign(all, { [one.field || one.name]: one.message || one.detail }), {});
    }

    function textFor(status) {
        if (status === 0) return AJS.I18n.getText('okr.rest.offline');
        if (status === 401) return AJS.I18n.getText('okr.rest.logged.out');
        if (status === 403) return AJS.I18n.getText('okr.rest.not.allowed');
        if (status === 404) return AJS.I18n.getText('okr.rest.not.there');
        if (status === 412) return AJS.I18n.getText('okr.rest.changed');
        return AJS.I18n.getText('okr.rest.failed');
    }

    /** An address of the Jira instance, such as /browse/SALES-812. */
    function page(path) {
        return contextPath() + path;
    }

    function contextPath() {
        return window.AJS && typeof AJS.contextPath === 'function' ? AJS.contextPath() : '';
    }

    function query(params) {
        const parts = Object.keys(params || {})
            .filter(name => params[name] !== null && params[name] !== undefined && params[name] !== '')
            .map(name => `${encodeURIComponent(name)}=${encodeURIComponent(params[name])}`);
        return parts.length ? `?${parts.join('&')}` : '';
    }

    function headersOf(method, options) {
        const headers = { Accept: 'application/json' };
        if (method !== 'GET') {
            headers['Content-Type'] = 'application/json';
            headers['X-Atlassian-Token'] = 'no-check';
        }
        if (options.ifMatch !== undefined && options.ifMatch !== null) headers['If-Match'] = options.ifMatch === '*' ? '*' : `"${options.ifMatch}"`;
        if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
        return headers;
    }

    /** options: params, body, ifMatch (a version or '*'), idempotencyKey. Resolves to the JSON, or null for 204. */
    async function call(method, path, options = {}) {
        const patience = new AbortController();
        const timer = setTimeout(() => patience.abort(), PATIENCE_MS[method] || PATIENCE_TO_WRITE_MS);
        try {
            const answer = await fetch(`${contextPath()}/rest/okr/1.0${path}${query(options.params)}`, {
                method,
                headers: headersOf(method, options),
                credentials: 'same-origin',
                signal: patience.signal,
                body: options.body === undefined ? undefined : JSON.stringify(options.body)
            });
            return await read(answer);
        } catch (error) {
            throw error instanceof RestError ? error : new RestError(0, { code: 'offline' });
        } finally {
            clearTimeout(timer);
        }
    }

    async function read(answer) {
        const text = await answer.text();
        const json = asJson(text);
        if (!answer.ok) throw new RestError(answer.status, json || {});
        return json;
    }

    function asJson(text) {
        try {
            return text ? JSON.parse(text) : null;
        } catch (notJson) {
            return null; // a proxy's or a login page's HTML: the status says enough
        }
    }

    /** A new key for one intended creation; the same key sent twice creates once. */
    function newIdempotencyKey() {
        return window.crypto && crypto.randomUUID
            ? crypto.randomUUID()
            : `okr-${Date.now()}-${Math.random().toString(36).slice(2)}`;
    }

    return {
        RestError,
        page,
        newIdempotencyKey,
        get: (path, params) => call('GET', path, { params }),
        post: (path, body, options) => call('POST', path, Object.assign({ body }, options)),
        put: (path, body, options) => call('PUT', path, Object.assign({ body }, options)),
        remove: (path, options) => call('DELETE', path, options)
    };
});
