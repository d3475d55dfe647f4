// The keys of the review, which a reader may change.
import { preference, prefer } from './preferences.js';

const DEFAULT_KEYS = { accept: 'a', reject: 'r', correct: 'c', skip: 's', next: 'j', previous: 'k', verdict: 'v', details: 'd', help: '?' };

/** All actions that have a key. */
export const ACTIONS = Object.keys(DEFAULT_KEYS);

/** The key of an action. */
export function keyOf(action) {
  return preference('shortcuts')[action] ?? DEFAULT_KEYS[action];
}

/** The action of a key that was pressed while nothing is typed, or null. */
export function actionOf(event) {
  const typing = event.target.closest?.('input, textarea, select, dialog, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  return ACTIONS.find((action) => keyOf(action) === event.key) ?? null;
}

/** Gives a key to an action; who had it gets the one that becomes free. */
export function setKey(action, key) {
  const keys = Object.fromEntries(ACTIONS.map((name) => [name, keyOf(name)]));
  const before = ACTIONS.find((name) => keys[name] === key);
  if (before) {
    keys[before] = keys[action];
  }
  keys[action] = key;
  prefer('shortcuts', keys);
}

/** Goes back to the keys that the pages come with. */
export function resetKeys() {
  prefer('shortcuts', {});
}
