import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  card,
  filterValues,
  openDetail,
  titles,
  toggleFilterValue,
  waitForDialogToClose,
} from '../../helpers/instrument-directory.po.js';
import { createBoard, feedWith, mountBoard, need } from '../../helpers/needs-board.po.js';
import { mount } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, fill, waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

/** Long after any day on which the tests run, and long before. */
const LATER = '2999-06-01';
const PAST = '2020-06-01';

const CAMP = need('camp', {
  title: { lv: 'Ēdināšana nometnē', en: 'Catering for the camp' },
  by: LATER,
  quantity: '60 children',
  areas: ['county'],
  sectors: ['food'],
  targetGroups: ['children'],
  cpv: ['55520000-1'],
  supportLevel: 'general',
  instruments: ['buying', 'gone'],
  contact: { name: 'Education Office', email: 'education@county.example', phone: '+371 60 000 011' },
  published: '2026-11-01',
});
const LAUNDRY = need('laundry', {
  title: { lv: 'Veļa', en: 'Laundry' },
  by: PAST,
  supportLevel: 'targeted',
  published: '2026-11-20',
});
const KITCHEN = need('kitchen', {
  who: 'enterprise',
  kind: 'premises',
  title: { lv: 'Virtuve', en: 'A larger kitchen' },
  enterprise: 'bakery',
});
const SCHOOL = need('school', {
  direction: 'offer',
  kind: 'premises',
  title: { lv: 'Skola', en: 'An empty school' },
  by: '2999-01-01',
});
const AROUND = {
  publisher: {
    name: { lv: 'Novads', en: 'County' },
    url: 'https://county.example',
    contact: { email: 'dome@county.example' },
  },
  areas: [{ id: 'county', name: 'County' }],
  sectors: [{ id: 'food', name: { lv: 'Pārtika', en: 'Food' } }],
  targetGroups: [{ id: 'children', name: { lv: 'Bērni', en: 'Children' } }],
  instruments: [{ id: 'buying', title: { en: 'Responsible procurement' }, url: 'https://county.example/b' }],
  enterprises: [
    {
      id: 'bakery',
      name: 'Bakery',
      summary: 'Bread',
      url: 'https://bakery.example',
      email: 'hello@bakery.example',
    },
  ],
};
const FEED = feedWith([LAUNDRY, KITCHEN, CAMP, SCHOOL], AROUND);

describe('the board', () => {
  const network = useNetwork();
  const files = useDownloads();
  useTestPage();

  it('lists the soonest first, then what has no day, and at last what has passed', async () => {
    const element = await mountBoard(network, FEED);
    expect(titles(element)).to.deep.equal([
      'An empty school',
      'Catering for the camp',
      'A larger kitchen',
      'Laundry',
    ]);
    expect(textOf(element)).to.include('4 needs and offers');
    expect(textOf(card(element, 'Laundry'))).to.include(message('needs.past'));
    const sort = getByRole<HTMLSelectElement>(element, 'combobox', message('sort.label'));
    sort.value = 'newest';
    sort.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Laundry');
  });

  it('says on a card who needs it, what, by when, how much and where', async () => {
    const element = await mountBoard(network, FEED);
    const camp = textOf(card(element, 'Catering for the camp'));
    expect(camp).to.include(message('need-side.municipality-need'));
    expect(camp).to.include(message('needs.by', '1 June 2999'));
    expect(camp).to.include('60 children · County');
    expect(camp).to.include('Education Office');
    expect(textOf(card(element, 'A larger kitchen'))).to.include('Bakery');
    expect(textOf(card(element, 'An empty school'))).to.include(message('need-side.municipality-offer'));
  });

  it('is found by title, by the name of the field and by CPV code', async () => {
    const element = await mountBoard(network, FEED);
    for (const query of ['catering', 'food', '55520000']) {
      await fill(element, message('needs.search'), query);
      expect(titles(element), query).to.deep.equal(['Catering for the camp']);
    }
  });

  it('filters by who, kind, field, area, group and form of cooperation', async () => {
    const element = await mountBoard(network, FEED);
    expect(await filterValues(element, message('needs.filter.who'))).to.deep.equal([
      'The municipality needs 2',
      'The municipality offers 1',
      'An enterprise needs 1',
    ]);
    // Without a form of cooperation nobody is kept from finding it.
    expect(await filterValues(element, message('filter.support-level'))).to.deep.equal([
      `${message('support-level.general')} 3`,
      `${message('support-level.targeted')} 3`,
    ]);
    expect(await filterValues(element, message('filter.audience'))).to.deep.equal(['Children 1']);
    await toggleFilterValue(element, message('filter.kind'), 'Premises');
    await toggleFilterValue(element, message('needs.filter.who'), 'An enterprise needs');
    expect(titles(element)).to.deep.equal(['A larger kitchen']);
  });

  it('has preset filters that can be removed, and locked ones that cannot', async () => {
    const element = await mountBoard(network, FEED, {
      locked: 'kind: premises',
      preset: 'who: enterprise-need',
      'hide-filters': 'area',
    });
    expect(titles(element)).to.deep.equal(['A larger kitchen']);
    expect(hasRole(element, 'button', message('filter.area'))).to.equal(false);
    await click(element, message('chips.remove', message('need-side.enterprise-need')));
    expect(titles(element)).to.deep.equal(['An empty school', 'A larger kitchen']);
  });

  it('names the support that would pay, with its page, and leaves out what the feed does not have', async () => {
    const element = await mountBoard(network, FEED);
    const dialog = await openDetail(element, 'Catering for the camp');
    expect(getByRole<HTMLAnchorElement>(dialog, 'link', 'Responsible procurement').href).to.equal(
      'https://county.example/b',
    );
    expect(textOf(dialog)).not.to.include('gone');
    expect(textOf(dialog)).to.include(message('support-level.general'));
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    const other = await openDetail(element, 'A larger kitchen');
    expect(getByRole<HTMLAnchorElement>(other, 'link', 'Bakery').href).to.equal('https://bakery.example/');
  });

  it('saves a table with a row for each', async () => {
    const element = await mountBoard(network, FEED);
    await fill(element, message('needs.search'), 'catering');
    await click(element, message('action.csv'));
    await waitForText(element, message('action.csv-saved'));
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows).to.have.length(2);
    expect(rows[1]).to.match(
      /^The municipality needs,Service,Catering for the camp,Summary camp,60 children,2999-06-01,/,
    );
    expect(rows[1]).to.include('education@county.example');
  });

  it('keeps a shortlist with whom to answer', async () => {
    const element = await mountBoard(network, FEED);
    await click(element, message('card.favourite-title', 'Catering for the camp'));
    await click(element, message('action.favourites', '1'));
    await waitForText(element, message('needs.shortlist'));
    const dialog = getByRole(element, 'dialog');
    expect(textOf(dialog)).to.include('Education Office');
    await click(element, message('compare.remove-title', 'Catering for the camp'));
    expect(textOf(dialog)).to.include(message('needs.shortlist-empty'));
  });

  it('shows the link inside the tag if the feed cannot be loaded, and says so', async () => {
    const element = await mount(createBoard({ src: network.respondAt(status(404)) }));
    await waitForText(element, message('feed.unavailable'));
    expect(hasRole(element, 'link', 'The list as a page')).to.equal(true);
  });

  it('says that the list is empty', async () => {
    const element = await mountBoard(network, feedWith([]));
    expect(textOf(element)).to.include(message('empty.feed'));
  });

  it('has a name for each card’s button', async () => {
    const element = await mountBoard(network, FEED);
    expect(getAllByRole(element, 'button', message('card.favourite-title', 'Laundry'))).to.have.length(1);
  });
});

describe('the filter column of the board', () => {
  const network = useNetwork();
  useTestPage();
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, attributes] of [
    ['all filters', {}],
    ['the first one locked', { locked: 'who: municipality-need' }],
    ['the first two hidden', { 'hide-filters': 'who kind' }],
  ] as const)
    it(`has its first filter unfolded: ${name}`, async () => {
      const board = await mountBoard(network, FEED, attributes);
      await waitUntil(() => hasRole(board, 'checkbox'), 'values of a filter');
    });
});
