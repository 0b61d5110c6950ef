import { msg } from '@lit/localize';
import { copyText } from '../../internal/clipboard.js';

/** Copies the goal; returns a message. */
export async function copyGoal(text: string, withLocale: (render: () => string) => string): Promise<string> {
  const isCopied = await copyText(text);
  return withLocale(() =>
    isCopied
      ? msg('Goal copied.', { id: 'copy.done' })
      : msg('This browser does not allow copying. Select the goal and copy it by hand.', {
          id: 'copy.failed',
        }),
  );
}
