// The words of the pages, by key. A second language is a second file like `strings.en.js`.
import english from './strings.en.js';

const words = english;
const plural = new Intl.PluralRules(words.language);

function find(key) {
  return key.split('.').reduce((at, part) => (at === undefined ? undefined : at[part]), words);
}

/** The text of a key, with `{name}` replaced; the key itself where there is none. */
export function t(key, values = {}) {
  let text = find(key);
  if (text && typeof text === 'object') {
    text = text[plural.select(values.n ?? 0)] ?? text.other;
  }
  if (typeof text !== 'string') {
    return key;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** A word of a fixed list (`verdict`, `slot` …); an unknown value is shown as it is. */
export function word(list, value) {
  const text = find(list)?.[value];
  return text ?? String(value ?? '').toLowerCase().replaceAll('_', ' ');
}

/** A day and time as the reader's machine writes them. */
export function moment(instant) {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A number as the reader's machine writes it. */
export function number(value) {
  return new Intl.NumberFormat(undefined).format(value);
}
