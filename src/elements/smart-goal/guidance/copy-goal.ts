import type { Msg } from '../../../core/i18n/translator.js';
import { copyText } from '../../internal/clipboard.js';

/** Copies the goal; returns a message. */
export const copyGoal = async (msg: Msg, text: string): Promise<string> =>
  (await copyText(text))
    ? msg('Goal copied.', { id: 'copy.done' })
    : msg('This browser does not allow copying. Select the goal and copy it by hand.', {
        id: 'copy.failed',
      });
