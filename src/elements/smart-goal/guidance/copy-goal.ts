import { msg } from '@lit/localize';

/** Copies the goal; returns a message. */
export async function copyGoal(text: string, withLocale: (render: () => string) => string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return withLocale(() => msg('Goal copied.', { id: 'copy.done' }));
  } catch {
    return withLocale(() =>
      msg('This browser does not allow copying. Select the goal and copy it by hand.', {
        id: 'copy.failed',
      }),
    );
  }
}
