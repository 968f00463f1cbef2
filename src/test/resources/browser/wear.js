// puts a page into the colour scheme that is its first argument, without transitions from then on
window.still ??= new CSSStyleSheet();
window.still.replaceSync('*, *::before, *::after { transition: none !important }');

function calm(root) {
  if (!root.adoptedStyleSheets.includes(window.still)) {
    root.adoptedStyleSheets.push(window.still);
  }
  [...root.querySelectorAll('*')]
    .filter((one) => one.shadowRoot)
    .forEach((one) => calm(one.shadowRoot));
}

calm(document);
document.documentElement.setAttribute('theme', arguments[0]);
document.documentElement.style.colorScheme = arguments[0];
