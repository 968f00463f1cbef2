// What moves while a shot is played: where its camera stands and how it comes in, as in the film.
const WHOLE = 10000;

// How a picture as large as the frame is to be moved and scaled, when `elapsed` of the shot, 0 to 1, is over. A move starts
// and ends softly. Its numbers are left, top and size at the start and at the end, in ten-thousandths of the picture.
export function transformOf(cam, elapsed) {
  if (!cam) return '';
  const way = elapsed * elapsed * (3 - 2 * elapsed);
  const [left, top, size] = [0, 1, 2].map((i) => (cam[i] + (cam[i + 3] - cam[i]) * way) / WHOLE);
  return `scale(${1 / size}) translate(${-100 * left}%, ${-100 * top}%)`;
}

// How much is seen of the shot before and of the shot itself, 0 to 1, so many milliseconds into it.
export function shares({ fade, ms }, within) {
  const length = fade ? Math.min(fade.ms, ms) : 0;
  if (within >= length) return { before: 0, now: 1 };
  const way = within / length;
  if (fade.kind === 'DISSOLVE') return { before: 1, now: way };
  if (fade.kind === 'FADE_FROM_BLACK') return { before: 0, now: way };
  return { before: Math.max(0, 1 - 2 * way), now: Math.max(0, 2 * way - 1) };
}
