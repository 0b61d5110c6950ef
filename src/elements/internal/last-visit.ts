/** What has come to a list since the visitor’s last visit. Only ids are kept, and only on this device. */
import { readItem, writeItem } from '../../core/util/storage.js';
import { toJson } from '../../core/util/natives.js';

/** Ids that are kept at most: more than any list has, so that the storage does not grow without end. */
const MAX_IDS = 5_000;

export class LastVisit {
  readonly #key: string;
  /** What was there at the last visit; undefined at the first one, when nothing is called new. */
  readonly #known: ReadonlySet<string> | undefined;

  /** @param name of the list on the device */
  constructor(name: string) {
    this.#key = `tilts:${name}`;
    // A visit lasts as long as its tab: a page that is loaded again shows the same as new.
    const known = readIds('session', this.#key) ?? readIds('local', this.#key);
    this.#known = known && new Set(known);
    if (known) writeItem('session', this.#key, toJson(known));
  }

  readonly isNew = (id: string): boolean => Boolean(this.#known && !this.#known.has(id));

  /** The visitor has this list before them: for the next visit it is known. */
  remember(ids: readonly string[]): void {
    const all = new Set([...(readIds('local', this.#key) ?? []), ...ids]);
    writeItem('local', this.#key, toJson([...all].slice(-MAX_IDS)));
    // The first visit knows nothing to compare with until it ends.
    if (!this.#known) writeItem('session', this.#key, toJson([...all]));
  }
}

function readIds(location: 'session' | 'local', key: string): readonly string[] | undefined {
  try {
    const ids: unknown = JSON.parse(readItem(location, key) ?? 'null');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : undefined;
  } catch {
    return undefined;
  }
}
