// Addresses of the pages: /cases, /cases/CASE/PAGE, /cases/CASE/PAGE/KEY?…#…
const listeners = new Set();

/** What the address names. */
export function place() {
  const [, , caseId, page, key] = location.pathname.split('/').map(decodeURIComponent);
  return {
    caseId: caseId || null,
    page: caseId ? page || 'article' : 'cases',
    key: key || null,
    query: new URLSearchParams(location.search),
    anchor: decodeURIComponent(location.hash.slice(1)),
  };
}

/** The address of a page. */
export function href(caseId, page, key, query, anchor) {
  const parts = ['cases', caseId, page, key].filter((part) => part).map(encodeURIComponent);
  const search = query ? new URLSearchParams(query).toString() : '';
  return `/${parts.join('/')}${search ? `?${search}` : ''}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

/** Goes to an address of the workbench without loading the page anew. */
export function go(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  listeners.forEach((listener) => listener(place()));
}

/** Calls back when the address changes. */
export function onPlace(listener) {
  listeners.add(listener);
}

/** Makes links inside the workbench and the browser's back and forward stay on this page. */
export function start() {
  addEventListener('popstate', () => listeners.forEach((listener) => listener(place())));
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    const to = new URL(link.href);
    const ours = to.origin === location.origin && (to.pathname === '/' || to.pathname.startsWith('/cases'));
    if (!ours || link.hasAttribute('download') || link.target) {
      return;
    }
    if (to.pathname === location.pathname && to.search === location.search && to.hash) {
      return;
    }
    event.preventDefault();
    go(to.pathname + to.search + to.hash);
  });
}
