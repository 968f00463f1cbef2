// The one time of the player: which shot is shown, how far into it, how fast and which way. Pictures, subtitles and the
// bar follow it, and so do sounds.
const FASTEST = 4;
const AWAY_MS = 1000;

export class PlayerClock {
  // follow: called after every change
  constructor(follow) {
    this.follow = follow;
    this.shots = [];
    this.index = 0;
    this.within = 0; // milliseconds into the shot
    this.rate = 1; // negative when time runs backward
    this.playing = false;
    this.looping = false;
  }

  get total() {
    return this.starts[this.shots.length];
  }

  get time() {
    return this.starts[this.index] + this.within;
  }

  get shot() {
    return this.shots[this.index];
  }

  get isAtEnd() {
    return this.index === this.shots.length - 1 && this.within >= this.shot.ms;
  }

  // Other shots, or the same with other durations: the one that is shown stays where it is.
  load(shots) {
    const shown = this.shot?.id;
    const same = shots.findIndex((shot) => shot.id === shown);
    this.shots = shots;
    this.starts = [0];
    for (const shot of shots) this.starts.push(this.starts.at(-1) + shot.ms);
    if (same < 0) this.within = 0;
    this.index = same < 0 ? Math.min(this.index, shots.length - 1) : same;
    this.within = Math.min(this.within, this.shot.ms);
    this.follow();
  }

  goTo(index) {
    this.index = Math.max(0, Math.min(index, this.shots.length - 1));
    this.within = 0;
    this.follow();
  }

  seek(time) {
    const wanted = Math.max(0, Math.min(time, this.total));
    const next = this.starts.findIndex((start) => start > wanted);
    this.index = next < 0 ? this.shots.length - 1 : next - 1;
    this.within = wanted - this.starts[this.index];
    this.follow();
  }

  play(rate = 1) {
    if (rate > 0 && this.isAtEnd) this.seek(0);
    this.rate = rate;
    if (!this.playing) {
      this.playing = true;
      this.last = undefined;
      this.wait();
    }
    this.follow();
  }

  pause() {
    this.playing = false;
    this.rate = 1;
    this.follow();
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  // Once more the same way is twice as fast.
  shuttle(way) {
    const goesOn = this.playing && Math.sign(this.rate) === way;
    this.play(goesOn ? way * Math.min(FASTEST, Math.abs(this.rate) * 2) : way);
  }

  wait() {
    this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  tick(now) {
    if (!this.playing) return;
    const passed = now - (this.last ?? now);
    this.last = now;
    // a tab that nobody sees gets no frames, and goes on where it was
    if (passed < AWAY_MS) this.advance(passed * this.rate);
    this.follow();
    if (this.playing) this.wait();
  }

  stop() {
    this.playing = false;
    cancelAnimationFrame(this.frame);
  }

  advance(milliseconds) {
    const wanted = this.time + milliseconds;
    const isOver = milliseconds < 0 ? wanted <= 0 : wanted >= this.total;
    if (!isOver) {
      this.move(milliseconds);
    } else if (this.looping) {
      this.index = 0;
      this.within = 0;
      this.move((wanted + this.total) % this.total);
    } else {
      this.index = milliseconds < 0 ? 0 : this.shots.length - 1;
      this.within = milliseconds < 0 ? 0 : this.shot.ms;
      this.pause();
    }
  }

  move(milliseconds) {
    this.within += milliseconds;
    while (this.within >= this.shot.ms && this.index < this.shots.length - 1) {
      this.within -= this.shot.ms;
      this.index++;
    }
    while (this.within < 0 && this.index > 0) {
      this.index--;
      this.within += this.shot.ms;
    }
  }
}
