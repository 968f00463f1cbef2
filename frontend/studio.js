// The few lines that run in the browser by themselves.

// Times that go on without the server (see TickingTime): data-tick="form direction milliseconds".
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

  setInterval(() => document.querySelectorAll('[data-tick]').forEach(tick), 1000);
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

// Browser notifications, for those who want them. A browser is asked for its permission in the moment of a click only.
window.studio = {};
{
  const permission = () =>
    'Notification' in window && isSecureContext && navigator.locks ? Notification.permission : 'unsupported';

  // Tells the section of the account page what this browser allows, and asks when its checkbox or button is clicked.
  studio.askFor = (section, checkbox, button) => {
    const tell = () => section.dispatchEvent(new CustomEvent('studio-permission', { detail: permission() }));
    const ask = () => {
      if (permission() === 'default') Notification.requestPermission().then(tell);
    };
    checkbox.addEventListener('change', () => checkbox.checked && ask());
    button.addEventListener('click', ask);
    tell();
  };
}
