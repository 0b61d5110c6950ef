import type { Msg } from '../../../core/i18n/translator.js';
import { copyText } from '../../internal/clipboard.js';

/** Copies the goal; returns a message in the language that the element has by then. */
export async function copyGoal(host: { readonly msg: Msg }, text: string): Promise<string> {
  const isCopied = await copyText(text);
  const { msg } = host;
  return isCopied
    ? msg('Goal copied.', { id: 'copy.done' })
    : msg('This browser does not allow copying. Select the goal and copy it by hand.', {
        id: 'copy.failed',
      });
}
