import { expect } from '@open-wc/testing';
import {
  card,
  filterValues,
  openDetail,
  titles,
  toggleFilterValue,
  waitForDialogToClose,
} from '../../helpers/instrument-directory.po.js';
import { createLibrary, feedWith, mountLibrary, resource } from '../../helpers/resource-library.po.js';
import { mount } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
import { message } from '../../helpers/messages.js';
import { accessibleName, getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, fill, waitForText } from '../../helpers/user.js';

const BUYING = resource('buying', {
  year: 2020,
  kind: 'guidelines',
  topics: ['procurement'],
  audience: ['municipality'],
  publisher: { name: { lv: 'Birojs', en: 'Bureau' } },
  title: { lv: 'Vadlīnijas pircējiem', en: 'Guidelines for buyers' },
  versions: [{ language: 'lv', title: 'Vadlīnijas pircējiem' }],
});
const STORIES = resource('stories', {
  year: 2023,
  kind: 'cases',
  topics: ['youth', 'impact'],
  audience: ['youth'],
  title: { lv: 'Stāsti', en: 'Stories' },
  versions: [
    { language: 'lv', title: 'Stāsti', url: '/faili/stasti.pdf', format: 'pdf', bytes: 1_200_000, pages: 64 },
    { language: 'en', title: 'Best stories', url: 'https://library.example/stories', pages: 1 },
    { language: 'et', title: 'Parimad lood' },
  ],
});
const UNDATED = resource('undated', { versions: [{ language: 'mul' }] });
const FEED = feedWith([BUYING, UNDATED, STORIES]);

describe('the library', () => {
  const network = useNetwork();
  const files = useDownloads();
  useTestPage();

  it('lists the newest first, what has no year last, and can be sorted by title', async () => {
    const element = await mountLibrary(network, FEED);
    expect(titles(element)).to.deep.equal(['Stories', 'Guidelines for buyers', 'Title undated']);
    expect(textOf(element)).to.include('3 resources');
    const sort = getByRole<HTMLSelectElement>(element, 'combobox', message('sort.label'));
    sort.value = 'title';
    sort.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Guidelines for buyers');
  });

  it('finds a title in another language than the page’s, and marks it', async () => {
    const element = await mountLibrary(network, FEED);
    await fill(element, message('library.search'), 'Parimad lood');
    expect(titles(element)).to.deep.equal(['Stories']);
    await fill(element, message('library.search'), 'vadlinijas pircejiem');
    expect(titles(element)).to.deep.equal(['Guidelines for buyers']);
    expect(getAllByRole(element, 'mark').map(textOf)).to.include('Vadlīnijas');
  });

  it('filters by kind, topic, reader, language of the document and year', async () => {
    const element = await mountLibrary(network, FEED);
    expect(await filterValues(element, message('filter.kind'))).to.have.members([
      'Guidelines 1',
      'Examples 1',
      'Handbook 1',
    ]);
    expect(await filterValues(element, message('filter.year'))).to.deep.equal(['2023 1', '2020 1']);
    expect(await filterValues(element, message('filter.language'))).to.have.members([
      'Latvian 2',
      'English 1',
      'Estonian 1',
      'Several, not named 1',
    ]);
    // Without a list of readers nobody is kept from finding it.
    expect(await filterValues(element, message('filter.audience'))).to.include('Young people 2');
    await toggleFilterValue(element, message('filter.language'), 'Latvian');
    await toggleFilterValue(element, message('filter.topic'), 'Procurement');
    expect(titles(element)).to.deep.equal(['Guidelines for buyers']);
  });

  it('has preset filters that can be removed, and locked ones that cannot', async () => {
    const element = await mountLibrary(network, FEED, {
      locked: 'language: lv',
      preset: 'kind: cases',
      'hide-filters': 'year',
    });
    expect(titles(element)).to.deep.equal(['Stories']);
    expect(hasRole(element, 'button', message('filter.language'))).to.equal(false);
    expect(hasRole(element, 'button', message('filter.year'))).to.equal(false);
    await click(element, message('chips.remove', 'Examples'));
    expect(titles(element)).to.deep.equal(['Stories', 'Guidelines for buyers']);
  });

  it('says whom to ask for a version without an address, and links those that have one', async () => {
    const feed = feedWith([BUYING, STORIES], {
      publisher: { name: 'Novads', contact: { email: 'library@county.example' } },
    });
    const element = await mountLibrary(network, feed);
    const dialog = await openDetail(element, 'Stories');
    const links = getAllByRole(dialog, 'link').map((link) => [
      accessibleName(link),
      (link as HTMLAnchorElement).href,
    ]);
    expect(links).to.deep.include(['Best stories', 'https://library.example/stories']);
    expect(links).to.deep.include(['Stāsti', new URL('/faili/stasti.pdf', location.href).href]);
    expect(textOf(dialog)).to.match(
      /English Best stories \(1 page\).*Latvian Stāsti \(PDF, 1\.2 MB, 64 pages\)/,
    );
    expect(textOf(dialog)).to.include(message('library.no-link'));
    expect(links.flat()).to.include('mailto:library@county.example');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    const other = await openDetail(element, 'Guidelines for buyers');
    expect(textOf(other)).to.include(message('library.ask-publisher', 'Bureau'));
  });

  it('names the support and the enterprises that belong to a resource', async () => {
    const feed = feedWith(
      [resource('a', { instruments: ['grant', 'gone'], enterprises: ['bakery'], stories: ['bakery'] })],
      {
        instruments: [{ id: 'grant', title: { en: 'A grant' }, url: 'https://county.example/grant' }],
        enterprises: [{ id: 'bakery', name: 'Bakery', url: 'javascript:alert(1)' }],
      },
    );
    const element = await mountLibrary(network, feed);
    const dialog = await openDetail(element, 'Title a');
    expect(getByRole<HTMLAnchorElement>(dialog, 'link', 'A grant').href).to.equal(
      'https://county.example/grant',
    );
    expect(hasRole(dialog, 'link', 'Bakery')).to.equal(false);
    expect(textOf(dialog)).to.include(`${message('library.related-stories')} Bakery`);
    expect(textOf(dialog)).not.to.include('gone');
  });

  it('saves a table with a row for each version', async () => {
    const element = await mountLibrary(network, FEED);
    await fill(element, message('library.search'), 'stories');
    await click(element, message('action.csv'));
    await waitForText(element, message('action.csv-saved'));
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows).to.have.length(4);
    expect(rows[1]).to.match(/^Stories,Examples,Latvian,Stāsti,http.*\/faili\/stasti\.pdf,PDF,Young people/);
  });

  it('shows the link inside the tag if the feed cannot be loaded, and says so', async () => {
    const element = await mount(createLibrary({ src: network.respondAt(status(404)) }));
    await waitForText(element, message('feed.unavailable'));
    expect(hasRole(element, 'link', 'The list as a page')).to.equal(true);
  });

  it('says that the list is empty, and what is no longer there', async () => {
    const element = await mountLibrary(network, feedWith([]));
    expect(textOf(element)).to.include(message('empty.feed'));
  });

  it('has a name for each card’s button', async () => {
    const element = await mountLibrary(network, FEED);
    const button = getByRole(card(element, 'Stories'), 'button', message('card.favourite-title', 'Stories'));
    expect(button.ariaPressed).to.equal('false');
  });
});
