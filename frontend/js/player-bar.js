// A segment for each shot, as long as the shot lasts; a press seeks, and the end of a segment can be moved.
const NARROWEST_PX = 22;
const NUMBER_PX = 26;

function element(name, parent) {
  const made = document.createElement('div');
  made.className = name;
  parent.append(made);
  return made;
}

export class PlayerBar {
  constructor(root, clock) {
    this.root = root;
    this.clock = clock;
    this.bar = root.querySelector('.player-bar');
    this.passed = root.querySelector('.player-passed');
    this.track = element('player-track', this.bar);
    this.head = element('player-playhead', this.track);
    this.segments = [];
    this.numbers = new Intl.NumberFormat(document.documentElement.lang || undefined, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 2,
    });
    this.bar.addEventListener('pointerdown', (event) => this.press(event));
    this.bar.addEventListener('click', (event) => event.detail > 0 && this.seekAt(event));
    this.sight = new window.ResizeObserver(() => this.layout());
    this.sight.observe(this.bar);
  }

  // As many segments as there are shots.
  build() {
    const { shots } = this.clock;
    while (this.segments.length > shots.length) this.segments.pop().remove();
    while (this.segments.length < shots.length) this.segments.push(this.segment());
    shots.forEach((shot, index) => this.name(index));
    this.layout();
    this.follow();
  }

  segment() {
    const made = element('player-segment', this.track);
    element('player-segment-number', made);
    if (this.root.hasAttribute('data-editable')) {
      const handle = element('player-handle', made);
      handle.setAttribute('role', 'slider');
      handle.setAttribute('aria-valuemin', this.root.dataset.min);
      handle.setAttribute('aria-valuemax', this.root.dataset.max);
      handle.tabIndex = -1;
    }
    return made;
  }

  name(index) {
    const shot = this.clock.shots[index];
    const made = this.segments[index];
    const handle = made.querySelector('.player-handle');
    const { shotName, durationName } = this.root.dataset;
    made.firstChild.textContent = shot.no;
    made.title = `${shotName.replace('{0}', shot.no)} · ${this.seconds(shot.ms)}`;
    made.style.flexGrow = shot.ms;
    if (!handle) return;
    handle.setAttribute('aria-label', durationName.replace('{0}', shot.no));
    handle.setAttribute('aria-valuenow', shot.ms);
    handle.setAttribute('aria-valuetext', this.seconds(shot.ms));
    handle.dataset.seconds = this.seconds(shot.ms);
  }

  seconds(milliseconds) {
    return this.root.dataset.seconds.replace('{0}', this.numbers.format(milliseconds / 1000));
  }

  // Pixels of a millisecond; while a border is held they stay as they are, so that it follows the hand.
  layout() {
    const { shots, total } = this.clock;
    if (!shots.length || !this.bar.clientWidth) return;
    if (!this.held) {
      const width = Math.max(this.bar.clientWidth, shots.length * NARROWEST_PX);
      this.scale = width / total;
      this.passed.hidden = width === this.bar.clientWidth;
    }
    this.track.style.width = `${this.scale * total}px`;
    this.segments.forEach((segment, index) => {
      segment.classList.toggle('player-segment-narrow', shots[index].ms * this.scale < NUMBER_PX);
    });
    this.place();
  }

  // A shot lasts longer or shorter by now, here or on the server.
  stretch(index) {
    this.name(index);
    this.layout();
  }

  follow() {
    const { index } = this.clock;
    if (this.shown !== this.segments[index]) {
      this.shown?.classList.remove('player-segment-shown');
      this.handleOf(this.shown)?.setAttribute('tabindex', '-1');
      this.shown = this.segments[index];
      this.shown.classList.add('player-segment-shown');
      this.handleOf(this.shown)?.setAttribute('tabindex', '0');
      this.bringIntoView();
    }
    this.place();
  }

  handleOf(segment) {
    return segment?.querySelector('.player-handle');
  }

  place() {
    const { time, total } = this.clock;
    this.head.style.transform = `translateX(${time * this.scale}px)`;
    this.passed.style.transform = `scaleX(${time / total})`;
  }

  bringIntoView() {
    const left = this.clock.starts[this.clock.index] * this.scale;
    const { scrollLeft, clientWidth } = this.bar;
    if (!this.held && (left < scrollLeft || left > scrollLeft + clientWidth - NARROWEST_PX)) {
      this.bar.scrollLeft = left - clientWidth / 4;
    }
  }

  timeAt({ clientX }) {
    return (clientX - this.track.getBoundingClientRect().left) / this.scale;
  }

  seekAt(event) {
    if (!event.target.closest('.player-handle')) this.clock.seek(this.timeAt(event));
  }

  // With a mouse one draws the time along; fingers draw the bar.
  press(event) {
    if (event.pointerType !== 'mouse' || event.button || event.target.closest('.player-handle')) return;
    const ending = new AbortController();
    const { signal } = ending;
    this.bar.setPointerCapture(event.pointerId);
    this.seekAt(event);
    this.bar.addEventListener('pointermove', (moved) => this.clock.seek(this.timeAt(moved)), { signal });
    for (const end of ['pointerup', 'pointercancel']) this.bar.addEventListener(end, () => ending.abort(), { signal });
  }
}
