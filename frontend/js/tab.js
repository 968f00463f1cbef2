// What the tab shows in its title and icon while generations go on (see BrowserTabStatus), also in a tab that nobody
// looks at.
const GREY = '#8a909c';
const SIGNS = {
  waiting: [GREY, '<path d="M10 16h.1M16 16h.1M22 16h.1" stroke-width="4"/>'],
  running: ['#4a90f0', ''],
  paused: [GREY, '<path d="M12.500 11.500v9M19.500 11.500v9" stroke-width="3.500"/>'],
  stalled: ['#d9930d', '<path d="M16 9.500v7M16 22h.1" stroke-width="3.500"/>'],
  cancelled: [GREY, '<path d="m10 10 12 12" stroke-width="3.500"/>'],
  done: ['#1f9d63', '<path d="m9.500 16.500 4.500 4.500 8.500-9.500" stroke-width="3.500"/>'],
  warning: ['#d9930d', '<path d="M16 8.500v8.500M16 23h.1" stroke-width="4"/>'],
  failed: ['#d8453b', '<path d="m10.500 10.500 11 11M21.500 10.500l-11 11" stroke-width="3.500"/>'],
};
const ENDED = ['done', 'warning', 'failed', 'cancelled'];

const icon = document.querySelector('link[rel~="icon"]');
const plainIcon = icon?.getAttribute('href');

function circle(attributes) {
  return `<circle cx="16" cy="16" ${attributes}/>`;
}

function ring(colour, sign, percent) {
  const round = 2 * Math.PI * 12.5;
  return (
    circle(`r="12.500" stroke="${GREY}" stroke-opacity=".4" stroke-width="6"`) +
    circle(`r="12.500" stroke="${colour}" stroke-width="6" transform="rotate(-90 16 16)"
      stroke-dasharray="${(round * percent) / 100} ${round}"`) +
    `<g stroke="${colour}" transform="translate(4.800 4.800) scale(.7)">${sign}</g>`
  );
}

function picture(state, percent) {
  const [colour, sign] = SIGNS[state] ?? SIGNS.running;
  const body = ENDED.includes(state)
    ? circle(`r="15.500" fill="${colour}"`) + `<g stroke="#fff">${sign}</g>`
    : ring(colour, sign, percent);
  return (
    'data:image/svg+xml,' +
    encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none"
      stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`)
  );
}

let pageTitle = document.title;
let shownTitle;
let shownIcon;

function show() {
  const { title, state, percent } = document.getElementById('tab-sign')?.dataset ?? {};
  if (document.title !== shownTitle) pageTitle = document.title;
  shownTitle = title || pageTitle;
  if (document.title !== shownTitle) document.title = shownTitle;
  const wanted = state ? picture(state, Number(percent)) : plainIcon;
  if (icon && wanted !== shownIcon) icon.setAttribute('href', wanted);
  shownIcon = wanted;
}

const changes = new MutationObserver(show);

window.studio = {
  ...window.studio,
  tab: {
    // Follows the sign of this layout and the title of its views; the rest of the page may change as it likes.
    watch: (sign) => {
      changes.disconnect();
      changes.observe(sign, { attributeFilter: ['data-title', 'data-state', 'data-percent'] });
      changes.observe(document.head, { subtree: true, childList: true, characterData: true });
      show();
    },
  },
};
