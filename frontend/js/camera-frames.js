// The start and end frame of a camera move over the picture of its shot. Numbers are ten-thousandths of the picture, as on
// the server (see CameraFrame), which is told when a frame is let go.
const WHOLE = 10000;
const SMALLEST = 2000;
const STEP = 100;
const LONG_STEP = 500;
const REST_MS = 400;
const KINDS = ['from', 'to'];
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SIZES = { '+': 1, '=': 1, '-': -1, _: -1, '−': -1 };

const within = (value, least, most) => Math.round(Math.min(most, Math.max(least, value)));

// The nearest frame that lies within the picture.
export function possible({ left, top, size }) {
  const both = within(size, SMALLEST, WHOLE);
  return { left: within(left, 0, WHOLE - both), top: within(top, 0, WHOLE - both), size: both };
}

// The frame with one corner dragged; the opposite one stays where it is.
export function dragged({ left, top, size }, corner, across, down) {
  const west = corner.includes('w') ? -1 : 1;
  const north = corner.includes('n') ? -1 : 1;
  const more = (across * west + down * north) / 2;
  const room = Math.min(west < 0 ? left + size : WHOLE - left, north < 0 ? top + size : WHOLE - top);
  const both = within(size + more, SMALLEST, room);
  return { left: west < 0 ? left + size - both : left, top: north < 0 ? top + size - both : top, size: both };
}

// Larger or smaller around its middle.
export function resized({ left, top, size }, more) {
  const both = within(size + more, SMALLEST, WHOLE);
  return possible({ left: left - (both - size) / 2, top: top - (both - size) / 2, size: both });
}

class CameraFrames {
  constructor(root) {
    this.root = root;
    this.frames = {};
    this.listen();
  }

  listen() {
    this.root.addEventListener('pointerdown', (event) => this.grip(event));
    this.root.addEventListener('keydown', (event) => this.pressed(event));
    this.root.addEventListener('focusout', () => this.tell());
  }

  show(code) {
    const numbers = code.split(' ').map(Number);
    KINDS.forEach((kind, i) => {
      const [left, top, size] = numbers.slice(i * 3, i * 3 + 3);
      this.place(kind, { left, top, size });
    });
    this.told = code;
  }

  place(kind, frame) {
    this.frames[kind] = frame;
    const { style } = this.element(kind);
    style.left = `${frame.left / 100}%`;
    style.top = `${frame.top / 100}%`;
    style.width = `${frame.size / 100}%`;
    style.height = `${frame.size / 100}%`;
  }

  element(kind) {
    return this.root.querySelector(`.camera-frame[data-frame="${kind}"]`);
  }

  grip(event) {
    const element = event.target.closest('.camera-frame');
    if (!element || event.button) return;
    event.preventDefault();
    element.focus();
    const kind = element.dataset.frame;
    const { corner } = event.target.dataset;
    const before = this.frames[kind];
    const box = this.root.getBoundingClientRect();
    const ending = new AbortController();
    const { signal } = ending;
    element.setPointerCapture(event.pointerId);
    const moved = ({ clientX, clientY }) => {
      const across = ((clientX - event.clientX) / box.width) * WHOLE;
      const down = ((clientY - event.clientY) / box.height) * WHOLE;
      const free = { ...before, left: before.left + across, top: before.top + down };
      this.place(kind, corner ? dragged(before, corner, across, down) : possible(free));
    };
    const end = (kept) => {
      ending.abort();
      if (!kept) this.place(kind, before);
      this.tell();
    };
    element.addEventListener('pointermove', moved, { signal });
    element.addEventListener('pointerup', () => end(true), { signal });
    element.addEventListener('pointercancel', () => end(false), { signal });
  }

  pressed(event) {
    const kind = event.target.dataset?.frame;
    const arrow = ARROWS[event.key];
    const way = SIZES[event.key];
    if (!kind || !(arrow || way) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey && arrow ? LONG_STEP : STEP;
    const frame = this.frames[kind];
    if (arrow)
      this.place(kind, possible({ ...frame, left: frame.left + arrow[0] * step, top: frame.top + arrow[1] * step }));
    else this.place(kind, resized(frame, way * LONG_STEP));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), REST_MS);
  }

  get code() {
    return KINDS.map((kind) => {
      const { left, top, size } = this.frames[kind];
      return `${left} ${top} ${size}`;
    }).join(' ');
  }

  tell() {
    clearTimeout(this.timer);
    if (this.code === this.told) return;
    this.told = this.code;
    this.root.$server.framed(this.code);
  }
}

const editors = new WeakMap();

function show(root, code) {
  if (!editors.has(root)) editors.set(root, new CameraFrames(root));
  editors.get(root).show(code);
}

window.studio = { ...window.studio, cameraFrames: { show } };
