import { listDraftKeys } from '../../../core/application/drafts/draft-key.js';
import { readItem } from '../../../core/util/storage.js';

/**
 * Whether this device has a draft that needs code which is not loaded yet: an application to send, or an expired draft
 * of any contest.
 */
export const hasPendingDrafts = (contest: string): boolean =>
  (['local', 'session'] as const).some((location) =>
    listDraftKeys(location).some((item) => {
      const { state, expires } = recordOf(readItem(location, item));
      return (
        (state === 'queued' && listDraftKeys(location, contest).includes(item)) ||
        Number(expires) <= Date.now()
      );
    }),
  );

function recordOf(text = ''): { readonly state?: unknown; readonly expires?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    // The form repairs damaged drafts.
    return {};
  }
}
