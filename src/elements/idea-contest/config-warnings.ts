import type { PrivacyDuty } from '../../core/application/privacy-notice.js';

/** Tells the webmaster in the console, each thing once. */
export class Webmaster {
  readonly #told = new Set<string>();

  /** The tag names a contest that the feed does not have. */
  tellUnknown(url: string, id: string, ids: readonly string[]): void {
    this.#tell(`there is no contest "${id}" in ${url}. Contests there: ${ids.join(', ') || 'none'}.`);
  }

  /** The form stays closed, because its privacy notice is not whole. */
  tellPrivacy(url: string, id: string, missing: readonly PrivacyDuty[]): void {
    if (!missing.length) return;
    const names = missing.map((duty) => `privacy.${duty}`).join(', ');
    this.#tell(`nobody can apply to the contest "${id}" in ${url} before it has ${names}.`);
  }

  #tell(text: string): void {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    console.warn(`Tilts: ${text}`);
  }
}
