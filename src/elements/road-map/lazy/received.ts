/** A link with the other side’s checklist was followed: nothing is opened before the person says so. */
import { html, type TemplateResult } from 'lit';
import type { Msg } from '../../../core/i18n/translator.js';
import { decodeRoadMap, packedIn, withoutPacked } from '../../../core/road-map/share-url.js';
import type { ShareViewModel } from '../road-map.types.js';
import { open, opened, partlyOpened } from './exchange.js';

export function renderReceived(state: ShareViewModel): TemplateResult {
  const { msg } = state;
  const packed = packedIn(location.hash) ?? '';
  return html`<div class="share received">
    <p>${msg('The link that you followed contains a road map.', { id: 'road-map.received' })}</p>
    <div class="actions">
      <button
        type="button"
        class="button"
        @click=${({ target }: Event) => void openLink(packed, target as HTMLElement, state)}
      >
        ${msg('Open or compare', { id: 'road-map.open-link' })}
      </button>
      <button type="button" class="link" @click=${() => leave(state, () => '')}>
        ${msg('Do not open it', { id: 'road-map.leave-link' })}
      </button>
    </div>
  </div>`;
}

async function openLink(packed: string, button: HTMLElement, state: ShareViewModel): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const decoded = await decodeRoadMap(packed);
  if (typeof decoded === 'string') leave(state, unreadable);
  else {
    open(decoded);
    const { names, side } = decoded.map;
    const name = names[side] || state.frame.sides[side];
    leave(state, (msg) => (decoded.issues.length ? partlyOpened(msg, name) : opened(msg, name)));
  }
  // The button is gone: what came of it is read next.
  await state.whenShown();
  root.getElementById('share-status')?.focus();
}

/** Removes the checklist from the address, so that a reload does not ask again. */
function leave({ setStatus }: ShareViewModel, message: (msg: Msg) => string): void {
  // The whole address: a short one would be relative to the page’s `<base>`.
  history.replaceState(history.state, '', location.href.split('#')[0] + withoutPacked(location.hash));
  setStatus(message);
}

const unreadable = (msg: Msg): string =>
  msg(
    'The road map in the link could not be read: the link may be cut off. Ask for it again, or for a file.',
    {
      id: 'road-map.link-unreadable',
    },
  );
