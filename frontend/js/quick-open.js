// Ctrl+K opens the quick-open dialog (see QuickOpenDialog) wherever the focus is. In its list the arrow keys move the
// mark and Enter takes what is marked; what the list holds is known to the server.
const FIELD = '.quick-open-field';
const LIST = 'quick-open-list';
const ANSWER_WITHIN_MS = 3000;
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

const optionsOf = (list) => [...list.querySelectorAll('[role="option"]')];
const markedIn = (list) => list.querySelector('[aria-selected="true"]');

function mark(field, option) {
  markedIn(option.parentElement)?.setAttribute('aria-selected', 'false');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  field.inputElement.setAttribute('aria-activedescendant', option.id);
}

function step(field, list, by) {
  const options = optionsOf(list);
  const at = options.indexOf(markedIn(list));
  if (options.length) mark(field, options[(at + by + options.length) % options.length]);
}

// who types quickly presses Enter before the list has followed
function take(field, list) {
  const isAnswered = () => list.dataset.text === field.value;
  if (isAnswered()) {
    markedIn(list)?.click();
    return;
  }
  const answer = new MutationObserver(() => {
    if (!isAnswered()) return;
    answer.disconnect();
    markedIn(list)?.click();
  });
  answer.observe(list, { attributes: true });
  setTimeout(() => answer.disconnect(), ANSWER_WITHIN_MS);
}

function pressedInField(event, field) {
  const list = document.getElementById(LIST);
  if (!list || event.isComposing) return;
  if (STEPS[event.key]) step(field, list, STEPS[event.key]);
  else if (event.key === 'Enter') take(field, list);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function isOpenKey(event) {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
}

document.addEventListener(
  'keydown',
  (event) => {
    const field = event.target.closest?.(FIELD);
    if (isOpenKey(event)) {
      const frame = document.querySelector('.main-layout');
      if (!frame) return;
      event.preventDefault();
      if (field) field.inputElement.select();
      else if (!event.repeat) frame.dispatchEvent(new CustomEvent('quick-open'));
    } else if (field) {
      pressedInField(event, field);
    }
  },
  true,
);
