// A page that is built anew in another language (see TabLocale) has the cursor, and what was just typed, where they were.
// Whatever else takes the element of the focus away (a deleted card, a button that has done its work, another view), the
// focus stays in the nearest part of the page that is left, and does not fall back to the top.
const LOOK_FOR_MS = 3000;
const LOOK_AGAIN_MS = 50;
const LOST_AFTER_MS = 200;
const PARTS = '.generation-panel, .shot-board, .generation-indicator, .page, .project-content, .main-layout';
const LAYERS = '[popover], [role="menu"], [role="dialog"], [role="alertdialog"]';
const WAYS_TO_VANISH = { childList: true, attributeFilter: ['hidden', 'disabled', 'class', 'style', 'opened'] };

// where the focus was last, and in which menu or dialog above it
let place;
let above;
let restoringUntil = 0;
let timer;

const around = new MutationObserver(stayNearSoon);

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
function restore() {
  if (!place || place.element.isConnected || document.activeElement !== document.body) return;
  const from = place.element;
  const element = find();
  element?.focus();
  if (element && document.activeElement === element) {
    retype(from, element);
  } else if (performance.now() < restoringUntil) {
    setTimeout(restore, LOOK_AGAIN_MS);
  }
}

function isUsable(element) {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
}

function partsAround(element) {
  const parts = [];
  for (let part = element.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) parts.push(part);
  return parts;
}

function stayNear() {
  if (document.hidden || !place || document.activeElement !== document.body) return;
  if (isUsable(above ?? place.element)) return;
  above = undefined;
  if (isUsable(place.element)) {
    place.element.focus();
    return;
  }
  const left = place.parts.find(isUsable);
  const part = left?.matches('.main-layout') ? left.querySelector(':scope > :not([slot])') : left;
  if (part) {
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }
}

// whoever took the element away may say where the focus goes
function stayNearSoon() {
  clearTimeout(timer);
  timer = setTimeout(stayNear, Math.max(LOST_AFTER_MS, restoringUntil - performance.now()));
}

// an element vanishes with any of those around it
function watchAround(element) {
  around.disconnect();
  for (let node = element; node && node !== document; node = node.parentNode) around.observe(node, WAYS_TO_VANISH);
}

addEventListener('focusin', ({ target }) => {
  if (!target.localName) return;
  watchAround(target);
  above = target.closest(LAYERS) ? target : undefined;
  if (above) return;
  const card = target.closest('article[data-shot]');
  const index = indexIn(card ?? document, target);
  place = { element: target, shot: card?.dataset.shot, index, parts: partsAround(target) };
});

// whoever left on purpose is not brought back
addEventListener('focusout', ({ target, relatedTarget }) => {
  if (relatedTarget !== null || !document.hasFocus()) return;
  setTimeout(() => {
    if (document.activeElement !== document.body || target !== (above ?? place?.element)) return;
    if (isUsable(target)) place = undefined;
    else stayNearSoon();
  });
});

document.addEventListener('visibilitychange', stayNearSoon);

window.studio = {
  ...window.studio,
  focus: {
    restore: () => {
      restoringUntil = performance.now() + LOOK_FOR_MS;
      restore();
      stayNearSoon();
    },
  },
};
