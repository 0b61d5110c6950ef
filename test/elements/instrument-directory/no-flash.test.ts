import { expect, oneEvent } from '@open-wc/testing';
import { createDirectory, type Directory } from '../../helpers/instrument-directory.po.js';
import { FALLBACK, mount } from '../../helpers/elements.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { hasRole, textOf } from '../../helpers/queries.js';
import { deferred, json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';

/** All texts and names that ever stood in an element, from its creation on. */
function record(element: Directory): Set<string> {
  const texts = new Set<string>();
  const look = () => {
    const walker = document.createTreeWalker(
      element.shadowRoot!,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      texts.add((node instanceof Element ? node.getAttribute('aria-label') : node.nodeValue)?.trim() ?? '');
    }
  };
  new MutationObserver(look).observe(element.shadowRoot!, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  look();
  return texts;
}

/** Only in this file no test has loaded the messages of a language before. */
describe('a directory in a language whose messages have not loaded yet', () => {
  const network = useNetwork();
  useTestPage();

  /** Shows a directory from its creation to its list; gives all texts that it ever showed. */
  async function life(lang: string): Promise<Set<string>> {
    const answer = deferred();
    const element = createDirectory({ src: network.respondAt(answer.answer), lang });
    document.body.append(element);
    const texts = record(element);
    expect(textOf(element), 'at first only what stands inside the tag').to.equal(FALLBACK);
    await mount(element);
    await waitUntil(() => hasRole(element, 'status'), 'says that it is loading');
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.resolve(json(feedOf([instrument('a'), instrument('b', { rounds: [{ closes: '2026-11-25' }] })])));
    await loaded;
    await element.updateComplete;
    return texts;
  }

  const english = new Set<string>();

  it('en: shows its texts at once', async () => {
    for (const text of await life('en')) if (/\p{L}{3}/u.test(text)) english.add(text);
    expect([...english]).to.include.members([
      message('feed.loading'),
      message('search.label'),
      message('state.days-left', 3),
      'Title a',
    ]);
  });

  for (const [lang, ...expected] of [
    ['lv', 'Ielādē…', 'Meklēt atbalstu', 'Vēl 3 dienas', 'Nosaukums a'],
    ['lt', 'Įkeliama…', 'Ieškoti paramos', 'Liko 3 dienos'],
    ['et', 'Laadime …', 'Otsi toetust', 'Jäänud 3 päeva'],
  ])
    it(`${lang}: never shows English texts`, async () => {
      const texts = await life(lang!);
      expect([...texts]).to.include.members(expected);
      expect([...texts].filter((text) => english.has(text))).to.deep.equal([]);
    });
});
