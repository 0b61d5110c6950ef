/** The tools of the showcase: loaded when one of them is first asked for. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { renderCompare } from '../../../browse/tools/compare.js';
import { renderDialogFrame, renderTitle } from '../../../browse/tools/dialog.js';
import { copyLink, saveTable } from '../../../browse/tools/outputs.js';
import { renderSheetsOf } from '../../../browse/tools/sheets.js';
import { toolStyles as commonStyles } from '../../../browse/tools/styles.js';
import type { Entry } from '../enterprises.js';
import type { ShowcaseToolState } from '../showcase-tools-controller.js';
import { COMPARISON, csvRows } from './compare.js';
import { renderProfile } from './profile.js';
import { profileStyles } from './styles.js';

export { PlaceMap } from './place-map.js';

export const toolStyles = [commonStyles, profileStyles];

/** One enterprise in full, or what is kept side by side, over the list. */
export function renderDialog(state: ShowcaseToolState): TemplateResult {
  if (state.shown === true) return renderDialogFrame(state, renderCompare(state, COMPARISON));
  const entry = state.catalogue.byId(state.shown);
  return renderDialogFrame(
    state,
    entry ? html`<article class="profile">${renderProfile(state, entry, 2)}</article>` : renderMissing(),
  );
}

/** A link to an enterprise that the feed no longer has. */
const renderMissing = (): TemplateResult =>
  html`${renderTitle(msg('This enterprise is no longer in the list', { id: 'profile.missing' }))}
    <p>
      ${msg('It may have closed or have another name now. Look for it in the list.', { id: 'profile.missing-hint' })}
    </p>`;

/** A catalogue of everything that was found, for printing. */
export const renderSheets = (entries: readonly Entry[], state: ShowcaseToolState): TemplateResult =>
  renderSheetsOf(
    entries,
    state.formats,
    (entry) => html`<div class="profile">${renderProfile(state, entry, 3)}</div>`,
  );

/** Does what a button of the list asks for; answers with a sentence to announce. */
export function use(
  tool: string,
  entries: readonly Entry[],
  state: ShowcaseToolState,
): string | Promise<string> | undefined {
  const { catalogue, feed, href, language } = state;
  switch (tool) {
    case 'csv':
      return saveTable(catalogue.text(feed.envelope.publisher.name).text, csvRows(entries, state), language);
    case 'copy':
      return copyLink(href);
    default:
      return undefined;
  }
}
