// The sounds of a sequence: they follow its clock, one element of the browser for each that is heard.
const DRIFT_S = 0.25;
const AHEAD_MS = 6000;
const KEPT = 6;
const MUTED = 'studio.player.muted';
const TRACK = 'track';

export class PlayerSound {
  constructor(root, clock) {
    this.root = root;
    this.clock = clock;
    this.sounds = [];
    this.elements = new Map();
    this.muted = localStorage.getItem(MUTED) === 'true';
    this.button = root.querySelector('[data-does="mute"]');
    const ending = new AbortController();
    const heard = (event) => {
      if (!root.isConnected) return this.end(ending);
      if (event.type !== 'visibilitychange') this.refused = false;
      this.follow();
    };
    // what a browser refuses until somebody has pressed something is tried again then
    for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, heard, { signal: ending.signal });
    document.addEventListener('visibilitychange', heard, { signal: ending.signal });
    this.showMuted();
  }

  hear(track) {
    this.track = track;
    this.load();
  }

  // When each begins; after every change of shots or durations.
  load() {
    const { shots, starts } = this.clock;
    this.sounds = this.track ? [{ key: TRACK, from: this.track.at, ...this.track }] : [];
    shots.forEach(({ id, sound }, index) => sound && this.sounds.push({ key: id, from: starts[index], ...sound }));
    this.button.hidden = !this.sounds.length;
    for (const [key, { src }] of this.elements) {
      if (!this.sounds.some((sound) => sound.key === key && src === sound.src)) this.drop(key);
    }
    this.follow();
  }

  get isHeard() {
    return !this.muted && !this.refused && !document.hidden;
  }

  // After every change of time, up to sixty times a second.
  follow() {
    const { time, playing, rate } = this.clock;
    const runs = playing && rate === 1 && this.isHeard;
    if (playing || time !== this.steppedAt) this.stepped = undefined;
    const sounding = this.sounds.filter((sound) => this.followed(sound, (time - sound.from) / 1000, runs));
    const keys = sounding.map(({ key }) => key);
    this.tell(keys);
    if (this.elements.size > KEPT) this.forget(keys, time);
  }

  // Has one sound do what the clock says, and says whether it is heard.
  followed(sound, at, runs) {
    if (runs && at >= 0 && at * 1000 < sound.ms) {
      this.sound(sound, at);
      return true;
    }
    if (sound.key === this.stepped && this.isHeard) return this.isSounding(sound.key);
    this.elements.get(sound.key)?.audio.pause();
    if (runs && at < 0 && -at * 1000 < AHEAD_MS) this.element(sound);
    return false;
  }

  isSounding(key) {
    const audio = this.elements.get(key)?.audio;
    return Boolean(audio && !audio.paused);
  }

  tell(sounding) {
    const said = sounding.join(' ');
    if (this.root.dataset.sounding !== said) this.root.dataset.sounding = said;
  }

  sound(sound, at) {
    const element = this.element(sound);
    const { audio } = element;
    if (element.broken) return;
    if (audio.paused) {
      audio.currentTime = at;
      this.start(element);
    } else if (!audio.seeking && audio.readyState > 1 && Math.abs(audio.currentTime - at) > DRIFT_S) {
      audio.currentTime = at;
    }
  }

  // Only the sound of the shot, from its beginning, when somebody goes to it while nothing plays.
  step() {
    const { shot, playing, time } = this.clock;
    const sound = this.sounds.find(({ key }) => key === shot.id);
    if (playing || !sound || !this.isHeard) return;
    const element = this.element(sound);
    this.stepped = sound.key;
    this.steppedAt = time;
    element.audio.currentTime = 0;
    if (!element.broken) this.start(element);
    this.follow();
  }

  start(element) {
    element.audio.play().catch(({ name }) => {
      if (name === 'NotAllowedError') this.refused = true;
      else if (name !== 'AbortError') element.broken = true;
    });
  }

  element({ key, src }) {
    let element = this.elements.get(key);
    if (!element) {
      const audio = new Audio(src);
      audio.preload = 'auto';
      audio.addEventListener('ended', () => this.follow());
      element = { audio, src };
      this.elements.set(key, element);
    }
    return element;
  }

  // A sequence may have a thousand of them.
  forget(sounding, time) {
    for (const { key, from, ms } of this.sounds) {
      const isFar = time > from + ms || time < from - AHEAD_MS;
      if (isFar && key !== this.stepped && !sounding.includes(key)) this.drop(key);
    }
  }

  drop(key) {
    const element = this.elements.get(key);
    if (!element) return;
    element.audio.pause();
    element.audio.removeAttribute('src');
    this.elements.delete(key);
  }

  mute() {
    this.muted = !this.muted;
    localStorage.setItem(MUTED, String(this.muted));
    this.showMuted();
    this.follow();
  }

  showMuted() {
    this.button.setAttribute('aria-pressed', String(this.muted));
  }

  stop() {
    for (const key of [...this.elements.keys()]) this.drop(key);
  }

  end(ending) {
    ending.abort();
    this.stop();
  }
}
