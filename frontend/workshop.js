/* What the shot editor needs of the browser: which chunks are near, its look, and its keys. */
(() => {
  const MARGIN = 900;
  const SETTLE_MS = 80;

  const scrollerOf = (element) => {
    for (let node = element.parentNode; node; node = node.parentNode || node.host) {
      if (node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
        return node;
      }
    }
    return null;
  };

  /* ---- chunks: the server keeps cards only for those near what is seen ---- */
  const watchShots = (board, sheet) => {
    const near = new Set();
    let timer;
    const tell = () => {
      if (!board.isConnected || !board.offsetParent) {
        return;
      }
      const wanted = new Set(near);
      const focused = document.activeElement?.closest?.('.shot-chunk');
      if (focused && sheet.contains(focused)) {
        wanted.add(focused);
      }
      for (const chunk of sheet.children) {
        if (chunk.childElementCount) {
          // one that is emptied keeps its height, so that nothing jumps
          chunk.style.minHeight = wanted.has(chunk) ? '' : `${chunk.offsetHeight}px`;
        }
      }
      board.$server.near([...wanted].map((chunk) => Number(chunk.dataset.chunk)));
    };
    const sight = new IntersectionObserver(
      (entries) => {
        entries.forEach((entry) => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
        clearTimeout(timer);
        timer = setTimeout(tell, SETTLE_MS);
      },
      { root: scrollerOf(sheet), rootMargin: `${MARGIN}px 0px` },
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
    board.studioWatch?.forEach((observer) => observer.disconnect());
    board.studioWatch = [sight, chunks];
    [...sheet.children].forEach((chunk) => sight.observe(chunk));
    chunks.observe(sheet, { childList: true });
    if (!board.studioKeys) {
      watchLook(board);
    }
    watchKeys(board);
  };

  /* ---- look: pictures or a list, as this browser was last told ---- */
  const LOOK = 'studio.shot-look';

  const showLook = (board, look) => {
    board.classList.toggle('shot-board-list', look === 'list');
    board.querySelectorAll('[data-look]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.look === look));
    });
  };

  const watchLook = (board) => {
    showLook(board, localStorage.getItem(LOOK) ?? 'grid');
    board.addEventListener('click', (event) => {
      const look = event.target.closest('[data-look]')?.dataset.look;
      if (look) {
        localStorage.setItem(LOOK, look);
        showLook(board, look);
      }
    });
  };

  /* ---- keys ---- */
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const ONE_LINE = 30;

  const isText = (node) => node.matches?.('textarea, select, input:not([type="checkbox"])');

  /* the nearest card that way; beside the end of a row lies the next row */
  const neighbour = (board, card, [across, down]) => {
    const cards = [...board.querySelectorAll('.shot-card')];
    const place = cards.indexOf(card);
    if (across) {
      return cards[place + across];
    }
    const here = card.getBoundingClientRect();
    const others = cards
      .map((other) => ({ other, at: other.getBoundingClientRect() }))
      .filter(({ at }) => (at.top - here.top) * down > ONE_LINE);
    const far = ({ at }) => Math.abs(at.top - here.top) * 4 + Math.abs(at.left - here.left);
    return others.sort((a, b) => far(a) - far(b))[0]?.other;
  };

  /* the name the server knows a key by, when it is pressed on a shot */
  const command = (event, writing) => {
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === 'Enter') {
      return 'next';
    }
    if (mod && !event.shiftKey && event.key.toLowerCase() === 'd') {
      return 'copy';
    }
    const arrow = event.altKey && !mod && ARROWS[event.key];
    if (arrow && !(writing && arrow[0])) {
      return arrow[0] + arrow[1] < 0 ? 'earlier' : 'later';
    }
    return !writing && event.key === 'Delete' ? 'delete' : undefined;
  };

  /* what the browser does by itself; true when it did */
  const moved = (board, event, card, writing) => {
    if (event.key === 'Escape' && writing) {
      card.focus();
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== card) {
      return false;
    }
    if (ARROWS[event.key]) {
      neighbour(board, card, ARROWS[event.key])?.focus();
      return true;
    }
    if (event.key === 'Enter') {
      card.querySelector('textarea')?.focus();
      return true;
    }
    if (event.key === ' ') {
      card.querySelector('.shot-pick')?.click();
      return true;
    }
    return false;
  };

  const ofSequence = (event) => {
    const mod = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (mod && (key === 'y' || (key === 'z' && event.shiftKey))) {
      return 'redo';
    }
    if (mod && key === 'z') {
      return 'undo';
    }
    if (key === 'escape') {
      return 'unpick';
    }
    return event.key === '?' && !mod ? 'help' : undefined;
  };

  const OTHER_LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], vaadin-dialog';

  const startGeneration = () => {
    const button = document.querySelector('.panel-start-button');
    if (button && !button.disabled && button.checkVisibility()) {
      // what is being typed is told before it is pressed
      button.focus();
      button.click();
    }
  };

  const pressed = (board, event) => {
    const path = event.composedPath();
    const target = path[0];
    if (event.defaultPrevented || path.some((node) => node.matches?.(OTHER_LAYERS))) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key === 'Enter') {
      event.preventDefault();
      if (!event.repeat) startGeneration();
      return;
    }
    if (!board.offsetParent) {
      return;
    }
    const card = target.closest?.('.shot-card');
    const writing = isText(target);
    const name = ((card || event.key === 'Enter') && command(event, writing)) || (!writing && ofSequence(event));
    if (event.repeat && ['next', 'copy', 'help'].includes(name)) {
      event.preventDefault();
      return;
    }
    if (card && !name && moved(board, event, card, writing)) {
      event.preventDefault();
    } else if (name) {
      event.preventDefault();
      board.$server.key(name, card?.dataset.shotId ?? '', writing, card?.querySelector('textarea')?.value ?? '');
    }
  };

  const watchKeys = (board) => {
    board.studioKeys?.abort();
    board.studioKeys = new AbortController();
    addEventListener(
      'keydown',
      (event) => (board.isConnected ? pressed(board, event) : board.studioKeys.abort()),
      { signal: board.studioKeys.signal },
    );
  };

  window.studioWorkshop = { watchShots };
})();
