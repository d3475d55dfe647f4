// What an entry of the journal tells, as a sentence without its subject.
import { t, word } from './words.js';

/** `set the verdict to contradicted`. */
export function tell(entry) {
  const values = { ...entry.details };
  for (const list of ['verdict', 'relation', 'status']) {
    if (values[list]) {
      values[list] = word(list, values[list]);
    }
  }
  return t(`did.${entry.type}`, values);
}
