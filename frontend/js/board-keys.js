// The keys of the shot board. What they do is known to the server (see ShotKeys), but for moving between cards.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TEXTS = { d: 'dialogue', a: 'action', n: 'notes', t: 'motion' };
const PROMPT = 'PROMPT';
const ONE_LINE_PX = 30;
const ONCE_A_PRESS = ['next', 'copy', 'help'];
const OTHER_LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], vaadin-dialog';

const isText = (node) => node.matches?.('textarea, select, input:not([type="checkbox"])');
const isModified = (event) => event.ctrlKey || event.metaKey;

// The nearest card that way; beside the end of a row lies the next row.
function neighbour(board, card, [across, down]) {
  const cards = [...board.querySelectorAll('.shot-card')];
  if (across) return cards[cards.indexOf(card) + across];
  const here = card.getBoundingClientRect();
  const others = cards
    .map((other) => ({ other, at: other.getBoundingClientRect() }))
    .filter(({ at }) => (at.top - here.top) * down > ONE_LINE_PX);
  const far = ({ at }) => Math.abs(at.top - here.top) * 4 + Math.abs(at.left - here.left);
  return others.sort((a, b) => far(a) - far(b))[0]?.other;
}

// When nobody writes.
function ofCard(event) {
  if (event.key === 'Delete') return 'delete';
  return isModified(event) || event.altKey ? undefined : TEXTS[event.key];
}

// The name the server knows a key by, when it is pressed on a shot.
function ofShot(event, writing) {
  if (isModified(event) && event.key === 'Enter') return 'next';
  if (isModified(event) && !event.shiftKey && event.key.toLowerCase() === 'd') return 'copy';
  const arrow = event.altKey && !isModified(event) && ARROWS[event.key];
  if (arrow && !(writing && arrow[0])) return arrow[0] + arrow[1] < 0 ? 'earlier' : 'later';
  return writing ? undefined : ofCard(event);
}

function ofSequence(event) {
  const key = event.key.toLowerCase();
  if (isModified(event) && (key === 'y' || (key === 'z' && event.shiftKey))) return 'redo';
  if (isModified(event) && key === 'z') return 'undo';
  if (key === 'escape') return 'unpick';
  return event.key === '?' && !isModified(event) ? 'help' : undefined;
}

function nameOf(event, card, writing) {
  const name = (card || event.key === 'Enter') && ofShot(event, writing);
  return name || (!writing && ofSequence(event)) || undefined;
}

// What the browser does by itself; true when it did.
function moved(board, event, card, writing) {
  if (event.key === 'Escape' && writing) {
    card.focus();
    return true;
  }
  if (isModified(event) || event.altKey || event.target !== card) return false;
  if (ARROWS[event.key]) neighbour(board, card, ARROWS[event.key])?.focus();
  else if (event.key === 'Enter') card.querySelector('textarea')?.focus();
  else if (event.key === ' ') card.querySelector('.shot-pick')?.click();
  else return false;
  return true;
}

function startGeneration() {
  const button = document.querySelector('.panel-start-button');
  if (button && !button.disabled && button.checkVisibility()) {
    // what is being typed is told before it is pressed
    button.focus();
    button.click();
  }
}

function pressedOnBoard(board, event, target) {
  const card = target.closest?.('.shot-card');
  const writing = isText(target);
  const name = nameOf(event, card, writing);
  if (!name) {
    if (card && moved(board, event, card, writing)) event.preventDefault();
    return;
  }
  event.preventDefault();
  if (event.repeat && ONCE_A_PRESS.includes(name)) return;
  const shotId = card?.dataset.shotId ?? '';
  const text = writing && target.closest('[data-draft]');
  const field = text ? text.dataset.draft : PROMPT;
  if (field === PROMPT) board.$server.key(name, shotId, writing, card?.querySelector('textarea')?.value ?? '');
  else board.$server.keyIn(name, shotId, writing, field, text.value);
}

function pressed(board, event) {
  const path = event.composedPath();
  if (event.defaultPrevented || path.some((node) => node.matches?.(OTHER_LAYERS))) return;
  if (isModified(event) && event.shiftKey && event.key === 'Enter') {
    event.preventDefault();
    if (!event.repeat) startGeneration();
  } else if (board.offsetParent) {
    pressedOnBoard(board, event, path[0]);
  }
}

const listening = new WeakMap();

export function watchKeys(board) {
  listening.get(board)?.abort();
  const ending = new AbortController();
  listening.set(board, ending);
  addEventListener('keydown', (event) => (board.isConnected ? pressed(board, event) : ending.abort()), {
    signal: ending.signal,
  });
}
