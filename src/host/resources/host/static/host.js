/** What Jira's pages give to scripts: AMD modules, AJS and WRM, as far as AUI has not brought them. */
(function (window, document) {
  'use strict';

  const contextPath = meta('ajs-context-path');

  function meta(name) {
    const element = document.querySelector('meta[name="' + name + '"]');
    return element ? element.content : '';
  }

  // ---- modules: registered in any order, made when somebody first needs them
  const definitions = new Map();
  const made = new Map();

  function define(name, dependencies, factory) {
    if (typeof name !== 'string') throw new Error('Modules need a name here, as in Jira');
    if (!Array.isArray(dependencies)) {
      factory = dependencies;
      dependencies = typeof factory === 'function' && factory.length ? ['require', 'exports', 'module'] : [];
    }
    if (!definitions.has(name)) definitions.set(name, { dependencies, factory });
  }
  define.amd = { jQuery: true };

  function make(name, path) {
    if (made.has(name)) return made.get(name).exports;
    if (!definitions.has(name)) throw new Error('No module ' + name + ', needed by ' + (path.join(' > ') || 'the page'));
    if (path.includes(name)) throw new Error('Modules need each other: ' + path.concat(name).join(' > '));
    const module = { id: name, exports: {} };
    const { dependencies, factory } = definitions.get(name);
    const special = { require, exports: module.exports, module };
    const values = dependencies.map(each => (each in special ? special[each] : make(each, path.concat(name))));
    const result = typeof factory === 'function' ? factory.apply(window, values) : factory;
    if (result !== undefined) module.exports = result;
    made.set(name, module);
    return module.exports;
  }

  /** One name gives the module at once; a list waits until the page's scripts are there. */
  function require(names, callback, failed) {
    if (typeof names === 'string') return make(names, []);
    whenReady(() => {
      let values;
      try {
        values = names.map(name => make(name, []));
      } catch (error) {
        if (failed) failed(error);
        else console.error(error);
        return;
      }
      if (callback) callback.apply(window, values);
    });
    return undefined;
  }
  require.config = () => {};

  function whenReady(work) {
    if (document.readyState === 'complete') setTimeout(work, 0);
    else window.addEventListener('load', work);
  }

  window.define = define;
  window.require = require;
  window.requirejs = require;

  // ---- AJS
  // AUI's own object cannot be added to, so what it has is copied.
  const AJS = window.AJS = Object.assign({}, window.AJS);
  const jQuery = window.jQuery;

  /** Java's message format as far as scripts use it: {0} and doubled apostrophes. */
  function format(pattern, ...values) {
    return String(pattern).replace(/''|'([^']*)'|\{(\d+)\}/g, (all, quoted, index) => {
      if (all === "''") return "'";
      if (index === undefined) return quoted;
      return values[index] === undefined ? all : values[index];
    });
  }

  AJS.$ = AJS.$ || jQuery;
  AJS.format = format;
  AJS.contextPath = () => contextPath;
  AJS.I18n = AJS.I18n || {};
  AJS.I18n.getText = (key, ...values) => format(key, ...values);
  AJS.Meta = AJS.Meta || { get: name => meta('ajs-' + name) || undefined };
  AJS.toInit = AJS.toInit || (work => whenReady(() => work(jQuery)));
  AJS.escapeHtml = AJS.escapeHtml || (text => String(text).replace(/[&<>"'`]/g, char => '&#' + char.charCodeAt(0) + ';'));
  AJS.log = AJS.log || (text => console.log(text));

  // ---- WRM
  const WRM = window.WRM || (window.WRM = {});
  WRM.contextPath = () => contextPath;
  WRM.I18n = AJS.I18n;
  WRM.format = format;
  WRM.require = (resources, callback) => whenReady(() => callback && callback());
  WRM.data = { claim };

  /** Data of a provider is there once, for whoever asks first. */
  function claim(key) {
    const element = Array.from(document.querySelectorAll('script[data-wrm-key]')).find(each => each.dataset.wrmKey === key);
    if (!element) return undefined;
    element.remove();
    return JSON.parse(element.textContent);
  }

  define('jquery', [], () => jQuery);
  define('ajs', [], () => AJS);
  define('wrm/context-path', [], () => WRM.contextPath);
  define('wrm/data', [], () => WRM.data);
  define('wrm/i18n', [], () => WRM.I18n);
  define('wrm/format', [], () => format);
  define('wrm/require', [], () => WRM.require);
  define('aui/flag', [], () => AJS.flag);
  define('jira/util/formatter', [], () => ({ format, I18n: AJS.I18n }));

  // ---- events that Jira's pages send when they put new content in
  const JIRA = window.JIRA || (window.JIRA = {});
  JIRA.Events = JIRA.Events || { NEW_CONTENT_ADDED: 'newContentAdded' };
  JIRA.bind = JIRA.bind || ((name, handler) => jQuery(document).on(name, handler));
  JIRA.trigger = JIRA.trigger || ((name, values) => jQuery(document).trigger(name, values));

  // ---- menus close by Escape and by a click elsewhere
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('details.host-menu[open]:not(.host-nav-menu)');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });

  function closeMenus(except) {
    document.querySelectorAll('details.host-menu[open]').forEach(menu => {
      if (!menu.contains(except)) menu.open = false;
    });
  }
})(window, document);
