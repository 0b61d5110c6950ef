/** A set of ids that is stored on the device and shared by all elements of the page, for example a shortlist. */
import { toJson } from '../../core/util/natives.js';
export class StoredIdSet extends EventTarget {
  static readonly #instances = new Map<string, StoredIdSet>();
  readonly #key: string;
  #ids: readonly string[];

  /** The set of that name; the same object for all callers. */
  static forKey(name: string): StoredIdSet {
    let set = this.#instances.get(name);
    if (!set) this.#instances.set(name, (set = new StoredIdSet(`tilts:${name}`)));
    return set;
  }

  private constructor(key: string) {
    super();
    this.#key = key;
    this.#ids = readIds(key);
    addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.#set(readIds(key));
    });
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  toggle(id: string): void {
    this.#save(this.has(id) ? this.#ids.filter((each) => each !== id) : [...this.#ids, id]);
  }

  clear(): void {
    this.#save([]);
  }

  #save(ids: readonly string[]): void {
    try {
      if (ids.length) localStorage.setItem(this.#key, toJson(ids));
      else localStorage.removeItem(this.#key);
    } catch {
      // Storage is full or blocked: the set lasts as long as the page.
    }
    this.#set(ids);
  }

  #set(ids: readonly string[]): void {
    this.#ids = ids;
    this.dispatchEvent(new CustomEvent('change'));
  }
}

function readIds(key: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
