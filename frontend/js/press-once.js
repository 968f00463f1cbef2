// One press, one thing: of a double click, a held Enter key or clicks while the server has not answered yet only the first
// one counts, on every button that makes or starts something (see PressOnce). Two presses on purpose are two.
const BUTTONS = '[data-once], vaadin-button[theme~="primary"], vaadin-confirm-dialog vaadin-button';
const DOUBLE_CLICK_MS = 250;
const ANSWER_MS = 10000;
const LOOK_MS = 50;

const pressed = new WeakMap();
const isWaiting = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

// once the server has answered, whatever it is asked later has nothing to do with this press
const forgetWhenAnswered = (button, press) =>
  setTimeout(() => {
    if (pressed.get(button) !== press) return;
    const waited = performance.now() - press;
    if (waited > ANSWER_MS || (waited > DOUBLE_CLICK_MS && !isWaiting())) pressed.delete(button);
    else forgetWhenAnswered(button, press);
  }, LOOK_MS);

addEventListener(
  'click',
  (event) => {
    const button = event.target.closest?.(BUTTONS);
    if (!button) return;
    if (pressed.has(button)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else {
      pressed.set(button, event.timeStamp);
      forgetWhenAnswered(button, event.timeStamp);
    }
  },
  true,
);
