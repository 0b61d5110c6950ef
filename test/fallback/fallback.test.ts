import { expect } from '@open-wc/testing';
import { FALLBACK_ELEMENTS, renderFallback, type FallbackOptions } from '../../src/fallback/index.js';
import { FeedError } from '../../src/core/feed/feed-issue.js';
import { LANGUAGES } from '../../src/core/i18n/languages.js';
import { loadContent } from '../../src/core/road-map/content.js';
import { feedOf, instrument, many, NOW, sample } from '../helpers/feeds.js';

const SRC = '/tilts-feed/index.json';
const render = (feed: unknown, options: Partial<FallbackOptions> = {}): Promise<string> =>
  renderFallback(feed, {
    ...{
      element: 'instrument-directory',
      language: 'lv',
      src: SRC,
      now: NOW,
      page: 'https://novads.example/',
    },
    ...options,
  });

/** As a browser reads it. */
function parse(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

const lines = (element: ParentNode, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

type Texts = Record<string, string>;
interface SampleFeed {
  readonly instruments: readonly {
    readonly title: Texts;
    readonly rounds?: readonly { closes?: string }[];
  }[];
  readonly enterprises: readonly { readonly name: Texts; readonly story?: object }[];
  readonly contests: readonly { readonly id: string; readonly title: Texts; readonly example?: boolean }[];
  readonly resources: readonly { readonly title: Texts }[];
  readonly organisations: readonly { readonly name: Texts }[];
  readonly needs: readonly { readonly title: Texts }[];
  readonly planning: { readonly priorities: readonly { readonly name: Texts }[] };
}
const feed = (): SampleFeed => sample() as unknown as SampleFeed;
const titleOf = (text: Texts, language: string): string =>
  text[language] ?? text['lv'] ?? Object.values(text)[0]!;

describe('the fallback of an element', () => {
  for (const language of LANGUAGES)
    it(`has each record, with its heading (${language})`, async () => {
      const { instruments, enterprises, contests, needs, planning, resources, organisations } = feed();
      const closed = { locked: 'include-closed: yes' };
      for (const [element, titles] of [
        ['instrument-directory', instruments.map(({ title }) => title)],
        ['enterprise-showcase', enterprises.map(({ name }) => name)],
        ['idea-contest', contests.map(({ title }) => title)],
        ['resource-library', resources.map(({ title }) => title)],
        ['organisation-directory', organisations.map(({ name }) => name)],
        ['needs-board', needs.map(({ title }) => title)],
        ['smart-goal', planning.priorities.map(({ name }) => name)],
      ] as const) {
        const text = parse(await render(feed(), { element, language, attributes: closed })).textContent;
        for (const title of titles) expect(text, element).to.contain(titleOf(title, language));
      }
    });

  for (const language of LANGUAGES)
    it(`has each step of the road map, and no address of a feed (${language})`, async () => {
      const { stages, steps } = await loadContent(language);
      const attributes = { side: 'community', 'heading-level': 2 };
      const element = parse(await render(feed(), { element: 'road-map', language, attributes }));
      expect(element.hasAttribute('src')).to.equal(false);
      expect(lines(element, 'h2')).to.deep.equal(
        Object.values(stages).map(({ title }, at) => `${at + 1}. ${title}`),
      );
      expect(lines(element, 'li strong')).to.deep.equal(
        Object.values(steps.community).map(({ title }) => title),
      );
      const data = JSON.parse(element.querySelector('script')!.textContent) as {
        '@type': string;
        step: { itemListElement: { name: string }[] }[];
      };
      expect(data['@type']).to.equal('HowTo');
      expect(data.step.flatMap((each) => each.itemListElement.map(({ name }) => name))).to.deep.equal(
        Object.values(steps.community).map(({ title }) => title),
      );
    });

  it('is well-formed: a browser reads what was written, and repairs nothing', async () => {
    const plain = (html: string): string =>
      html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&nbsp;', '\u00a0');
    for (const element of FALLBACK_ELEMENTS) {
      const html = await render(feed(), { element });
      const template = document.createElement('template');
      template.innerHTML = html;
      expect(plain(template.innerHTML)).to.equal(plain(html));
      expect(parse(html).localName).to.equal(`tilts-${element}`);
      expect(lines(parse(html), 'script:not([type="application/ld+json"])')).to.deep.equal([]);
      expect(html).not.to.match(/\n\s*\n/);
    }
  });

  it('links, dates and addresses are those of the feed', async () => {
    const record = instrument('granti', {
      url: 'https://novads.example/granti?a=1&b=2',
      rounds: [{ opens: '2026-11-01', closes: '2026-12-04T16:00' }],
      contact: { phone: '+371 60 000 000', email: 'info@novads.example' },
    });
    const element = parse(await render(feedOf([record]), { language: 'en' }));
    expect(element.querySelector('h3 a')?.getAttribute('href')).to.equal(
      'https://novads.example/granti?a=1&b=2',
    );
    expect(element.querySelector('time')?.getAttribute('datetime')).to.equal('2026-12-04T16:00');
    expect(lines(element, 'time')).to.deep.equal(['Deadline: 4 December 2026, 16:00']);
    expect([...element.querySelectorAll('address a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      ['tel:+37160000000', 'mailto:info@novads.example'],
    );
  });

  it('says in which language a text is, if not in its own', async () => {
    const record = instrument('a', { title: { en: 'Only in English' } });
    const element = parse(await render(feedOf([record]), { language: 'et' }));
    expect(element.lang).to.equal('et');
    expect(element.querySelector('h3 [lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('has the records that the webmaster’s filters and limit let through, in the element’s order', async () => {
    const records = many(4, (at) => ({ supportType: at % 2 ? 'grant' : 'training', allYear: true }));
    const titles = async (attributes: FallbackOptions['attributes']) =>
      lines(parse(await render(feedOf(records), { attributes: attributes! })), 'h3');
    expect(await titles({ locked: 'support-type: grant' })).to.deep.equal(['Nosaukums 1', 'Nosaukums 3']);
    expect(await titles({ preset: 'support-type: training', limit: 3 })).to.deep.equal([
      'Nosaukums 2',
      'Nosaukums 4',
      'Nosaukums 1',
    ]);
  });

  it('of a long list, has a hundred records in full and the headings of the others', async () => {
    const element = parse(await render(feedOf(many(150, () => ({ allYear: true })))));
    expect(element.querySelectorAll('article')).to.have.length(100);
    expect(element.querySelectorAll('h3')).to.have.length(150);
  });

  it('leaves out an invalid record, and refuses an invalid feed', async () => {
    const element = parse(await render(feedOf([instrument('a', { supportType: 'gift' }), instrument('b')])));
    expect(lines(element, 'h3')).to.deep.equal(['Nosaukums b']);
    const failure = await render({ tilts: 2 }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(FeedError);
  });

  it('has one contest if the tag names it, and refuses one that the feed does not have', async () => {
    const [contest] = feed().contests;
    const attributes = { contest: contest!.id };
    const element = parse(await render(feed(), { element: 'idea-contest', attributes }));
    expect(lines(element, 'h3')).to.deep.equal([contest!.title['lv']]);
    const failure = await render(feed(), { element: 'idea-contest', attributes: { contest: 'none' } }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(RangeError);
  });

  it('has one enterprise in the spotlight, and the stories of those that have one', async () => {
    const showcase = async (view: string) =>
      parse(await render(feed(), { element: 'enterprise-showcase', attributes: { view } }));
    expect((await showcase('spotlight')).querySelectorAll('article')).to.have.length(1);
    const stories = feed().enterprises.filter(({ story }) => story);
    expect((await showcase('stories')).querySelectorAll('article')).to.have.length(stories.length);
  });

  it('has the attributes of the tag, and none that could run a script', async () => {
    const attributes = { map: true, 'url-state': 'a"b', debug: false, 'heading-level': 2 };
    const element = parse(await render(feed(), { element: 'enterprise-showcase', attributes }));
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(
      { src: SRC, lang: 'lv', map: '', 'url-state': 'a"b', 'heading-level': '2' },
    );
    expect(element.querySelector('h2')).to.exist;
    for (const name of ['onclick', 'style', 'x y', 'A'])
      expect(
        await render(feed(), { attributes: { [name]: 'x' } }).catch((error: unknown) => error),
        name,
      ).to.be.instanceOf(RangeError);
  });

  it('can be a placeholder, without the data that editors would show as text', async () => {
    const element = parse(await render(feed(), { placeholder: true, attributes: { limit: 2 } }));
    expect(element.localName).to.equal('div');
    expect(element.dataset).to.include({ tilts: 'instrument-directory', src: SRC, lang: 'lv', limit: '2' });
    expect(element.querySelector('script')).to.equal(null);
    expect(element.querySelectorAll('article')).to.have.length(2);
  });

  it('tells search engines the same as the element does', async () => {
    const element = parse(await render(feed(), { element: 'idea-contest' }));
    const data = JSON.parse(element.querySelector('script')!.textContent) as {
      '@graph': { '@type': string; startDate: string }[];
    };
    expect(data['@graph'].length).to.be.above(0);
    expect(data['@graph'].every((each) => each['@type'] === 'Event')).to.equal(true);
  });
});
