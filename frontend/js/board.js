// What the shot board needs of the browser: which chunks are near, its look, and its keys.
import { watchKeys } from './board-keys.js';

const MARGIN_PX = 900;
const SETTLE_MS = 80;
const LOOK = 'studio.shot-look';

const watching = new WeakMap();

function scrollerOf(element) {
  for (let node = element.parentNode; node; node = node.parentNode || node.host) {
    if (node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return null;
}

// The server keeps cards only for chunks near what is seen.
function tellNear(board, sheet, near) {
  if (!board.isConnected || !board.offsetParent) return;
  const wanted = new Set(near);
  const focused = document.activeElement?.closest?.('.shot-chunk');
  if (focused && sheet.contains(focused)) wanted.add(focused);
  for (const chunk of sheet.children) {
    // one that is emptied keeps its height, so that nothing jumps
    if (chunk.childElementCount) chunk.style.minHeight = wanted.has(chunk) ? '' : `${chunk.offsetHeight}px`;
  }
  board.$server.near([...wanted].map((chunk) => Number(chunk.dataset.chunk)));
}

function watchChunks(board, sheet) {
  const near = new Set();
  let timer;
  const sight = new IntersectionObserver(
    (entries) => {
      entries.forEach((entry) => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
      clearTimeout(timer);
      timer = setTimeout(() => tellNear(board, sheet, near), SETTLE_MS);
    },
    { root: scrollerOf(sheet), rootMargin: `${MARGIN_PX}px 0px` },
  );
  const chunks = new MutationObserver((changes) => {
    for (const change of changes) {
      change.addedNodes.forEach((node) => sight.observe(node));
      change.removedNodes.forEach((node) => {
        sight.unobserve(node);
        near.delete(node);
      });
    }
  });
  [...sheet.children].forEach((chunk) => sight.observe(chunk));
  chunks.observe(sheet, { childList: true });
  return [sight, chunks];
}

// Pictures or a list, as this browser was last told.
function showLook(board, look) {
  board.classList.toggle('shot-board-list', look === 'list');
  board.querySelectorAll('[data-look]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.look === look));
  });
}

function watchLook(board) {
  showLook(board, localStorage.getItem(LOOK) ?? 'grid');
  board.addEventListener('click', (event) => {
    const look = event.target.closest('[data-look]')?.dataset.look;
    if (look) {
      localStorage.setItem(LOOK, look);
      showLook(board, look);
    }
  });
}

// Called whenever the board comes into the page, which may be the same element again.
function watch(board, sheet) {
  if (!watching.has(board)) watchLook(board);
  watching.get(board)?.forEach((observer) => observer.disconnect());
  watching.set(board, watchChunks(board, sheet));
  watchKeys(board);
  board.dataset.ready = 'true';
}

window.studio = { ...window.studio, board: { watch } };
