// Runs before any script of a page: notes what the drawer and the panel show, from the first moment on.
// The notes are kept per tab in its session storage, so they outlive reloads and restarts of the server.
(() => {
  if (window.top !== window || !/^http/.test(location.protocol)) return;
  const NOTES = 'recorder.notes';
  const notes = JSON.parse(sessionStorage.getItem(NOTES) || '[]');
  const last = new Map();

  const state = (element) => ({
    generation: element.dataset.generation ?? null,
    status: element.dataset.status ?? null,
    stage: element.dataset.stage ?? null,
    progress: element.dataset.progress === undefined ? -1 : Number(element.dataset.progress),
  });

  const note = (place, key, value) => {
    const text = JSON.stringify(value);
    if (last.get(place + key) === text) return false;
    last.set(place + key, text);
    notes.push({ at: Date.now(), place, ...value });
    return true;
  };

  const look = () => {
    let changed = false;
    const indicator = document.getElementById('generation-indicator');
    if (indicator) {
      const cards = [...indicator.querySelectorAll('[data-generation]')].map(state);
      window.recorderFirstPaint ??= { at: Date.now(), cards };
      cards.forEach((card) => (changed = note('drawer', card.generation, card) || changed));
    }
    const panel = document.getElementById('generation-panel');
    if (panel?.dataset.generation) {
      const shown = state(panel);
      changed = note('panel', shown.generation, shown) || changed;
    }
    for (const tile of document.querySelectorAll('[data-result]')) {
      const value = { number: Number(tile.dataset.result), status: tile.dataset.shotStatus };
      changed = note('result', value.number, value) || changed;
    }
    for (const toast of document.querySelectorAll('vaadin-notification-card')) {
      changed = note('toast', toast.textContent.trim(), { words: toast.textContent.trim() }) || changed;
    }
    if (changed) sessionStorage.setItem(NOTES, JSON.stringify(notes));
  };

  window.recorderNotes = notes;
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
})();
