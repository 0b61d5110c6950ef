/** What each element does for those who work with the keys. It loads right after the first view, which does not wait for it. */
import { keepFocus, type FocusHost } from './keep-focus.js';
import { keepKeys } from './keep-keys.js';

export function attach(host: FocusHost): void {
  keepKeys(host);
  keepFocus(host);
}
