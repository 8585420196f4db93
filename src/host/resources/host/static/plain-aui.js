/** Where AUI could not be fetched: dialogs, flags and tabs of the same names. */
(function (window, document) {
  'use strict';

  const AJS = window.AJS || (window.AJS = {});

  function blanket(on) {
    document.querySelectorAll('.aui-blanket').forEach(each => each.remove());
    if (on) document.body.appendChild(document.createElement('div')).className = 'aui-blanket';
  }

  AJS.dialog2 = selector => {
    const element = typeof selector === 'string' ? document.querySelector(selector) : selector[0] || selector;
    const show = on => {
      element.hidden = !on;
      element.setAttribute('aria-hidden', String(!on));
      blanket(on);
      element.dispatchEvent(new CustomEvent(on ? 'aui-show' : 'aui-hide', { bubbles: true }));
    };
    return { $el: window.jQuery(element), show: () => show(true), hide: () => show(false), remove: () => element.remove(), on: (name, handler) => window.jQuery(element).on('aui-' + name, handler) };
  };

  AJS.flag = ({ title, body, type, close }) => {
    const place = document.getElementById('aui-flag-container') || document.body.appendChild(Object.assign(document.createElement('div'), { id: 'aui-flag-container' }));
    const flag = document.createElement('div');
    flag.className = 'aui-message aui-message-' + (type || 'info');
    flag.setAttribute('role', 'alert');
    flag.append(...[title, body].filter(Boolean).map(text => Object.assign(document.createElement('p'), { textContent: text })));
    place.append(flag);
    flag.close = () => flag.remove();
    if (close !== 'never' && close !== 'manual') setTimeout(flag.close, 5000);
    return flag;
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('.aui-tabs .menu-item a');
    if (!link) return;
    event.preventDefault();
    const tabs = link.closest('.aui-tabs');
    tabs.querySelectorAll('.menu-item').forEach(each => each.classList.toggle('active-tab', each.contains(link)));
    tabs.querySelectorAll('.tabs-pane').forEach(pane => pane.classList.toggle('active-pane', '#' + pane.id === link.hash));
  });
})(window, document);
