// The ends of segments, moved by hand or by keys: the shot lasts as long at once, and the server is told when they rest.
const STEP_MS = 100;
const LONG_STEP_MS = 1000;
const REST_MS = 400;

const KEYS = {
  ArrowLeft: -STEP_MS,
  ArrowDown: -STEP_MS,
  ArrowRight: STEP_MS,
  ArrowUp: STEP_MS,
  PageDown: -LONG_STEP_MS,
  PageUp: LONG_STEP_MS,
  Home: -Infinity,
  End: Infinity,
};

export class PlayerDurations {
  // stretched: called after a change of a duration
  constructor(bar, clock, stretched) {
    this.root = bar.root;
    this.bar = bar;
    this.clock = clock;
    this.stretched = stretched;
    this.waiting = new Map();
    bar.track.addEventListener('pointerdown', (event) => this.grip(event));
    bar.track.addEventListener('keydown', (event) => this.pressed(event));
    bar.track.addEventListener('focusout', () => this.tell());
  }

  placeOf(target) {
    const handle = target.closest('.player-handle');
    return handle ? this.bar.segments.indexOf(handle.parentElement) : -1;
  }

  grip(event) {
    const index = this.placeOf(event.target);
    if (index < 0 || event.button) return;
    const { id, ms } = this.clock.shots[index];
    const ending = new AbortController();
    const { signal } = ending;
    const handle = event.target;
    const moved = ({ clientX }) => this.last(id, ms + (clientX - event.clientX) / this.bar.scale);
    this.hold(handle, true);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', moved, { signal });
    const end = (kept) => {
      ending.abort();
      if (!kept) this.last(id, ms);
      this.hold(handle, false);
      this.tell();
    };
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
  }

  hold(handle, held) {
    this.bar.held = held;
    handle.toggleAttribute('data-held', held);
    this.bar.layout();
  }

  // Keys of a slider, when the focus is on one.
  pressed(event) {
    const index = this.placeOf(event.target);
    const step = KEYS[event.key];
    if (index < 0 || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { id, ms } = this.clock.shots[index];
    this.last(id, ms + step);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), REST_MS);
  }

  // From now on this shot lasts so long, in steps and within what is allowed.
  last(id, milliseconds) {
    const { min, max } = this.root.dataset;
    const wanted = Math.round(Math.max(min, Math.min(max, milliseconds)) / STEP_MS) * STEP_MS;
    const index = this.clock.shots.findIndex((shot) => shot.id === id);
    const shot = this.clock.shots[index];
    if (!shot || shot.ms === wanted) return;
    this.waiting.set(id, wanted);
    this.clock.load(this.clock.shots.map((one) => (one === shot ? { ...shot, ms: wanted } : one)));
    this.bar.stretch(index);
    this.stretched();
  }

  // What the server says of a duration that is being changed here is older than that.
  over(shot) {
    return this.waiting.has(shot.id) ? { ...shot, ms: this.waiting.get(shot.id) } : shot;
  }

  tell() {
    clearTimeout(this.timer);
    if (this.bar.held) return;
    this.waiting.forEach((ms, id) => this.root.$server.last(id, ms));
    this.waiting.clear();
  }
}
