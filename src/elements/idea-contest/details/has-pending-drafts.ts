import { listKeys, readItem } from '../../../core/application/drafts/storage.js';

/**
 * Whether something of a contest waits on this device for code that is not here yet: an application to be sent, or a draft
 * that is past its delete date, whatever contest it is of.
 */
export const hasPendingDrafts = (contest: string): boolean =>
  (['local', 'session'] as const).some((location) =>
    listKeys(location).some((item) => {
      const { state, expires } = recordOf(readItem(location, item));
      return (
        (state === 'queued' && listKeys(location, contest).includes(item)) || Number(expires) <= Date.now()
      );
    }),
  );

function recordOf(text = ''): { readonly state?: unknown; readonly expires?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    // What is damaged is repaired by the form.
    return {};
  }
}
