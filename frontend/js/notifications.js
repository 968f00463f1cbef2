// Browser notifications, for those who want them. A browser is asked for its permission in the moment of a click only.
const TOLD = 'studio.told';
const TOLD_MAX = 200;
const lockOf = (project) => 'studio-looking-' + project;

function permission() {
  return 'Notification' in window && isSecureContext && navigator.locks ? Notification.permission : 'unsupported';
}

// Tells the section of the account page what this browser allows, and asks when its checkbox or button is clicked.
function askFor(section) {
  const tellPermission = () => section.dispatchEvent(new CustomEvent('studio-permission', { detail: permission() }));
  const ask = () => {
    if (permission() === 'default') Notification.requestPermission().then(tellPermission);
  };
  section.addEventListener('change', (event) => event.target.checked && ask());
  section.addEventListener('click', (event) => event.target.closest('vaadin-button') && ask());
  tellPermission();
}

// While somebody looks at a project, this tab holds a lock of its name, which the browser takes back from a dead tab.
let project;
let stopLooking = () => {};

function look() {
  const looking = document.visibilityState === 'visible' && document.hasFocus();
  const now = looking ? /\/projects\/([^/]+)/.exec(location.pathname)?.[1] : undefined;
  if (now === project || !navigator.locks) return;
  stopLooking();
  project = now;
  if (now) {
    const end = new Promise((resolve) => (stopLooking = resolve));
    navigator.locks.request(lockOf(now), { mode: 'shared' }, () => end);
  }
}

addEventListener('focus', look);
addEventListener('blur', look);
addEventListener('popstate', look);
document.addEventListener('visibilitychange', look);
// the address also changes without a word to the window
window.navigation?.addEventListener('currententrychange', look);
look();

function show(key, title, body, link) {
  const notice = new Notification(title, { body, tag: key, icon: new URL('icon.svg', document.baseURI).href });
  notice.onclick = () => {
    notice.close();
    focus();
    const way = Object.assign(document.createElement('a'), { href: link, hidden: true });
    document.body.append(way);
    way.click();
    way.remove();
  };
}

// Every tab of every window hears the same news; the first one to come notes that it tells them.
async function tell(key, ofProject, title, body, link) {
  if (permission() !== 'granted') return;
  look();
  await navigator.locks.request('studio-telling', async () => {
    const told = JSON.parse(localStorage.getItem(TOLD) ?? '[]');
    if (told.includes(key)) return;
    localStorage.setItem(TOLD, JSON.stringify([...told, key].slice(-TOLD_MAX)));
    const { held } = await navigator.locks.query();
    if (!held.some((lock) => lock.name === lockOf(ofProject))) show(key, title, body, link);
  });
}

window.studio = { ...window.studio, notifications: { askFor, tell } };
