// The picture of the shot that is shown, or its prompt on a card, and what is said in it.
import { shares, transformOf } from './player-motion.js';

const SMALL_PX = 700;
const AHEAD = 3;

function dress({ style }, opacity, transform) {
  const seen = opacity === 1 ? '' : String(opacity);
  if (style.opacity !== seen) style.opacity = seen;
  if (style.transform !== transform) style.transform = transform;
}

const isThere = (image) => image.complete && image.naturalWidth > 0;

export class PlayerStage {
  constructor(root) {
    this.picture = root.querySelector('.player-picture');
    this.frame = root.querySelector('.player-frame');
    this.before = new Image();
    this.before.alt = '';
    this.card = root.querySelector('.player-card');
    this.subtitle = root.querySelector('.player-subtitle');
    this.images = new Map();
  }

  show(clock) {
    this.clock = clock;
    const { shot } = clock;
    this.shot = shot;
    this.picture.dataset.shot = shot.id;
    this.subtitle.textContent = shot.say ?? '';
    this.subtitle.hidden = !shot.say;
    this.subtitle.scrollTop = 0;
    this.card.querySelector('span').textContent = shot.no;
    this.card.querySelector('p').textContent = shot.prompt ?? '';
    if (shot.large) this.showPicture(shot);
    else this.showCard(true);
    this.fetch(clock);
  }

  showCard(shown) {
    this.card.hidden = !shown;
    this.picture.hidden = shown;
  }

  // The small one, which the board has loaded already, until the large one has come.
  showPicture(shot) {
    const best = this.image(this.best(shot));
    this.showCard(false);
    if (isThere(best)) return this.put(best, shot);
    const small = this.image(shot.small);
    this.put(small, shot);
    if (small !== best) this.when(best, shot, () => this.put(best, shot));
    this.when(
      small,
      shot,
      () => {},
      () => this.showCard(true),
    );
  }

  when(image, shot, there, missing = () => {}) {
    image.decode().then(
      () => this.shot === shot && there(),
      () => this.shot === shot && missing(),
    );
  }

  put(image, shot) {
    image.alt = shot.prompt ?? '';
    if (this.now !== image) {
      this.now = image;
      this.frame.replaceChildren(image);
    }
    this.follow(this.clock);
  }

  // After every change of time, up to sixty times a second.
  follow(clock) {
    const { shots, index, shot, within } = clock;
    if (!this.now || this.picture.hidden || this.shot !== shot) return;
    const { before, now } = shares(shot, within);
    this.showBefore(before ? shots[index - 1] : undefined, before);
    dress(this.now, now, transformOf(shot.cam, Math.min(1, within / shot.ms)));
  }

  // The shot before, as its camera left it, lies below; where there is none it is dark.
  showBefore(shot, share) {
    if (!shot?.large) return this.before.remove();
    const address = this.best(shot);
    if (this.before.getAttribute('src') !== address) this.before.src = address;
    dress(this.before, share, transformOf(shot.cam, 1));
    if (this.before.parentElement !== this.frame) this.frame.prepend(this.before);
  }

  best({ small, large }) {
    return this.picture.parentElement.clientWidth * window.devicePixelRatio > SMALL_PX ? large : small;
  }

  image(address) {
    let image = this.images.get(address);
    if (!image) {
      image = new Image();
      image.src = address;
      this.images.set(address, image);
    }
    return image;
  }

  // The next few pictures are loaded, and no others kept.
  fetch({ shots, index, rate }) {
    const way = rate < 0 ? -1 : 1;
    const kept = new Set();
    for (let step = -1; step <= AHEAD; step++) {
      const shot = shots[index + step * way];
      if (!shot?.large) continue;
      if (step === 0) kept.add(shot.small);
      kept.add(this.best(shot));
      if (step > 0) this.image(this.best(shot));
    }
    for (const address of this.images.keys()) {
      if (!kept.has(address)) this.images.delete(address);
    }
  }
}
