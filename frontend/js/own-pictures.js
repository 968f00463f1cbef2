// A picture that is dropped or pasted on the card of a shot goes up through the upload of the page, named after the shot. A
// sound that is dropped there is left to sounds.js.
const CARD = '.shot-card';
const ACCEPTED = '.png,.jpg,.jpeg,.webp';
const OVER = 'shot-card-drop';

function cardOf(event) {
  return event.target instanceof Element ? event.target.closest(CARD) : null;
}

function hasFiles(transfer) {
  return [...(transfer?.types ?? [])].includes('Files');
}

// Spreadsheets and word processors add a picture of what is copied to its words, which are what is meant.
function hasWords(event) {
  return [...event.clipboardData.types].includes('text/plain');
}

function send(upload, shotId, files) {
  const picture = [...files].find((file) => file.type.startsWith('image/')) ?? files[0];
  // a file that is chosen in the field of the upload is measured there, one that is handed to it is not
  if (picture.size > upload.maxFileSize) {
    const error = upload.i18n.error.fileIsTooBig;
    upload.dispatchEvent(new CustomEvent('file-reject', { detail: { file: picture, error } }));
    return;
  }
  upload.uploadFiles([new File([picture], `${shotId}|${picture.name}`, { type: picture.type })]);
}

function choose(board, shotId) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.addEventListener('change', () => input.files.length && send(board.studioUpload, shotId, input.files));
  input.click();
}

function leave(board) {
  board.querySelectorAll(`.${OVER}`).forEach((card) => card.classList.remove(OVER));
}

function watch(board, upload) {
  board.studioUpload = upload;
  if (board.studioTakesPictures) return;
  board.studioTakesPictures = true;
  board.addEventListener(
    'dragover',
    (event) => {
      const card = cardOf(event);
      if (!card || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      leave(board);
      card.classList.add(OVER);
    },
    true,
  );
  board.addEventListener('dragleave', () => leave(board), true);
  board.addEventListener(
    'drop',
    (event) => {
      leave(board);
      const card = cardOf(event);
      if (!card || !hasFiles(event.dataTransfer) || !event.dataTransfer.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      const sound = [...event.dataTransfer.files].find((file) => window.studio.sounds?.isSound(file));
      if (sound) window.studio.sounds.send(board, card, sound);
      else send(board.studioUpload, card.dataset.shotId, event.dataTransfer.files);
    },
    true,
  );
  board.addEventListener('paste', (event) => {
    const card = cardOf(event);
    const files = event.clipboardData?.files;
    if (!card || !files?.length || hasWords(event)) return;
    event.preventDefault();
    send(board.studioUpload, card.dataset.shotId, files);
  });
}

window.studio = { ...window.studio, ownPictures: { watch, choose } };
