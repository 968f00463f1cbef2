// Vaadin's client does not say that its push connection broke while nothing else is sent. Being told that the browser
// is online makes it ask the server at once, say so while there is no answer, go on asking, and load the page anew
// when its session is gone.
let leaving = false;
let heard = Date.now();
let timer;
addEventListener('pagehide', () => (leaving = true));
addEventListener('pageshow', () => (leaving = false));

function pushChanged({ state }) {
  listen();
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

// A connection can be dead without a word, as when a proxy forgot it or the machine was asleep. The server says something
// to every page again and again (LiveSign); who hears nothing for longer says since when, and loads the page anew as soon
// as the server answers. Not twice in a short time: a busy server must not be asked for all pages at once again and again.
const LOOK_AGAIN_MS = 5000;
const RELOAD_AGAIN_MS = 120000;
const ANSWER_MS = 5000;
const RELOADED = 'studio.reloaded';

const ask = { method: 'HEAD', cache: 'no-store' };

const serverAnswers = async () => {
  try {
    return (await fetch('js/connection.js', { ...ask, signal: AbortSignal.timeout(ANSWER_MS) })).ok;
  } catch (away) {
    return false;
  }
};

const isReloadedLately = () => Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < RELOAD_AGAIN_MS;

const say = (sign) => {
  const time = new Date(heard).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
  sign.querySelector('span').textContent = sign.dataset.words.replace('{0}', time);
  sign.toggleAttribute('data-quiet', true);
};

async function quiet() {
  timer = setTimeout(quiet, LOOK_AGAIN_MS);
  const sign = document.querySelector('.live-sign');
  // who has lost the connection knows it, and says so already
  if (!sign || leaving || window.Vaadin.connectionState?.state !== 'connected') return;
  say(sign);
  if (!isReloadedLately() && (await serverAnswers())) {
    sessionStorage.setItem(RELOADED, Date.now());
    location.reload();
  }
}

function listen() {
  heard = Date.now();
  clearTimeout(timer);
  const sign = document.querySelector('.live-sign');
  if (sign) {
    sign.removeAttribute('data-quiet');
    timer = setTimeout(quiet, Number(sign.dataset.quietMs));
  }
}

// A connection that was dead from its start brings nothing to begin with.
window.studio = { ...window.studio, connection: { watch: listen } };
