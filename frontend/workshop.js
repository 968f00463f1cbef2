/* What the shot editor needs of the browser: which chunks are near, and the last words before the page goes. */
(() => {
  const MARGIN = 900;
  const SETTLE_MS = 80;
  const UNHEARD_MS = 2000;
  const LAST_WORDS = 'studio.last-words';

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
      board.$server.near([...wanted].map((chunk) => Number(chunk.dataset.chunk))).then(() => repeatLastWords(sheet));
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
  };

  /* ---- last words: typed so shortly before the page goes that the server has not heard them ---- */
  let words;

  const shotOf = (target) => (target instanceof HTMLTextAreaElement ? target.closest('[data-shot-id]')?.dataset.shotId : undefined);

  addEventListener('focusin', (event) => {
    const shot = shotOf(event.target);
    if (shot) {
      words = { shot, said: [event.target.value], at: 0 };
    }
  });

  addEventListener('input', (event) => {
    if (words && words.shot === shotOf(event.target)) {
      words = { ...words, said: [...words.said.slice(-60), event.target.value], at: Date.now() };
    }
  });

  addEventListener('pagehide', () => {
    if (words && Date.now() - words.at < UNHEARD_MS) {
      localStorage.setItem(LAST_WORDS, JSON.stringify(words));
    }
  });

  const repeatLastWords = (sheet) => {
    const left = JSON.parse(localStorage.getItem(LAST_WORDS) ?? 'null');
    const area = left && sheet.querySelector(`[data-shot-id="${CSS.escape(left.shot)}"] textarea`);
    if (area) {
      localStorage.removeItem(LAST_WORDS);
      const text = left.said.at(-1);
      // only over what was said on the way there: somebody else may have written meanwhile
      if (area.value !== text && left.said.includes(area.value)) {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    }
  };

  window.studioWorkshop = { watchShots };
})();
