import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choose, create, press, search, seen, show, tick, type Directory } from '../../helpers/directory.js';
import { place } from '../../helpers/elements.js';
import { feedOf, instrument, many } from '../../helpers/feeds.js';
import { all, one, textOf } from '../../helpers/find.js';
import { json, useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';
import { waitUntil } from '../../helpers/wait.js';

/** The live region of the page itself: screen readers miss those inside shadow roots. */
const regions = (): HTMLElement[] =>
  all(document.body, 'status').filter((each) => each.getRootNode() === document);
const region = (): HTMLElement => {
  expect(regions()).to.have.length(1);
  return regions()[0]!;
};
const said = (text: string): Promise<void> => waitUntil(() => textOf(region()) === text, `says ${text}`);

/** Everything that is said from now on. */
function listen(): { sentences: string[]; stop(): void } {
  const sentences: string[] = [];
  const observer = new MutationObserver(() => sentences.push(textOf(region())));
  observer.observe(region(), { childList: true, characterData: true, subtree: true });
  return { sentences, stop: () => observer.disconnect() };
}

const FEED = feedOf([
  instrument('apple', { supportType: 'prize' }),
  instrument('pear'),
  instrument('plum', { rounds: [{ closes: '2026-01-31' }] }),
]);

describe('what is said aloud', () => {
  const network = useNetwork();
  usePage();
  const time = useFakeTimers();

  it('has a place in the page that stands empty before it speaks', async () => {
    const [first, second] = [create({ src: network.serve(json(FEED)) }), create()];
    await place(first, second);
    expect(textOf(region())).to.equal('');
    await seen(first, 'Title pear');
    expect(textOf(region()), 'and says nothing of its own accord').to.equal('');
  });

  it('is the number found, a moment after the last key, once', async () => {
    const element = await show(network, FEED);
    const { sentences, stop } = listen();
    one(element, 'searchbox').focus();
    for (const key of 'pear') await sendKeys({ press: key });
    await time.pass(600);
    expect(sentences).to.deep.equal([]);
    await said('1 support instrument');
    stop();
    expect(sentences).to.deep.equal(['1 support instrument']);
    expect(region().lang).to.equal('en');
  });

  for (const [name, act, text] of [
    ['a filter', (element: Directory) => tick(element, 'Type of support', 'Prize'), '1 support instrument'],
    [
      'showing closed ones',
      (element: Directory) => press(element, 'Include closed'),
      '3 support instruments',
    ],
    ['another order', (element: Directory) => choose(element, 'Sort by', 'A–Z'), '2 support instruments'],
    [
      'a search without result',
      (element: Directory) => search(element, 'spaceship'),
      '0 support instruments',
    ],
  ] as [string, (element: Directory) => Promise<void>, string][])
    it(`follows ${name}: ${text}`, async () => {
      const element = await show(network, FEED);
      await act(element);
      await said(text);
    });

  for (const [lang, text] of [
    ['lv', '1 atbalsta instruments'],
    ['lt', '1 paramos priemonė'],
    ['et', '1 toetusmeede'],
  ] as const)
    it(`is in the language of the directory: ${text}`, async () => {
      const element = await show(network, FEED, { lang });
      const field = all(element, 'searchbox')[0] as HTMLInputElement;
      field.value = 'pear';
      field.dispatchEvent(new InputEvent('input'));
      await said(text);
      expect(region().lang).to.equal(lang);
    });

  it('is said again when the same is found again', async () => {
    const element = await show(network, FEED);
    await search(element, 'pear');
    await said('1 support instrument');
    const before = region().textContent;
    const { sentences, stop } = listen();
    await search(element, 'apple');
    await waitUntil(() => sentences.length > 0, 'speaks again');
    stop();
    expect(sentences).to.deep.equal(['1 support instrument']);
    // The same text over again would be no change, and screen readers would keep silent.
    expect(region().textContent).not.to.equal(before);
  });

  it('counts what is behind "Show more" too', async () => {
    const element = await show(network, feedOf(many(45)));
    await choose(element, 'Sort by', 'A–Z');
    await said('45 support instruments');
  });

  it('says how many of them the webmaster shows', async () => {
    const element = await show(network, feedOf(many(45)), { limit: '4' });
    await choose(element, 'Sort by', 'A–Z');
    await said('45 support instruments. Shown here: 4');
  });

  it('is nothing when the element has left the page meanwhile', async () => {
    const element = await show(network, FEED);
    const other = await show(network, feedOf(many(7)));
    const { sentences, stop } = listen();
    await search(element, 'pear');
    element.remove();
    await search(other, 'title');
    await said('7 support instruments');
    stop();
    expect(sentences).to.deep.equal(['7 support instruments']);
  });

  it('is what the answers about eligibility changed', async () => {
    const element = await show(network, feedOf([instrument('a', { eligibility: { legalForms: ['farm'] } })]));
    await press(element, 'Am I eligible?');
    await seen(element, 'Answer what you can');
    await choose(element, 'Who are you?', 'Farm');
    await said('Suitable for you: 1, May be suitable: ask: 0, Not suitable: 0');
  });
});
