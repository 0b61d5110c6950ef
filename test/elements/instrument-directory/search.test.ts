import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { card, resultCount, search, mountDirectory, titles } from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { click, selectOption, selectedOption, waitForText, waitUntilIdle } from '../../helpers/user.js';

const FEED = feedOf([
  instrument('rent', {
    title: { en: 'Lower rent', lv: 'Zemāka noma' },
    summary: { en: 'Rooms of the county for a small price.', lv: 'Novada telpas par mazu cenu.' },
    tags: [{ en: 'premises', lv: 'nomas maksa' }],
    rounds: [{ closes: '2026-12-24' }],
  }),
  instrument('tax', {
    title: { en: 'Property tax relief', lv: 'Nodokļa atlaide' },
    summary: { en: 'Pay less tax for a rented house.', lv: 'Maksājiet mazāku nodokli.' },
    provider: { name: { en: 'Town council', lv: 'Pilsētas dome' } },
    rounds: [{ closes: '2026-12-01' }],
  }),
  instrument('mentor', {
    title: { en: 'Mentors', lv: 'Mentori' },
    summary: { en: 'Somebody to ask.', lv: 'Kāds, kam jautāt.' },
    description: { en: 'Meet an entrepreneur of the neighbourhood.', lv: 'Satieciet uzņēmēju.' },
  }),
]);

const marks = (element: Element): string[] => getAllByRole(element, 'mark').map(textOf);

describe('searching', () => {
  const network = useNetwork();
  useTestPage();

  it('narrows the list and highlights matches, with every key', async () => {
    const element = await mountDirectory(network, FEED);
    getByRole(element, 'searchbox', message('search.label')).focus();
    await sendKeys({ type: 're' });
    await waitUntilIdle(element);
    expect(titles(element)).to.have.members(['Lower rent', 'Property tax relief']);
    await sendKeys({ type: 'nt' });
    await waitUntilIdle(element);
    expect(marks(element)).to.deep.equal(['rent', 'rented']);
    for (let left = 4; left; left--) await sendKeys({ press: 'Backspace' });
    await waitUntilIdle(element);
    expect(titles(element)).to.have.length(3);
    expect(marks(element)).to.deep.equal([]);
    expect(describeFocus()).to.equal(`searchbox ${message('search.label')}`);
  });

  for (const [lang, query, found, marked] of [
    ['en', 'RENT', ['Lower rent', 'Property tax relief'], ['rent', 'rented']],
    ['en', 'taxes', ['Property tax relief'], ['tax', 'tax']],
    ['en', 'less ren', ['Property tax relief'], ['less', 'rented']],
    ['en', 'town', ['Property tax relief'], ['Town']],
    ['en', 'premises', ['Lower rent'], []],
    ['en', 'neighbourhood', ['Mentors'], []],
    ['en', 'proprety', ['Property tax relief'], ['Property']],
    ['lv', 'nodokli', ['Nodokļa atlaide'], ['Nodokļa', 'nodokli']],
    ['lv', 'NODOKĻU', ['Nodokļa atlaide'], ['Nodokļa', 'nodokli']],
    ['lv', 'zemaka', ['Zemāka noma'], ['Zemāka']],
    ['en', '   ', ['Property tax relief', 'Lower rent', 'Mentors'], []],
    ['en', '…?!', ['Property tax relief', 'Lower rent', 'Mentors'], []],
  ] as [string, string, string[], string[]][])
    it(`${lang}: "${query}" finds ${found.join(', ')}`, async () => {
      const element = await mountDirectory(network, FEED, { lang });
      await search(element, query);
      expect(titles(element)).to.deep.equal(found);
      expect(marks(element)).to.deep.equal(marked);
    });

  it('does not find what is only in another language', async () => {
    const element = await mountDirectory(network, FEED);
    await search(element, 'nodoklis');
    expect(titles(element)).to.deep.equal([]);
  });

  it('puts the best match first, unless the visitor has chosen another order', async () => {
    const element = await mountDirectory(network, FEED);
    expect(selectedOption(element, message('sort.label'))).to.equal(message('sort.closing'));
    await search(element, 'rent');
    expect(selectedOption(element, message('sort.label'))).to.equal(message('sort.match'));
    expect(titles(element)[0]).to.equal('Lower rent');
    await selectOption(element, message('sort.label'), message('sort.closing'));
    expect(titles(element)[0]).to.equal('Property tax relief');
  });

  it('offers "Best match" only for a query, and shows the current order', async () => {
    const element = await mountDirectory(network, FEED);
    const offered = () => accessibleNames(getByRole(element, 'combobox', message('sort.label')), 'option');
    expect(offered()).to.deep.equal([
      message('sort.closing'),
      message('sort.newest'),
      message('sort.amount'),
      message('sort.title'),
    ]);
    await search(element, 'rent');
    expect(offered()[0]).to.equal(message('sort.match'));
    await search(element, '');
    expect(offered()).to.deep.equal([
      message('sort.closing'),
      message('sort.newest'),
      message('sort.amount'),
      message('sort.title'),
    ]);
    expect(selectedOption(element, message('sort.label'))).to.equal(message('sort.closing'));
  });

  for (const order of [message('sort.newest'), message('sort.amount'), message('sort.title')])
    it(`keeps showing "${order}" through a search and after it`, async () => {
      const element = await mountDirectory(network, FEED);
      await selectOption(element, message('sort.label'), order);
      await search(element, 'rent');
      expect(selectedOption(element, message('sort.label'))).to.equal(order);
      await search(element, '');
      expect(selectedOption(element, message('sort.label'))).to.equal(order);
    });

  it('treats a query as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await mountDirectory(
      network,
      feedOf([instrument('a', { title: { en: evil, lv: 'x' } })]),
    );
    await search(element, evil);
    expect(titles(element)).to.deep.equal([evil]);
    expect(hasRole(element, 'img')).to.equal(false);
  });

  it('finds every instrument of the sample by its title, in each language', async () => {
    const feed = sample();
    for (const lang of ['lv', 'en', 'lt', 'et']) {
      const element = await mountDirectory(network, feed, { lang });
      element.limit = 1000;
      for (const { title } of feed.instruments) {
        const field = getByRole<HTMLInputElement>(element, 'searchbox');
        field.value = title[lang]!;
        field.dispatchEvent(new InputEvent('input'));
        await waitUntilIdle(element);
        const closed = getAllByRole(element, 'button', anyLanguagePattern('results.show-closed'));
        if (!titles(element).includes(title[lang]!)) {
          expect(closed, title[lang]).to.have.length(1);
          closed[0]!.click();
          await element.updateComplete;
        }
        expect(titles(element), title[lang]).to.include(title[lang]);
      }
    }
  });
});

describe('a search that finds nothing', () => {
  const network = useNetwork();
  useTestPage();
  const closed = instrument('old', {
    title: { en: 'Old grant', lv: 'x' },
    rounds: [{ closes: '2026-01-31' }],
  });

  it('says so, gives hints, and can be started again', async () => {
    const element = await mountDirectory(network, FEED);
    await search(element, 'spaceship');
    expect(resultCount(element)).to.include(message('results.count', 0));
    await waitForText(element, message('empty.title'));
    expect(textOf(element)).to.include(message('empty.fewer-words')).and.not.include('Remove some');
    await click(element, message('empty.clear'));
    expect(titles(element)).to.have.length(3);
    expect(getByRole<HTMLInputElement>(element, 'searchbox').value).to.equal('');
    expect(describeFocus()).to.equal(`searchbox ${message('search.label')}`);
  });

  it('points to closed ones if these would be found', async () => {
    const element = await mountDirectory(network, feedOf([closed]));
    await search(element, 'old');
    expect(textOf(element)).to.include(message('empty.closed'));
    await click(element, message('results.show-closed'));
    expect(textOf(card(element, 'Old grant'))).to.include(message('state.closed'));
    expect(hasRole(element, 'button', message('empty.clear'))).to.equal(false);
  });

  it('is not reported while the feed is still loading', async () => {
    const element = await mountDirectory(network, feedOf([]));
    expect(resultCount(element)).to.equal(message('results.count', 0));
    await waitForText(element, message('empty.feed'));
  });
});
