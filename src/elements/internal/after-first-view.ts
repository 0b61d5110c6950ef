/** What each element does besides showing itself. It loads right after the first view, which does not wait for it. */
import { keepFocus, type FocusHost } from './keep-focus.js';
import { keepKeys } from './keep-keys.js';
import { writeHeight } from './write-height.js';

export function attach(host: FocusHost & HTMLElement): void {
  keepKeys(host);
  keepFocus(host);
  writeHeight(host);
}
