// The few lines that run in the browser by themselves.

// Times that go on without the server (see RelativeTime): data-tick="form direction milliseconds".
{
  const seen = new WeakMap();

  const fill = (pattern, first, second) => pattern.replace('{0}', first).replace('{1}', second);

  function inWords(patterns, ms) {
    const pattern = patterns.split('|');
    const seconds = Math.floor((ms + 2500) / 5000) * 5;
    if (seconds <= 0) return pattern[0];
    if (seconds < 60) return fill(pattern[1], seconds, 0);
    const minutes = Math.round(seconds / 60);
    if (minutes < 60) return fill(pattern[2], minutes, 0);
    if (minutes < 48 * 60) return fill(pattern[3], Math.floor(minutes / 60), minutes % 60);
    return fill(pattern[4], Math.round(minutes / 1440), 0);
  }

  function clock(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const two = (number) => String(number).padStart(2, '0');
    const minutes = Math.floor(seconds / 60);
    return minutes < 60
      ? `${minutes}:${two(seconds % 60)}`
      : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
  }

  function tick(element) {
    const said = element.dataset.tick;
    let known = seen.get(element);
    if (known?.said !== said) {
      known = { said, at: performance.now() };
      seen.set(element, known);
    }
    const [form, direction, ms] = said.split(' ');
    const now = Number(ms) + Number(direction) * (performance.now() - known.at);
    const text = form === 'elapsed' ? clock(now) : inWords(element.dataset.patterns, now);
    if (element.textContent !== text) element.textContent = text;
  }

  // the browser keeps this list by itself: nothing is searched for every second
  const times = document.getElementsByClassName('ticking-time');
  const tickAll = () => {
    if (document.hidden) return;
    for (const time of times) {
      if (time.dataset.tick) tick(time);
    }
  };
  setInterval(tickAll, 1000);
  document.addEventListener('visibilitychange', tickAll);
}

// Vaadin's client does not say that its push connection broke while nothing else is sent. Being told that the browser
// is online makes it ask the server at once, say so while there is no answer, go on asking, and load the page anew
// when its session is gone.
{
  let leaving = false;
  addEventListener('pagehide', () => (leaving = true));
  addEventListener('pageshow', () => (leaving = false));

  window.WebSocket = class extends WebSocket {
    constructor(url, protocols) {
      super(url, protocols);
      if (String(url).includes('v-r=push')) {
        this.addEventListener('close', () => {
          if (!leaving && window.Vaadin?.connectionState?.state !== 'reconnecting') dispatchEvent(new Event('online'));
        });
      }
    }
  };
}

// A page that is built anew in another language (see TabLocale) has the cursor, and what was just typed, where they were.
// Whatever else takes the element of the focus away (a deleted card, a button that has done its work, another view), the
// focus stays in the nearest part of the page that is left, and does not fall back to the top.
{
  const LOOK_FOR_MS = 3000;
  const LOST_AFTER_MS = 200;
  const PARTS = '.generation-panel, .shot-board, .generation-indicator, .page, .project-content, .main-layout';
  let place;
  let above;
  let restoring = 0;

  function indexIn(scope, element) {
    return [...scope.querySelectorAll(element.localName)].indexOf(element);
  }

  function find() {
    const scope = place.shot ? document.querySelector(`article[data-shot="${place.shot}"]`) : document;
    return scope?.querySelectorAll(place.element.localName)[place.index];
  }

  function retype(from, to) {
    if (!('selectionStart' in from) || from.type !== to.type) return;
    if (from.value !== to.value) {
      to.value = from.value;
      to.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (from.selectionStart !== null) to.setSelectionRange(from.selectionStart, from.selectionEnd);
  }

  // what is new may not take the focus before it is drawn
  function restore(until) {
    if (!place || place.element.isConnected || document.activeElement !== document.body) return;
    const from = place.element;
    const element = find();
    element?.focus();
    if (element && document.activeElement === element) {
      retype(from, element);
    } else if (performance.now() < until) {
      setTimeout(() => restore(until), 50);
    }
  }

  const usable = (element) =>
    element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.disabled;

  function partsAround(element) {
    const parts = [];
    for (let part = element.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) parts.push(part);
    return parts;
  }

  function stayNear() {
    if (document.hidden || !place || document.activeElement !== document.body || performance.now() < restoring) return;
    if (usable(above ?? place.element)) return;
    above = undefined;
    if (usable(place.element)) {
      place.element.focus();
      return;
    }
    const left = place.parts.find(usable);
    const part = left?.matches('.main-layout') ? left.querySelector(':scope > :not([slot])') : left;
    if (part) {
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
    }
  }
  setInterval(stayNear, LOST_AFTER_MS);

  addEventListener('focusin', ({ target }) => {
    if (!target.localName) return;
    above = target.closest('[popover], [role="menu"], [role="dialog"], [role="alertdialog"]') ? target : undefined;
    if (above) return;
    const card = target.closest('article[data-shot]');
    const index = indexIn(card ?? document, target);
    place = { element: target, shot: card?.dataset.shot, index, parts: partsAround(target) };
  });
  // whoever left on purpose is not brought back
  addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget === null && target.isConnected && document.hasFocus()) {
      setTimeout(() => {
        if (document.activeElement === document.body && target === (above ?? place?.element) && usable(target)) {
          place = null;
        }
      });
    }
  });

  window.studioPlace = {
    restore: () => {
      restoring = performance.now() + LOOK_FOR_MS;
      restore(restoring);
    },
  };
}

// What the tab shows in its title and icon while generations go on (see BrowserTabStatus), also in a tab that nobody looks at.
{
  const icon = document.querySelector('link[rel~="icon"]');
  const plain = icon?.getAttribute('href');
  const looks = {
    waiting: ['#8a909c', '<path d="M10 16h.1M16 16h.1M22 16h.1" stroke-width="4"/>'],
    running: ['#4a90f0', ''],
    paused: ['#8a909c', '<path d="M12.500 11.500v9M19.500 11.500v9" stroke-width="3.500"/>'],
    stalled: ['#d9930d', '<path d="M16 9.500v7M16 22h.1" stroke-width="3.500"/>'],
    cancelled: ['#8a909c', '<path d="m10 10 12 12" stroke-width="3.500"/>'],
    done: ['#1f9d63', '<path d="m9.500 16.500 4.500 4.500 8.500-9.500" stroke-width="3.500"/>'],
    warning: ['#d9930d', '<path d="M16 8.500v8.500M16 23h.1" stroke-width="4"/>'],
    failed: ['#d8453b', '<path d="m10.500 10.500 11 11M21.500 10.500l-11 11" stroke-width="3.500"/>'],
  };
  const ended = ['done', 'warning', 'failed', 'cancelled'];

  function picture(state, percent) {
    const [colour, sign] = looks[state] ?? looks.running;
    const round = 2 * Math.PI * 12.5;
    const circle = (more) => `<circle cx="16" cy="16" ${more}/>`;
    const body = ended.includes(state)
      ? circle(`r="15.500" fill="${colour}"`) + `<g stroke="#fff">${sign}</g>`
      : circle('r="12.500" stroke="#8a909c" stroke-opacity=".4" stroke-width="6"') +
        circle(`r="12.500" stroke="${colour}" stroke-width="6" transform="rotate(-90 16 16)"
          stroke-dasharray="${(round * percent) / 100} ${round}"`) +
        `<g stroke="${colour}" transform="translate(4.800 4.800) scale(.7)">${sign}</g>`;
    return (
      'data:image/svg+xml,' +
      encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none"
        stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`)
    );
  }

  let pageTitle = document.title;
  let shownTitle = null;
  let shownIcon = '';

  function show() {
    const { title, state, percent } = document.getElementById('tab-sign')?.dataset ?? {};
    if (document.title !== shownTitle) pageTitle = document.title;
    shownTitle = title || pageTitle;
    if (document.title !== shownTitle) document.title = shownTitle;
    const wanted = state ? picture(state, Number(percent)) : plain;
    if (icon && wanted !== shownIcon) icon.setAttribute('href', wanted);
    shownIcon = wanted;
  }

  const changes = new MutationObserver(show);

  window.studioTab = {
    // Follows the sign of this layout and the title of its views; the rest of the page may change as it likes.
    watch: (sign) => {
      changes.disconnect();
      changes.observe(sign, { attributeFilter: ['data-title', 'data-state', 'data-percent'] });
      changes.observe(document.head, { subtree: true, childList: true, characterData: true });
      show();
    },
  };
}

// Browser notifications, for those who want them. A browser is asked for its permission in the moment of a click only.
window.studio = {};
{
  const permission = () =>
    'Notification' in window && isSecureContext && navigator.locks ? Notification.permission : 'unsupported';

  // Tells the section of the account page what this browser allows, and asks when its checkbox or button is clicked.
  studio.askFor = (section) => {
    const tell = () => section.dispatchEvent(new CustomEvent('studio-permission', { detail: permission() }));
    const ask = () => {
      if (permission() === 'default') Notification.requestPermission().then(tell);
    };
    section.addEventListener('change', (event) => event.target.checked && ask());
    section.addEventListener('click', (event) => event.target.closest('vaadin-button') && ask());
    tell();
  };

  // While somebody looks at a project, this tab holds a lock of its name, which the browser takes back from a dead tab.
  let project;
  let stopLooking = () => {};

  function look() {
    const looking = document.visibilityState === 'visible' && document.hasFocus();
    const now = looking ? /\/projects\/([^/]+)/.exec(location.pathname)?.[1] : undefined;
    if (now === project || !navigator.locks) return;
    stopLooking();
    project = now;
    if (now) {
      const end = new Promise((resolve) => (stopLooking = resolve));
      navigator.locks.request('studio-looking-' + now, { mode: 'shared' }, () => end);
    }
  }
  addEventListener('focus', look);
  addEventListener('blur', look);
  document.addEventListener('visibilitychange', look);
  setInterval(look, 1000);

  const TOLD = 'studio.told';

  // Every tab of every window hears the same news; the first one to come notes that it tells them.
  studio.tell = async (key, ofProject, title, body, link) => {
    if (permission() !== 'granted') return;
    look();
    await navigator.locks.request('studio-telling', async () => {
      const told = JSON.parse(localStorage.getItem(TOLD) ?? '[]');
      if (told.includes(key)) return;
      localStorage.setItem(TOLD, JSON.stringify([...told, key].slice(-200)));
      const { held } = await navigator.locks.query();
      if (held.some((lock) => lock.name === 'studio-looking-' + ofProject)) return;
      const notice = new Notification(title, { body, tag: key, icon: new URL('icon.svg', document.baseURI).href });
      notice.onclick = () => {
        notice.close();
        focus();
        const way = Object.assign(document.createElement('a'), { href: link, hidden: true });
        document.body.append(way);
        way.click();
        way.remove();
      };
    });
  };
}
