import type { PrivacyField } from '../../core/application/privacy-notice.js';

/** Warns the webmaster in the console, once about each problem. */
export class ConfigWarnings {
  readonly #shown = new Set<string>();

  /** The tag names a contest that the feed does not have. */
  warnUnknownContest(url: string, id: string, ids: readonly string[]): void {
    this.#warnOnce(`there is no contest "${id}" in ${url}. Available contests: ${ids.join(', ') || 'none'}.`);
  }

  /** The form stays closed, because the privacy notice is incomplete. */
  warnIncompletePrivacy(url: string, id: string, missing: readonly PrivacyField[]): void {
    if (!missing.length) return;
    const names = missing.map((duty) => `privacy.${duty}`).join(', ');
    this.#warnOnce(`the contest "${id}" in ${url} does not accept applications until it has ${names}.`);
  }

  #warnOnce(text: string): void {
    if (this.#shown.has(text)) return;
    this.#shown.add(text);
    console.warn(`Tilts: ${text}`);
  }
}
