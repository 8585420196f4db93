/**
 * Builds nodes from plain calls and renews a part of the page without disturbing who works in it.
 * Text always becomes a text node, so data can never turn into markup.
 */
define('okr/dom', [], function () {
    'use strict';

    const SVG = 'http://www.w3.org/2000/svg';
    let ids = 0;

    /**
     * h('a', { href: '/x', class: 'okr-cut', onclick: open, style: { '--okr-p': '40%' } }, ['Name'])
     * null, undefined and false leave out an attribute or a child; arrays of children may be nested.
     */
    function h(tag, props, children) {
        return furnish(document.createElement(tag), props, children);
    }

    function svg(tag, props, children) {
        return furnish(document.createElementNS(SVG, tag), props, children);
    }

    function furnish(element, props, children) {
        Object.keys(props || {}).forEach(name => set(element, name, props[name]));
        append(element, children);
        return element;
    }

    function set(element, name, value) {
        if (value === null || value === undefined || value === false) return;
        if (name === 'style') {
            // Through the object model: a style attribute would need a looser content security policy.
            Object.keys(value).forEach(key => element.style.setProperty(key, value[key]));
        } else if (name.startsWith('on')) {
            element[name] = value;
            element.okrHandlers = (element.okrHandlers || []).concat(name);
        } else {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }

    function append(parent, children) {
        if (children === null || children === undefined || children === false) return;
        if (Array.isArray(children)) {
            children.forEach(child => append(parent, child));
        } else {
            parent.appendChild(children.nodeType ? children : document.createTextNode(String(children)));
        }
    }

    function clear(element) {
        element.textContent = '';
        return element;
    }

    /** Replaces what an element holds by the given children, keeping every node that stays the same. */
    function renew(element, children) {
        const next = element.cloneNode(false);
        append(next, children);
        patchChildren(element, next);
    }

    /**
     * Makes `from` look like `to`, in place, so that focus, typed text and running transitions survive. Rows are
     * recognised by `data-id`. What carries `data-keep` is left alone; `data-keep="while-used"` only while somebody
     * is in it or has typed something.
     */
    function patch(from, to) {
        if (!alike(from, to)) {
            from.parentNode.replaceChild(to, from);
            return to;
        }
        if (from.nodeType === Node.TEXT_NODE) {
            if (from.data !== to.data) from.data = to.data;
        } else if (!kept(from)) {
            patchAttributes(from, to);
            patchHandlers(from, to);
            patchChildren(from, to);
        }
        return from;
    }

    function kept(element) {
        const keep = element.getAttribute('data-keep');
        return keep === 'while-used' ? inUse(element) : keep !== null;
    }

    function inUse(element) {
        return element.contains(document.activeElement)
            || Array.from(element.querySelectorAll('input, textarea')).some(field => field.value !== field.defaultValue);
    }

    function alike(a, b) {
        return a.nodeType === b.nodeType && a.nodeName === b.nodeName && idOf(a) === idOf(b);
    }

    function idOf(node) {
        return (node.getAttribute && node.getAttribute('data-id')) || null;
    }

    function patchAttributes(from, to) {
        Array.from(from.attributes).forEach(({ name }) => {
            if (name !== 'style' && !to.hasAttribute(name)) from.removeAttribute(name);
        });
        Array.from(to.attributes).forEach(({ name, value }) => {
            if (name !== 'style' && from.getAttribute(name) !== value) from.setAttribute(name, value);
        });
        if (from.style.cssText !== to.style.cssText) from.style.cssText = to.style.cssText;
    }

    function patchHandlers(from, to) {
        (from.okrHandlers || []).forEach(name => { from[name] = null; });
        (to.okrHandlers || []).forEach(name => { from[name] = to[name]; });
        from.okrHandlers = to.okrHandlers;
    }

    function patchChildren(from, to) {
        const known = new Map(Array.from(from.childNodes).filter(idOf).map(node => [idOf(node), node]));
        let here = from.firstChild;
        Array.from(to.childNodes).forEach(next => {
            const id = idOf(next);
            const same = id ? known.get(id) : here;
            if (same && alike(same, next)) {
                if (same === here) here = here.nextSibling;
                else from.insertBefore(same, here);
                patch(same, next);
            } else {
                from.insertBefore(next, here);
            }
        });
        while (here) {
            const after = here.nextSibling;
            from.removeChild(here);
            here = after;
        }
    }

    /** Puts one living part in a place, instead of what was there; renew would look inside it. */
    function swap(element, part) {
        if (element.childNodes.length === 1 && element.firstChild === part) return;
        element.textContent = '';
        append(element, part);
    }

    /** An id that no other element has, also when the same part is shown twice on one page. */
    function uid(prefix) {
        ids += 1;
        return `okr-${prefix}-${ids}`;
    }

    return { h, svg, append, clear, renew, swap, patch, uid };
});
