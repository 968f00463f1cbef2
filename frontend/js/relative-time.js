// Times that go on without the server (see RelativeTime): data-tick="form direction milliseconds". One timer for all of
// them, which runs while there are any and somebody can see them.
const SECOND_MS = 1000;
const ticking = new Set();
let timer;

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

function tickAll() {
  ticking.forEach((time) => time.show());
}

function startOrStop() {
  clearInterval(timer);
  timer = undefined;
  if (ticking.size && !document.hidden) {
    tickAll();
    timer = setInterval(tickAll, SECOND_MS);
  }
}

document.addEventListener('visibilitychange', startOrStop);

class RelativeTime extends HTMLElement {
  static get observedAttributes() {
    return ['data-tick'];
  }

  connectedCallback() {
    this.follow();
  }

  disconnectedCallback() {
    this.follow();
  }

  attributeChangedCallback() {
    this.since = performance.now();
    this.follow();
  }

  follow() {
    const nothingBefore = ticking.size === 0;
    if (this.isConnected && this.dataset.tick) ticking.add(this);
    else ticking.delete(this);
    if (nothingBefore !== (ticking.size === 0)) startOrStop();
  }

  show() {
    const [form, direction, ms] = this.dataset.tick.split(' ');
    const now = Number(ms) + Number(direction) * (performance.now() - this.since);
    const text = form === 'elapsed' ? clock(now) : inWords(this.dataset.patterns, now);
    if (this.textContent !== text) this.textContent = text;
  }
}

customElements.define('relative-time', RelativeTime);
