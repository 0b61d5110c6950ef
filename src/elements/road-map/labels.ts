/** The element's texts that depend on a value. */
import { str, type Msg } from '../../core/i18n/translator.js';

export const progressText = (msg: Msg, done: number, total: number): string =>
  msg(str`Done: ${done} of ${total}`, { id: 'road-map.progress' });
