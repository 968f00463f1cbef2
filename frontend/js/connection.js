// Vaadin's client does not say that its push connection broke while nothing else is sent. Being told that the browser
// is online makes it ask the server at once, say so while there is no answer, go on asking, and load the page anew
// when its session is gone.
let leaving = false;
addEventListener('pagehide', () => (leaving = true));
addEventListener('pageshow', () => (leaving = false));

function pushChanged({ state }) {
  if (state === 'closed' && !leaving && window.Vaadin.connectionState.state !== 'reconnecting') {
    dispatchEvent(new Event('online'));
  }
}

function follow() {
  const push = window.vaadinPush?.atmosphere;
  if (push) {
    push.addCallback(pushChanged);
    document.removeEventListener('load', follow, true);
  }
}

// the client loads the script of its push connection when it needs it
document.addEventListener('load', follow, true);
follow();
