// One press, one thing: of a double click, a held Enter key or clicks while the server has not answered yet only the first
// one counts, on every button that makes or starts something (see PressOnce). Two presses on purpose are two.
const BUTTONS = '[data-once], vaadin-button[theme~="primary"], vaadin-confirm-dialog vaadin-button';
const DOUBLE_CLICK_MS = 250;
const ANSWER_MS = 10000;

const pressed = new WeakMap();
const isWaiting = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

addEventListener(
  'click',
  (event) => {
    const button = event.target.closest?.(BUTTONS);
    if (!button) return;
    const since = event.timeStamp - (pressed.get(button) ?? -Infinity);
    if (since < DOUBLE_CLICK_MS || (since < ANSWER_MS && isWaiting())) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else {
      pressed.set(button, event.timeStamp);
    }
  },
  true,
);
