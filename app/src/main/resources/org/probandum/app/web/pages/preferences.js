// What a reader has set in this browser. Nothing of a case is kept here.
const PREFIX = 'probandum.';

const DEFAULTS = {
  theme: 'auto',
  reviewer: '',
  mute: true,
  marks: { claims: true, attributions: false, rhetoric: false, verdicts: true },
  shortcuts: {},
};

const listeners = new Set();

/** A setting, or its default. */
export function preference(name) {
  try {
    const stored = localStorage.getItem(PREFIX + name);
    return stored === null ? DEFAULTS[name] : JSON.parse(stored);
  } catch {
    return DEFAULTS[name];
  }
}

/** Keeps a setting and tells who listens. */
export function prefer(name, value) {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
  applyTheme();
  listeners.forEach((listener) => listener(name, value));
}

/** Calls back when a setting changes; returns what ends that. */
export function onPreference(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets light or dark as chosen, or leaves it to the machine. */
export function applyTheme() {
  const theme = preference('theme');
  if (theme === 'auto') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
