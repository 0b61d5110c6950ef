import { expect } from '@open-wc/testing';
import {
  card,
  filterValues,
  openDetail,
  titles,
  toggleFilterValue,
  waitForDialog,
} from '../../helpers/instrument-directory.po.js';
import {
  createOrganisations,
  feedWith,
  mountOrganisations,
  organisation,
  type Organisations,
} from '../../helpers/organisation-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
import { message } from '../../helpers/messages.js';
import { fullOrganisation } from '../../helpers/organisations.js';
import { accessibleName, getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, fill, waitForText } from '../../helpers/user.js';

const BANK = organisation('bank', { kind: 'finance', areas: ['lv'], offers: [{ kind: 'money' }] });
const MENTORS = organisation('mentors', {
  areas: ['region'],
  audience: ['youth', 'founder'],
  languages: ['lv', 'en-GB'],
  offers: [{ kind: 'mentoring', text: { lv: 'Gadu', en: 'For a year' } }],
});
const NORTH = organisation('north', {
  kind: 'youth-organisation',
  areas: ['north'],
  audience: ['youth'],
  offers: [{ kind: 'premises' }, { kind: 'mentoring' }],
});
const SOUTH = organisation('south', { areas: ['south'], offers: [{ kind: 'premises' }] });
const FEED = feedWith([BANK, MENTORS, NORTH, SOUTH]);

const choose = async (element: Organisations, name: string, value: string): Promise<void> => {
  const select = getByRole<HTMLSelectElement>(element, 'combobox', name);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
const optionsOf = (element: Organisations, name: string): readonly string[] =>
  [...getByRole<HTMLSelectElement>(element, 'combobox', name).options].map((each) => each.text.trim());

describe('the directory of organisations', () => {
  const network = useNetwork();
  const files = useDownloads();
  useTestPage();

  it('lists the most local first, and can be sorted by name', async () => {
    const element = await mountOrganisations(network, FEED);
    expect(titles(element)).to.deep.equal(['Name north', 'Name south', 'Name mentors', 'Name bank']);
    expect(textOf(element)).to.include('4 organisations');
    await choose(element, message('sort.label'), 'title');
    expect(titles(element)[0]).to.equal('Name bank');
  });

  it('answers who can help with something in a parish: its own, its region’s and the country’s', async () => {
    const element = await mountOrganisations(network, FEED);
    await choose(element, message('organisations.where'), 'south');
    expect(titles(element)).to.deep.equal(['Name south', 'Name mentors', 'Name bank']);
    await choose(element, message('organisations.need'), 'mentoring');
    expect(titles(element)).to.deep.equal(['Name mentors']);
    await choose(element, message('organisations.where'), '');
    expect(titles(element)).to.deep.equal(['Name north', 'Name mentors']);
  });

  it('names areas in the order of the map, and offers nothing that nobody has', async () => {
    const element = await mountOrganisations(network, FEED);
    expect(optionsOf(element, message('organisations.where'))).to.deep.equal([
      message('organisations.everywhere'),
      ...['Latvia', 'Region', 'County', 'North Parish', 'South Parish'],
    ]);
    expect(optionsOf(element, message('organisations.need'))).to.deep.equal([
      message('organisations.any-help'),
      ...['Mentoring', 'Money', 'Premises and equipment'],
    ]);
  });

  it('shows in the question what was chosen among the filters, one or several', async () => {
    const element = await mountOrganisations(network, FEED);
    const need = getByRole<HTMLSelectElement>(element, 'combobox', message('organisations.need'));
    await toggleFilterValue(element, message('organisations.offers'), 'Money');
    expect(need.selectedOptions[0]!.text).to.equal('Money');
    await toggleFilterValue(element, message('organisations.offers'), 'Mentoring');
    expect(need.selectedOptions[0]!.text).to.equal('Money, Mentoring');
    expect(titles(element)).to.deep.equal(['Name north', 'Name mentors', 'Name bank']);
  });

  it('does not ask what the webmaster has locked', async () => {
    const element = await mountOrganisations(network, FEED, {
      locked: 'area: north',
      'hide-filters': 'offer',
    });
    expect(titles(element)).to.deep.equal(['Name north', 'Name mentors', 'Name bank']);
    expect(hasRole(element, 'group', message('organisations.question'))).to.equal(false);
  });

  it('filters by whom it helps, what it is and in which language one can talk', async () => {
    const element = await mountOrganisations(network, FEED);
    // Without a list of groups nobody is kept from finding it.
    expect(await filterValues(element, message('filter.audience'))).to.include('Young people 4');
    expect(await filterValues(element, message('organisations.languages'))).to.have.members([
      'Latvian 1',
      'English 1',
    ]);
    expect(await filterValues(element, message('filter.kind'))).to.include('Finance 1');
    await toggleFilterValue(element, message('organisations.languages'), 'English');
    expect(titles(element)).to.deep.equal(['Name mentors']);
  });

  it('has on the card whom to call, and finds people by their name', async () => {
    const element = await mountOrganisations(network, feedWith([BANK, fullOrganisation()]));
    await fill(element, message('organisations.search'), 'berzina');
    expect(titles(element)).to.deep.equal(['Full']);
    expect(textOf(card(element, 'Full'))).to.include('Anna Bērziņa coordinator +371 60 000 001');
    const link = getByRole<HTMLAnchorElement>(card(element, 'Full'), 'link', '+371 60 000 001');
    expect(link.href).to.equal('tel:+37160000001');
  });

  it('shows everything that is known of one, and the other numbers of its office', async () => {
    const feed = feedWith([fullOrganisation(), organisation('other')]);
    const dialog = await openDetail(await mountOrganisations(network, feed), 'Full');
    for (const text of [
      ...['Local action group (LEADER)', 'Everything, in more words.', 'Money A grant', 'County'],
      ...['young people and people with an idea', 'Latvian, British English', 'Iela 1, Pilsēta'],
      ...['Second floor, with a lift.', 'Mondays', '+371 60 000 002', 'group.example', 'Name other'],
      ...['Source: List of the county', 'Updated: 2 November 2026'],
    ])
      expect(textOf(dialog)).to.include(text);
    const hrefs = getAllByRole(dialog, 'link').map((link) => [
      accessibleName(link),
      (link as HTMLAnchorElement).href,
    ]);
    expect(hrefs).to.deep.include([message('profile.call'), 'tel:+37160000001']);
    expect(hrefs).to.deep.include([message('profile.email'), 'mailto:office@group.example']);
  });

  it('saves a contact for an address book', async () => {
    const element = await mountOrganisations(network, feedWith([fullOrganisation()]));
    await openDetail(element, 'Full');
    await click(element, message('profile.save-contact'));
    const text = await files[0]!.text();
    expect(text).to.include('FN;LANGUAGE=en:Full\r\n');
    expect(text).to.include('+371');
    expect(text).to.include('Anna Bērziņa');
  });

  it('leads from one organisation to those it works with, in both directions', async () => {
    const feed = feedWith([
      organisation('a', { worksWith: ['b', 'gone', 'a'] }),
      organisation('b'),
      organisation('c', { worksWith: ['b'] }),
    ]);
    const element = await mountOrganisations(network, feed);
    const dialog = await openDetail(element, 'Name b');
    expect(hasRole(dialog, 'button', 'Name c')).to.equal(true);
    await click(element, 'Name a');
    await waitForText(element, 'Summary a');
    expect(textOf(getByRole(element, 'dialog'))).to.include(`${message('organisations.works-with')} Name b`);
    expect(textOf(getByRole(element, 'dialog'))).not.to.include('gone');
  });

  it('saves a table with a row for each', async () => {
    const element = await mountOrganisations(network, feedWith([fullOrganisation()]));
    await click(element, message('action.csv'));
    await waitForText(element, message('action.csv-saved'));
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows).to.have.length(2);
    expect(rows[1]).to.match(/^Full,Local action group \(LEADER\),"Money: A grant; Mentoring",/);
    expect(rows[1]).to.include('Anna Bērziņa,coordinator,+371 60 000 001,office@group.example');
  });

  it('keeps a shortlist of contacts to print, send and save', async () => {
    const element = await mountOrganisations(network, feedWith([fullOrganisation(), BANK]));
    await click(element, message('card.favourite-title', 'Full'));
    await click(element, message('card.favourite-title', 'Name bank'));
    await click(element, message('action.favourites', '2'));
    const dialog = await waitForDialog(element);
    expect(textOf(dialog)).to.include(message('organisations.saved'));
    const mail = getByRole<HTMLAnchorElement>(dialog, 'link', message('library.send'));
    expect(new URL(mail.href).searchParams.get('body')!.split('\r\n').slice(0, 3)).to.deep.equal([
      '1. Full',
      'Anna Bērziņa, coordinator',
      '+371 60 000 001',
    ]);
    await click(element, message('organisations.save-contacts'));
    expect((await files[0]!.text()).match(/BEGIN:VCARD/g)).to.have.length(2);
    await click(element, message('compare.clear'));
    expect(textOf(dialog)).to.include(message('organisations.saved-empty'));
  });

  it('prints the contact sheet by area', async () => {
    const element = await mountOrganisations(
      network,
      feedWith([fullOrganisation(), BANK, organisation('x')]),
    );
    await openDetail(element, 'Full');
    await click(element, message('dialog.close'));
    window.dispatchEvent(new Event('beforeprint'));
    await waitForText(element, message('organisations.sheet'));
    const headings = getAllByRole(element, 'heading').map(textOf);
    expect(headings).to.deep.equal([
      message('organisations.sheet'),
      ...['County', 'Full', 'Latvia', 'Name bank', message('organisations.no-area'), 'Name x'],
    ]);
    expect(textOf(element)).to.include('https://group.example');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('shows the link inside the tag if the feed cannot be loaded, and says so', async () => {
    const element = await mount(createOrganisations({ src: network.respondAt(status(404)) }));
    await waitForText(element, message('feed.unavailable'));
    expect(hasRole(element, 'link', 'The list as a page')).to.equal(true);
  });
});
