import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { bareList, renderContact } from '../../../browse/tools/rows.js';
import type { Instrument } from '../../../feed/schema.js';
import type { DirectoryToolState } from '../directory-tools-controller.js';
import { cooperationName } from '../words.js';
import { typeName } from './tool-words.js';

/** The instrument's own contact; where it has none, the publisher of the page. */
export function renderAsk(state: DirectoryToolState, { contact }: Instrument): unknown {
  if (contact) return renderContact(state, contact);
  const publisher = state.feed.envelope.publisher.contact;
  if (!publisher) return nothing;
  return html`<p>
      ${msg('The giver’s contact is not stated here. The publisher of this page will help:', {
        id: 'detail.ask-publisher',
      })}
    </p>
    ${renderContact(state, publisher)}`;
}

export function renderLaw({ catalogue }: DirectoryToolState, { legalBasis }: Instrument): unknown {
  if (!legalBasis?.length) return nothing;
  return bareList(
    legalBasis.map(({ title, url }) => {
      const { text } = catalogue.text(title);
      return url ? html`<a href=${url}>${text}</a>` : text;
    }),
  );
}

export function renderAbout(
  { catalogue, formats }: DirectoryToolState,
  { source, year, updated, cooperation, type }: Instrument,
): TemplateResult {
  return bareList([
    typeName(type),
    cooperation && cooperationName(cooperation),
    source && msg(str`Source: ${catalogue.text(source.title).text}`, { id: 'detail.source' }),
    year && msg(str`Describes the year ${year}`, { id: 'detail.year' }),
    updated && msg(str`Updated: ${formats.date(updated)}`, { id: 'detail.updated' }),
  ]);
}
