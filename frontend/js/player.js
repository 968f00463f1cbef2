// Plays the shots of a sequence in the browser, each for as long as it lasts: buttons, keys, full screen, and what changes
// meanwhile. The server tells the shots once (see PlayerScript).
import { PlayerBar } from './player-bar.js';
import { PlayerClock } from './player-clock.js';
import { PlayerDurations } from './player-durations.js';
import { PlayerSound } from './player-sound.js';
import { PlayerStage } from './player-stage.js';

const REST_MS = 2500;
const LEAVING_MS = 500;

const KEYS = {
  ' ': 'toggle',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
  j: 'backward',
  k: 'pause',
  l: 'forward',
  m: 'mute',
  r: 'loop',
  f: 'full',
  Escape: 'leave',
};
const ONCE_A_PRESS = ['toggle', 'backward', 'forward', 'loop', 'full', 'leave', 'mute'];

const clockText = (milliseconds) => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

class Player {
  constructor(root) {
    this.root = root;
    this.clock = new PlayerClock(() => this.follow());
    this.stage = new PlayerStage(root);
    this.bar = new PlayerBar(root, this.clock);
    this.sound = new PlayerSound(root, this.clock);
    this.durations = new PlayerDurations(this.bar, this.clock, () => this.sound.load());
    this.find = (name) => root.querySelector(name);
    this.does = {
      toggle: () => this.clock.toggle(),
      pause: () => this.clock.pause(),
      backward: () => this.clock.shuttle(-1),
      forward: () => this.clock.shuttle(1),
      first: () => this.step(0),
      last: () => this.step(this.clock.shots.length - 1),
      previous: () => this.step(this.clock.index - 1),
      next: () => this.step(this.clock.index + 1),
      mute: () => this.sound.mute(),
      loop: () => this.loop(),
      full: () => this.fullScreen(),
      leave: () => this.leave(),
    };
    this.listen();
  }

  listen() {
    const { root } = this;
    const ending = new AbortController();
    const { signal } = ending;
    root.addEventListener('click', (event) => this.clicked(event));
    root.addEventListener('fullscreenchange', () => this.screenChanged());
    // the focus is on the dialog at first, and on nothing when the screen changes
    const isOurs = ({ target }) => target === document.body || root.closest('vaadin-dialog').contains(target);
    const heard = (event) => {
      if (!root.isConnected) ending.abort();
      else if (isOurs(event)) this.pressed(event);
    };
    addEventListener('keydown', heard, { signal });
    for (const sign of ['pointermove', 'pointerdown', 'focusin']) root.addEventListener(sign, () => this.rouse());
    this.find('[data-does="full"]').hidden = !document.fullscreenEnabled;
  }

  clicked(event) {
    const button = event.target.closest('[data-does]');
    if (button) this.does[button.dataset.does]?.();
    else if (event.target.closest('.player-stage') && !window.getSelection().toString()) this.clock.toggle();
    // so that the keys are the player's again, unless somebody goes from button to button by them
    if (event.detail > 0) this.root.focus();
  }

  pressed(event) {
    this.rouse();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const name = KEYS[event.key.length > 1 ? event.key : event.key.toLowerCase()];
    if (!name || (event.key === ' ' && event.target.closest('button'))) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || !ONCE_A_PRESS.includes(name)) this.does[name]();
  }

  // It is read out where somebody stops, not while time goes by.
  step(index) {
    this.clock.goTo(index);
    this.sound.step();
    const { playing, shot } = this.clock;
    if (!playing)
      write(this.find('[role="status"]'), [this.nameOf(shot), shot.prompt, shot.say].filter(Boolean).join('. '));
  }

  loop() {
    this.clock.looping = !this.clock.looping;
    this.find('[data-does="loop"]').setAttribute('aria-pressed', String(this.clock.looping));
  }

  fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.root.requestFullscreen?.().catch(() => {});
  }

  // A full screen first, which some browsers leave by themselves at the same press.
  leave() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (Date.now() - (this.left ?? 0) > LEAVING_MS) this.find('[data-does="close"]').click();
  }

  screenChanged() {
    if (!document.fullscreenElement) this.left = Date.now();
    this.root.focus();
    this.find('[data-does="full"]').setAttribute('aria-pressed', String(Boolean(document.fullscreenElement)));
    this.rouse();
  }

  // On a full screen only the picture is left after a while.
  rouse() {
    clearTimeout(this.timer);
    this.root.removeAttribute('data-rest');
    this.timer = setTimeout(() => {
      this.root.toggleAttribute('data-rest', Boolean(document.fullscreenElement) && this.clock.playing);
    }, REST_MS);
  }

  nameOf(shot) {
    return this.root.dataset.shotName.replace('{0}', shot.no);
  }

  // After every change of time, up to sixty times a second: the page is touched only where something reads differently.
  follow() {
    const { clock, root } = this;
    if (!root.isConnected) {
      this.sound?.stop();
      return clock.stop();
    }
    if (this.shown !== clock.shot || this.way !== Math.sign(clock.rate)) this.show();
    if (root.hasAttribute('data-playing') !== clock.playing) this.showPlaying();
    this.stage?.follow(clock);
    this.sound?.follow();
    if (this.bar.segments.length === clock.shots.length) this.bar.follow();
    write(this.find('.player-time'), `${clockText(clock.time)} / ${clockText(clock.total)}`);
    write(this.find('.player-rate'), clock.playing && clock.rate !== 1 ? `${clock.rate}×`.replace('-', '−') : '');
  }

  show() {
    const { clock } = this;
    const looksTheSame =
      this.shown && JSON.stringify({ ...this.shown, ms: 0 }) === JSON.stringify({ ...clock.shot, ms: 0 });
    write(this.find('.player-shot'), this.nameOf(clock.shot));
    const place = `${clock.index + 1} / ${clock.shots.length}`;
    write(this.find('.player-length'), `${place} · ${this.bar.seconds(clock.shot.ms)}`);
    if (!looksTheSame || this.way !== Math.sign(clock.rate)) this.stage.show(clock);
    this.shown = clock.shot;
    this.way = Math.sign(clock.rate);
  }

  showPlaying() {
    const { root, clock } = this;
    const button = this.find('[data-does="toggle"]');
    const name = clock.playing ? root.dataset.pause : root.dataset.play;
    root.toggleAttribute('data-playing', clock.playing);
    button.setAttribute('aria-label', name);
    button.title = name;
    this.rouse();
  }

  load(shots) {
    this.clock.load(shots.map((shot) => this.durations.over(shot)));
    this.bar.build();
    this.sound.load();
  }
}

const players = new WeakMap();

// Called when the player comes into the page: it plays from this shot on.
function open(root, shots, first, track) {
  const player = new Player(root);
  players.set(root, player);
  player.clock.index = first;
  player.sound.track = track;
  player.load(shots);
  window.studio.sounds?.stop();
  player.clock.play();
  root.focus();
  root.dataset.ready = 'true';
}

const load = (root, shots) => players.get(root)?.load(shots);

// Some shots say something else, or have another picture or duration.
function change(root, changes) {
  const player = players.get(root);
  if (!player) return;
  const shots = [...player.clock.shots];
  changes.forEach(({ at, ...shot }) => (shots[at] = shot));
  player.load(shots);
}

const hear = (root, track) => players.get(root)?.sound.hear(track);

window.studio = { ...window.studio, player: { open, load, change, hear } };
