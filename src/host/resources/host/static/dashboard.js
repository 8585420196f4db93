/** The dashboard: puts gadgets into their columns and gives each the API that Jira documents for dashboard items. */
(function (window, document) {
  'use strict';

  const root = document.getElementById('dashboard');
  if (!root) return;
  const data = JSON.parse(document.getElementById('dashboard-data').textContent);
  const texts = data.texts;
  const base = AJS.contextPath() + '/rest/host/1.0/dashboard';
  const columns = Array.from(root.querySelectorAll('.host-column'));
  const status = document.getElementById('dashboard-status');
  const dialog = document.getElementById('dashboard-gadgets');
  let gadgets = [];

  function send(method, path, body) {
    return fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body)
    }).then(answer => {
      if (!answer.ok) throw new Error(answer.status + ' ' + answer.statusText);
      return answer.status === 204 ? null : answer.json();
    });
  }

  function node(name, attributes, ...children) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (key === 'on') Object.entries(value).forEach(([event, handler]) => element.addEventListener(event, handler));
      else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? '' : value);
    });
    element.append(...children);
    return element;
  }

  function icon(path, width) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '16');
    svg.setAttribute('height', '16');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    line.setAttribute('fill', 'none');
    line.setAttribute('stroke', 'currentColor');
    line.setAttribute('stroke-width', width || '1.6');
    line.setAttribute('stroke-linecap', 'round');
    svg.append(line);
    return svg;
  }

  const DOTS = 'M3 8h.01M8 8h.01M13 8h.01';
  const CIRCLE = 'M13 8a5 5 0 11-1.6-3.7M13 2.4v2.8h-2.8';

  /** One gadget: its frame, its menu, its module. */
  class Gadget {
    constructor(stored) {
      this.id = stored.id;
      this.item = stored.item;
      this.preferences = stored.preferences;
      this.described = data.items.find(each => each.key === stored.item);
      this.handlers = {};
      this.build();
    }

    build() {
      const name = this.described ? this.described.title : this.item;
      this.title = node('h2', { id: 'gadget-' + this.id + '-title', title: name }, name);
      this.content = node('div', { class: 'dashboard-item-content', id: 'gadget-' + this.id });
      this.frame = node('section', {
        class: 'dashboard-item-frame', 'data-gadget': this.id, 'data-item': this.item, 'aria-labelledby': this.title.id
      }, node('div', { class: 'dashboard-item-header' }, this.title, this.tools()), this.content);
    }

    tools() {
      const refresh = node('button', {
        type: 'button', class: 'host-icon', 'aria-label': texts['gadget.refresh'], title: texts['gadget.refresh'],
        on: { click: () => this.show() }
      }, icon(CIRCLE));
      return node('span', {}, refresh, this.menu());
    }

    menu() {
      const popup = node('div', { class: 'host-popup' });
      const menu = node('details', { class: 'host-menu host-gadget-menu' },
        node('summary', { class: 'host-icon', 'aria-label': texts['gadget.menu'] }, icon(DOTS, '2.6')), popup);
      const entry = (name, action) => {
        popup.append(node('button', {
          type: 'button', class: 'host-entry', 'data-action': name,
          on: { click: () => {
            menu.open = false;
            action();
          } }
        }, texts['gadget.' + name]));
      };
      if (this.described && this.described.configurable) entry('edit', () => this.edit());
      entry('up', () => this.step(-1));
      entry('down', () => this.step(1));
      entry('left', () => this.change(0));
      entry('right', () => this.change(1));
      entry('remove', () => this.remove());
      menu.addEventListener('toggle', () => this.fit(popup));
      return menu;
    }

    /** Only the moves that lead somewhere. */
    fit(popup) {
      const can = {
        up: this.frame.previousElementSibling, down: this.frame.nextElementSibling,
        left: this.column() > 0, right: this.column() < columns.length - 1
      };
      Object.entries(can).forEach(([name, possible]) => {
        popup.querySelector('[data-action="' + name + '"]').disabled = !possible;
      });
    }

    column() {
      return columns.indexOf(this.frame.parentElement);
    }

    step(direction) {
      const other = direction < 0 ? this.frame.previousElementSibling : this.frame.nextElementSibling;
      if (!other) return;
      if (direction < 0) other.before(this.frame);
      else other.after(this.frame);
      this.moved();
    }

    change(column) {
      columns[column].append(this.frame);
      this.moved();
    }

    moved() {
      this.frame.querySelector('summary').focus();
      saveLayout(texts.moved);
    }

    remove() {
      gadgets = gadgets.filter(each => each !== this);
      this.frame.remove();
      saveLayout(texts.removed);
      document.getElementById('dashboard-add').focus();
    }

    element() {
      const place = node('div', { class: 'dashboard-item-place' });
      if (this.described && this.described.html) place.innerHTML = this.described.html;
      this.content.replaceChildren(place);
      return window.jQuery(place);
    }

    show() {
      if (!this.instance) {
        this.failed();
      } else if (this.described.configurable && !this.preferences.isConfigured && this.api.isEditable()) {
        this.edit();
      } else {
        this.guarded(() => this.instance.render(this.element(), Object.assign({}, this.preferences)));
      }
    }

    edit() {
      this.guarded(() => this.instance.renderEdit(this.element(), Object.assign({}, this.preferences)));
    }

    guarded(work) {
      try {
        work();
        (this.handlers.afterRender || []).splice(0).forEach(handler => handler());
      } catch (error) {
        console.error(error);
        this.failed();
      }
    }

    failed() {
      this.content.replaceChildren(node('p', { class: 'host-empty', role: 'alert' }, texts['gadget.failed']));
    }

    start() {
      if (!this.described) {
        this.failed();
        return;
      }
      this.api = api(this);
      window.require([this.described.module], Module => {
        this.guarded(() => {
          this.instance = new Module(this.api, { dashboardItemId: this.id });
          this.show();
        });
      }, error => {
        console.error(error);
        this.failed();
      });
    }

    /** Jira keeps preferences as strings and shows the gadget anew with what was saved. */
    save(preferences) {
      const strings = {};
      Object.entries(preferences).forEach(([key, value]) => {
        if (value !== null && value !== undefined) strings[key] = String(value);
      });
      this.preferences = strings;
      return send('PUT', '/gadgets/' + this.id + '/preferences', strings).then(answer => {
        adopt(answer);
        this.show();
      });
    }
  }

  function api(gadget) {
    let timer = null;
    return {
      isEditable: () => true,
      getGadgetId: () => String(gadget.id),
      getContext: () => ({ dashboard: { id: 'home' }, view: { viewType: { name: 'default' } } }),
      getRefreshFieldValue: name => gadget.preferences[name || 'refresh'] || 'false',
      savePreferences: preferences => gadget.save(preferences),
      closeEdit: () => gadget.show(),
      setTitle: text => {
        gadget.title.textContent = text;
        gadget.title.title = text;
      },
      initRefresh: (preferences, callback) => {
        clearInterval(timer);
        const minutes = Number(preferences && preferences.refresh);
        if (minutes > 0) timer = setInterval(callback, minutes * 60000);
      },
      showLoadingBar: () => {
        if (!gadget.frame.querySelector('.host-loading')) gadget.frame.append(node('div', { class: 'host-loading' }));
      },
      hideLoadingBar: () => gadget.frame.querySelectorAll('.host-loading').forEach(bar => bar.remove()),
      resize: () => {},
      once: (event, handler) => {
        (gadget.handlers[event] = gadget.handlers[event] || []).push(handler);
      }
    };
  }

  /** From the first change on it is a dashboard of one's own. */
  function adopt(answer) {
    document.getElementById('dashboard-reset').hidden = false;
    return answer;
  }

  function layout() {
    return columns.flatMap((column, index) => Array.from(column.children)
      .filter(each => each.dataset.gadget)
      .map(frame => ({ id: gadgets.find(each => each.frame === frame).id, column: index })));
  }

  function saveLayout(said) {
    showEmpty();
    return send('PUT', '/layout', layout()).then(answer => {
      adopt(answer);
      status.textContent = said;
    }).catch(error => {
      console.error(error);
      window.location.reload();
    });
  }

  function add(item) {
    send('POST', '/gadgets', { item }).then(answer => {
      adopt(answer);
      dialog.close();
      const gadget = put(answer.gadget, true);
      showEmpty();
      gadget.frame.scrollIntoView({ block: 'nearest' });
      gadget.title.tabIndex = -1;
      gadget.title.focus();
    });
  }

  function put(stored, first) {
    const gadget = new Gadget(stored);
    gadgets.push(gadget);
    const column = columns[Math.min(stored.column, columns.length - 1)];
    if (first) column.prepend(gadget.frame);
    else column.append(gadget.frame);
    gadget.start();
    return gadget;
  }

  function showEmpty() {
    document.getElementById('dashboard-empty').hidden = gadgets.length > 0;
  }

  document.getElementById('dashboard-add').addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.item) add(button.dataset.item);
    else if (button) dialog.close();
  });
  document.getElementById('dashboard-reset').addEventListener('click', () => {
    send('DELETE', '').then(() => window.location.reload());
  });

  data.gadgets.forEach(stored => put(stored, false));
  showEmpty();
})(window, document);
