// What somebody types is kept in this browser until the server says that it is stored (see UnsavedText): by account,
// project, shot and field. So it outlives a server that is away, a lost login, a reload and a closed tab. It goes when it
// is stored, with a log-out, when another account logs in, and after a month.
const PREFIX = 'studio.draft/';
const LEFT = 'storycore-left';
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
const ASK_AGAIN_MS = 5000;
const TOO_LONG_MS = 10000;
const SURELY_LEFT_MS = 60000;

const account = document.documentElement.dataset.account;
const memory = new Map();

// a browser that keeps nothing, or has no room: what is typed is at least known while this page lives
const read = () => {
  const found = new Map(memory);
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) found.set(key, JSON.parse(localStorage.getItem(key)));
    }
  } catch (unreadable) {
    console.warn(unreadable);
  }
  return found;
};

const write = (key, draft) => {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    memory.delete(key);
  } catch (full) {
    memory.set(key, draft);
  }
};

const remove = (key) => {
  memory.delete(key);
  localStorage.removeItem(key);
};

const forgetAll = (which) => read().forEach((draft, key) => which(key, draft) && remove(key));

if (document.cookie.split('; ').includes(`${LEFT}=1`)) {
  document.cookie = `${LEFT}=; path=${new URL(document.baseURI).pathname}; max-age=0`;
  forgetAll(() => true);
}
forgetAll((key, draft) => Date.now() - draft.at > MONTH_MS || (account && !key.startsWith(`${PREFIX}${account}/`)));
document.documentElement.toggleAttribute('data-drafts', read().size > 0);

// A tab holds a lock of its name while it lives, so that another one does not take what is still being typed there.
const TAB = 'studio.tab';
const lockOf = (tab) => 'studio-tab-' + tab;
const newName = () => Math.random().toString(36).slice(2) + Date.now().toString(36);
let tab = sessionStorage.getItem(TAB) ?? newName();
const live = () => {
  sessionStorage.setItem(TAB, tab);
  navigator.locks?.request(lockOf(tab), { ifAvailable: true }, (lock) => {
    if (lock) return new Promise(() => {});
    tab = newName();
    live();
  });
};
live();

const isLeft = async () => {
  const held = (await navigator.locks?.query())?.held.map((lock) => lock.name);
  return (draft) =>
    draft.tab === tab || (held ? !held.includes(lockOf(draft.tab)) : Date.now() - draft.at > SURELY_LEFT_MS);
};

// ---- what is typed ----
const fieldOf = (target) => target.closest?.('[data-draft]');

const keyOf = (field) => {
  const project = field.closest('[data-project]')?.dataset.project;
  const shot = field.closest('[data-shot-id]')?.dataset.shotId ?? '';
  return account && project && `${PREFIX}${account}/${project}/${shot}/${field.dataset.draft}`;
};

const valueOf = (field, target) => (field.localName === 'vaadin-select' ? field.value : target.value);

let before = {};

addEventListener(
  'focusin',
  ({ target }) => {
    const field = fieldOf(target);
    if (field && before.field !== field) before = { field, value: valueOf(field, target) };
  },
  true,
);

const typed = ({ target }) => {
  const field = fieldOf(target);
  const key = field && keyOf(field);
  const value = key && valueOf(field, target);
  if (typeof value !== 'string') return;
  const known = read().get(key);
  const over = known ? known.over : before.field === field ? before.value : undefined;
  if (known?.value === value || (!known && over === value)) return;
  write(key, { value, over, tab, at: Date.now() });
  show();
};
addEventListener('input', typed, true);
addEventListener('change', typed);

// ---- what is known of it ----
let state;
let project;

// what the server says, which is not always what is shown
const told = () => state.dataset.told;

const mine = () => [...read()].filter(([key, draft]) => draft.tab === tab && key.split('/')[2] === project);

const isAway = () => /reconnecting|lost/.test(window.Vaadin?.connectionState?.state ?? '');

const own = () => {
  const pending = mine();
  if (isAway()) return 'not-saved';
  if (!pending.length) return undefined;
  return pending.some(([, draft]) => Date.now() - draft.at > TOO_LONG_MS) ? 'not-saved' : 'saving';
};

const reader = new MutationObserver(show);

// Says more than the server could: that something is not stored of which it has not heard.
function show() {
  if (!state?.isConnected) return;
  const local = told() === 'not-saved' ? undefined : own();
  state.dataset.save = local ?? told();
  state.firstElementChild.firstChild.data =
    local === 'not-saved' ? state.dataset.notSaved : local ? state.dataset.saving : state.dataset.toldWord;
  const away = state.querySelector('.save-state-away');
  away.textContent = local === 'not-saved' ? away.dataset.away : '';
  askAgainLater();
}

const offer = async (all) => {
  if (!state?.isConnected || isAway()) return;
  const left = await isLeft();
  const found = all ? [...read()].filter(([key, draft]) => key.split('/')[2] === project && left(draft)) : mine();
  if (!found.length && told() !== 'not-saved') return;
  found.forEach(([key, draft]) => write(key, { ...draft, tab }));
  const texts = found.map(([key, { value, over }]) => {
    const [, , , shot, field] = key.split('/');
    return { shot, field, value, over };
  });
  state.dispatchEvent(new CustomEvent('studio-unsaved', { detail: texts }));
  show();
};

const isOld = ([, draft]) => Date.now() - draft.at > ASK_AGAIN_MS;

// runs only while something is not stored
let timer;

function askAgainLater() {
  if (!timer && (told() === 'not-saved' || mine().length)) timer = setTimeout(askAgain, ASK_AGAIN_MS);
}

function askAgain() {
  timer = undefined;
  show();
  if (state.isConnected && (told() === 'not-saved' || mine().some(isOld))) offer(false);
}

let listening = false;

const drafts = {
  watch: (element, ofProject) => {
    state = element;
    project = ofProject;
    reader.disconnect();
    reader.observe(state, { attributeFilter: ['data-told', 'data-told-word'] });
    show();
    if (!listening) {
      listening = true;
      window.Vaadin.connectionState.addStateChangeListener(show);
    }
    offer(true);
  },

  // A value is stored; without one, what was typed is not wanted any more.
  stored: (ofProject, shot, field, value) => {
    const key = `${PREFIX}${account}/${ofProject}/${shot}/${field}`;
    const draft = read().get(key);
    if (!draft) return;
    const same = draft.value === value || (field === 'DURATION' && Number(draft.value) === Number(value));
    if (value === null || same) remove(key);
    else write(key, { ...draft, over: value });
    if (before.field && keyOf(before.field) === key && value !== null) before.value = value;
    show();
  },
};

window.studio = { ...window.studio, drafts };
