import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { waitForDialog, openDetail, mountDirectory } from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, getByRole } from '../../helpers/queries.js';
import { isWithin, linesOf, useForcedColours } from '../../helpers/layout.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

const LONG = 'Many words that fill some lines of a column. '.repeat(6);
const TITLES = ['Apple', 'Pear', 'Plum'];
const FEED = feedOf(
  TITLES.map((title) =>
    instrument(title, {
      title: { en: title, lv: title },
      url: 'https://provider.example/',
      eligibility: { applicants: { en: LONG, lv: LONG } },
      documents: [{ title: LONG }],
      contact: { email: 'ask@provider.example', phone: '+371 60 000 000', url: 'https://provider.example/' },
    }),
  ),
);

describe('the appearance of the directory', () => {
  const network = useNetwork();
  useTestPage();
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('has buttons of one shape, whatever their element', async () => {
    const dialog = await openDetail(await mountDirectory(network, FEED), 'Apple');
    const corner = (control: HTMLElement) => getComputedStyle(control).borderTopLeftRadius;
    const link = getByRole(dialog, 'link', message('detail.url'));
    expect(corner(link)).to.equal(corner(getByRole(dialog, 'button', message('card.favourite'))));
    expect(corner(link)).to.not.equal('0px');
    expect(getComputedStyle(link).color).to.equal(getComputedStyle(dialog).color);
  });

  it('starts right below the head of the dialog, and has touch targets of sufficient size', async () => {
    const element = await mountDirectory(network, FEED);
    await setViewport({ width: 390, height: 800 });
    const dialog = await openDetail(element, 'Apple');
    const head = getByRole(dialog, 'button', message('dialog.close')).parentElement!.getBoundingClientRect();
    expect(dialog.querySelector('article')!.getBoundingClientRect().top - head.bottom).to.be.below(20);
    const contacts = getAllByRole(dialog, 'link', /^ask@|^\+371|^provider/);
    expect(contacts).to.have.length(3);
    for (const link of contacts)
      expect(link.getBoundingClientRect().height, link.textContent).to.be.at.least(24);
  });

  it('has different colours for closing soon and open', async () => {
    const feed = feedOf(
      ['2026-11-22', '2026-11-29', '2026-11-30', '2027-01-21'].map((closes, at) =>
        instrument(`${at}`, { rounds: [{ closes }] }),
      ),
    );
    const element = await mountDirectory(network, feed);
    const colours = getAllByRole(element, 'article').map(
      (card) => getComputedStyle(card.querySelector('.state')!).color,
    );
    const [today, week, later, last] = colours;
    expect([week, last]).to.deep.equal([today, later]);
    expect(today).to.not.equal(later);
  });

  it('keeps the title beside the type of support, however long the state is', async () => {
    document.documentElement.lang = 'lv';
    const feed = feedOf([instrument('1', { rounds: [{ closes: '2026-11-22T16:00' }] })]);
    const element = await mountDirectory(network, feed, { lang: 'lv' });
    const [card] = getAllByRole(element, 'article');
    const kind = card!.querySelector('.kind')!.getBoundingClientRect();
    expect(getByRole(card!, 'heading').getBoundingClientRect().top - kind.bottom).to.be.below(kind.height);
    expect(linesOf(card!.querySelector('.state')!)).to.have.length(1);
  });

  it('scrolls to filters that open below the fold, and shows that they are open', async () => {
    const feed = feedOf(
      TITLES.map((title, at) => instrument(title, { supportType: at ? 'grant' : 'prize' })),
    );
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await mountDirectory(network, feed);
    await setViewport({ width: 390, height: 500 });
    const toggle = getByRole(element, 'button', message('filters.toggle'));
    const closed = getComputedStyle(toggle).backgroundColor;
    await click(element, message('filters.toggle'));
    await waitUntil(() => toggle.getBoundingClientRect().top < 30, 'it scrolls');
    expect(toggle.getBoundingClientRect().top).to.be.at.least(0);
    expect(
      getByRole(element, 'checkbox', messagePattern('support-type.grant')).getBoundingClientRect().bottom,
    ).to.be.below(500);
    expect(getComputedStyle(toggle).backgroundColor).to.not.equal(closed);
    await emulateMedia({ reducedMotion: 'no-preference' });
    scrollTo(0, 0);
  });

  for (const [width, height] of [
    [1280, 680],
    [390, 800],
  ] as const)
    it(`keeps the names and the buttons of a comparison in view at ${width} px`, async () => {
      const element = await mountDirectory(network, FEED);
      for (const title of TITLES) await click(element, message('card.favourite-title', title));
      await setViewport({ width, height });
      await click(element, message('action.favourites', 3));
      const dialog = await waitForDialog(element);
      const table = getByRole(dialog, 'region');
      const heads = getAllByRole(dialog, 'columnheader');
      const { right } = table.getBoundingClientRect();
      expect(isWithin(heads[1]!, table), 'the second column').to.equal(true);
      expect(heads[2]!.getBoundingClientRect().left, 'the third begins').to.be.lessThan(right - 20);
      for (const scrolled of [dialog, table]) scrolled.scrollTo(0, scrolled.scrollHeight);
      expect(isWithin(getByRole(heads[0]!, 'button'), dialog), 'the names').to.equal(true);
      expect(isWithin(getByRole(dialog, 'button', message('action.print')), dialog), 'the buttons').to.equal(
        true,
      );
      expect(isWithin(getAllByRole(dialog, 'rowheader').at(-1)!, dialog), 'the last row').to.equal(true);
    });

  it('shows an empty shortlist no wider than its text', async () => {
    const element = await mountDirectory(network, FEED);
    await click(element, message('action.favourites', 0));
    expect((await waitForDialog(element)).getBoundingClientRect().width).to.be.lessThan(700);
  });

  describe('in forced colours', () => {
    useForcedColours();

    it('keeps the arrow of a select', async () => {
      const element = await mountDirectory(network, FEED);
      const { appearance, backgroundImage } = getComputedStyle(
        getByRole(element, 'combobox', message('sort.label')),
      );
      expect([appearance, backgroundImage]).to.deep.equal(['auto', 'none']);
    });
  });
});
