/** Exports of the directory: table and link. */
import { COLUMN_LABELS, copyLink, exportCsv, type Cell } from '../../internal/collection/lazy/export.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { filterName } from '../controls/filter-labels.js';
import { helpName, kindName } from '../labels.js';
import type { OrganisationItem } from '../organisation-collection.js';
import { contactOf } from './contact.js';
import { audienceText, languagesText } from './facts.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';
import { partnersOf } from './partners.js';

/** Runs the action of a button of the list; returns a message to announce. */
export function runAction(
  action: string,
  items: readonly OrganisationItem[],
  state: OrganisationDialogViewModel,
): string | Promise<string> | undefined {
  const { collection, feed, href, language, msg } = state;
  switch (action) {
    case 'csv': {
      const publisher = collection.resolve(feed.envelope.publisher.name).text;
      return exportCsv(msg, publisher, toCsvRows(items, state), language);
    }
    case 'copy':
      return copyLink(msg, href);
    default:
      return undefined;
  }
}

/** A table with a row for each organisation, and the column names in the first row. */
export function toCsvRows(
  items: readonly OrganisationItem[],
  state: Pick<OrganisationDialogViewModel, 'collection' | 'formatter' | 'msg'>,
): Cell[][] {
  const { collection, formatter, msg } = state;
  const head = [
    COLUMN_LABELS.title(msg),
    filterName(msg, 'kind'),
    filterName(msg, 'offer'),
    filterName(msg, 'audience'),
    filterName(msg, 'area'),
    msg('Who to ask', { id: 'organisations.contact' }),
    msg('Position', { id: 'organisations.role' }),
    COLUMN_LABELS.phone(msg),
    COLUMN_LABELS.email(msg),
    COLUMN_LABELS.url(msg),
    msg('Hours', { id: 'organisations.hours' }),
    filterName(msg, 'language'),
    msg('Address', { id: 'organisations.address' }),
    msg('How to get there', { id: 'profile.route' }),
    msg('Works with', { id: 'organisations.works-with' }),
    COLUMN_LABELS.summary(msg),
    msg('Checked on', { id: 'organisations.checked' }),
    msg('Source', { id: 'organisations.source' }),
    'ID',
  ];
  const text = (value: LocalizedText | undefined) => value && collection.resolve(value).text;
  const rows = items.map(({ organisation }) => {
    const { address, howToReach, id, kind, name, offers = [], source, summary, updated } = organisation;
    const contact = contactOf(organisation);
    const help = offers.map((each) => [helpName(msg, each.kind), text(each.text)].filter(Boolean).join(': '));
    return [
      text(name),
      kindName(msg, kind),
      help.join('; '),
      audienceText({ formatter, msg }, organisation),
      collection.areasText(organisation),
      text(contact.name),
      text(contact.role),
      contact.phone,
      contact.email,
      contact.url,
      text(contact.hours),
      languagesText({ formatter }, organisation),
      text(address?.text),
      text(howToReach),
      partnersOf(collection, organisation)
        .map((partner) => text(partner.organisation.name))
        .join(', '),
      text(summary),
      updated,
      text(source?.title),
      id,
    ];
  });
  return [head, ...rows];
}
