/** The texts for codes and names of the feed that the desk shows before a form is opened. */
import type { CollectionName } from '../core/feed/schema/schema.js';
import type { Msg } from '../core/i18n/translator.js';
import type { OpenProblem } from './io/open.types.js';
import type { Screen } from './state/desk-state.js';
import type { RecordState } from './state/records.js';

export const LIST_NAMES: Readonly<Record<CollectionName, (msg: Msg) => string>> = {
  instruments: (msg) => msg('Support', { id: 'desk.list.instruments' }),
  enterprises: (msg) => msg('Enterprises', { id: 'desk.list.enterprises' }),
  contests: (msg) => msg('Contests', { id: 'desk.list.contests' }),
  organisations: (msg) => msg('Organisations', { id: 'desk.list.organisations' }),
  resources: (msg) => msg('Library', { id: 'desk.list.resources' }),
  needs: (msg) => msg('Needs', { id: 'desk.list.needs' }),
};

export const STATE_NAMES: Readonly<Record<RecordState, (msg: Msg) => string>> = {
  'left-out': (msg) => msg('Not shown', { id: 'desk.state.left-out' }),
  warning: (msg) => msg('Warnings', { id: 'desk.state.warning' }),
  soon: (msg) => msg('Ends soon', { id: 'desk.state.soon' }),
  good: (msg) => msg('Good', { id: 'desk.state.good' }),
};

export const SCREEN_NAMES: Readonly<Partial<Record<Screen, (msg: Msg) => string>>> = {
  records: (msg) => msg('Records', { id: 'desk.screen.records' }),
  see: (msg) => msg('Preview', { id: 'desk.screen.see' }),
  embed: (msg) => msg('Embed', { id: 'desk.screen.embed' }),
  save: (msg) => msg('Save', { id: 'desk.screen.save' }),
  publish: (msg) => msg('Publish', { id: 'desk.screen.publish' }),
};

export const OPEN_PROBLEMS: Readonly<Record<OpenProblem['code'], (msg: Msg) => string>> = {
  'not-json': (msg) =>
    msg('The file is not valid JSON. Fix it, or open the workbook it was made from.', {
      id: 'desk.open.not-json',
    }),
  'no-records': (msg) =>
    msg(
      'This file has no records that the desk can read. It is not a feed or a workbook, and not in any of the formats HSDS, CommonGrants, JSON Feed and JSON-LD.',
      { id: 'desk.open.no-records' },
    ),
  index: (msg) =>
    msg(
      'This is only the index of a published feed. Open the full feed instead: it is in the same folder, under the name below. Or open the index by its address.',
      { id: 'desk.open.index' },
    ),
  workbook: (msg) =>
    msg('The workbook cannot be read. Save it as .xlsx without a password and open it again.', {
      id: 'desk.open.workbook',
    }),
  address: (msg) =>
    msg('There is no feed at this address. Copy the address from the page’s src attribute.', {
      id: 'desk.open.address',
    }),
  refused: (msg) =>
    msg(
      'This address cannot be read from here: the site does not allow it, or there is no connection. Download the feed from that site and open the file.',
      { id: 'desk.open.refused' },
    ),
};
