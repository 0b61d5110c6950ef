/** The buttons that take records off the shortlist, as it is shown in a dialog. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StoredIdSet } from '../../favourites.js';

/** A button is removed with its record: the focus moves to the title, which stays. */
const focusTitle = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest('dialog')?.querySelector<HTMLElement>('.detail-title')?.focus();

export const renderRemove = (msg: Msg, favourites: StoredIdSet, id: string, title: string): TemplateResult =>
  html`<button
    type="button"
    class="link"
    aria-label=${msg(str`Remove: ${title}`, { id: 'compare.remove-title' })}
    @click=${(event: Event) => {
      focusTitle(event);
      favourites.toggle(id);
    }}
  >
    ${msg('Remove', { id: 'compare.remove' })}
  </button>`;

/** Nothing for a single record, which has a button of its own. */
export const renderRemoveAll = (
  msg: Msg,
  favourites: StoredIdSet,
  count: number,
): TemplateResult | typeof nothing =>
  count > 1
    ? html`<button
        type="button"
        class="button"
        @click=${(event: Event) => {
          focusTitle(event);
          favourites.clear();
        }}
      >
        ${msg('Remove all', { id: 'compare.clear' })}
      </button>`
    : nothing;
