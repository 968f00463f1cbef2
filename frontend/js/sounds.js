// The sounds of a board: chosen or dropped, played one at a time, with how far each has come.
const PLACE = '[data-sound-place], .shot-card';
const LINE = '.sound-line';
const ACCEPTED = '.mp3,.m4a,.mp4,.aac,.wav,audio/*';
const EXTENSIONS = /\.(mp3|m4a|wav)$/i;

let heard;
let line;

const isSound = (file) => file.type.startsWith('audio/') || EXTENSIONS.test(file.name);
const placeOf = (element) => element.dataset.soundPlace ?? element.dataset.shotId;
const cardOf = (board, place) =>
  board.querySelector(`[data-sound-place="${place}"].track-bar, [data-shot-id="${place}"]`);

function send(board, element, file) {
  const name = `${placeOf(element)}|${file.name}`;
  const upload = board.studioSounds;
  if (file.size > upload.maxFileSize) {
    const error = upload.i18n.error.fileIsTooBig;
    upload.dispatchEvent(new CustomEvent('file-reject', { detail: { file, error } }));
    return;
  }
  upload.uploadFiles([new File([file], name, { type: file.type })]);
}

function choose(board, element) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.addEventListener('change', () => input.files.length && send(board, element, input.files[0]));
  input.click();
}

// How much of it has come up, on the card or above the board.
function progress(board, { file }, ended) {
  const place = file.name.slice(0, file.name.indexOf('|'));
  const element = cardOf(board, place);
  const button = board.querySelector(`.board-tools [data-sound-place="${place}"]`);
  for (const shown of [element, button]) {
    shown?.classList.toggle('sound-coming', !ended);
    shown?.style.setProperty('--done', `${ended ? 0 : (file.progress ?? 0)}%`);
  }
}

function show() {
  if (!line) return;
  const playing = !heard.paused;
  line.toggleAttribute('data-playing', playing);
  line.querySelector('.sound-play')?.setAttribute('aria-pressed', String(playing));
  line.style.setProperty('--played', String(playing ? (heard.currentTime * 1000) / line.dataset.ms : 0));
}

function stop() {
  heard?.pause();
  show();
}

// From the beginning, or from where somebody pressed.
function play(wanted, share = 0) {
  stop();
  line = wanted;
  heard = new Audio(line.dataset.src);
  heard.currentTime = (share * line.dataset.ms) / 1000;
  for (const sign of ['play', 'pause', 'ended', 'timeupdate']) heard.addEventListener(sign, show);
  heard.play().catch(show);
}

function clicked(board, event) {
  const doer = event.target.closest('[data-sound-does]');
  const wave = event.target.closest('.sound-wave');
  if (doer?.dataset.soundDoes === 'add') choose(board, doer.closest(PLACE));
  const pressed = (doer ?? wave)?.closest(LINE);
  if (!pressed || doer?.dataset.soundDoes === 'add') return;
  if (!wave && line === pressed && !heard.paused) return stop();
  const { left, width } = (wave ?? pressed).getBoundingClientRect();
  play(pressed, wave ? (event.clientX - left) / width : 0);
}

function watch(board, upload) {
  board.studioSounds = upload;
  const comes = ({ detail }) => progress(board, detail, false);
  const ended = ({ detail }) => progress(board, detail, true);
  for (const sign of ['upload-start', 'upload-progress']) upload.addEventListener(sign, comes);
  for (const sign of ['upload-success', 'upload-error', 'upload-abort']) upload.addEventListener(sign, ended);
  if (board.studioHears) return;
  board.studioHears = true;
  board.addEventListener('click', (event) => clicked(board, event));
  const barOf = ({ target, dataTransfer }) =>
    [...(dataTransfer?.types ?? [])].includes('Files') && target instanceof Element && target.closest('.track-bar');
  board.addEventListener('dragover', (event) => barOf(event) && event.preventDefault());
  board.addEventListener('drop', (event) => {
    const bar = barOf(event);
    if (!bar || !event.dataTransfer.files.length) return;
    event.preventDefault();
    send(board, bar, event.dataTransfer.files[0]);
  });
}

window.studio = { ...window.studio, sounds: { watch, send, isSound, stop } };
