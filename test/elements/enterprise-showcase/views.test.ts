import { expect } from '@open-wc/testing';
import { cards, waitForDialog, openDetail, titles } from '../../helpers/instrument-directory.po.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, hasRole, accessibleNames, getByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { click, fill, waitForText } from '../../helpers/user.js';

const story = (change: object = {}) => ({ lessonLearned: 'Count what people manage.', ...change });

describe('the stories', () => {
  const network = useNetwork();
  useTestPage();
  const FEED = feedWith([
    enterprise('a', {
      story: story({ video: { provider: 'vimeo', id: '123456', title: 'Film', seconds: 130 } }),
    }),
    enterprise('b'),
    enterprise('c', { story: { advice: 'Begin small.' } }),
    enterprise('d', { story: story() }),
  ]);

  it('are the enterprises that have one, each with its lesson', async () => {
    const element = await mountShowcase(network, FEED, { view: 'stories' });
    expect(titles(element)).to.deep.equal(['Enterprise a', 'Enterprise c', 'Enterprise d']);
    expect(textOf(element)).to.include(message('showcase.count-stories', 3));
    const [first, second] = cards(element).map(textOf);
    expect(first)
      .to.include('Count what people manage.')
      .and.to.include(message('showcase.video-minutes', 2));
    expect(second).to.include('Begin small.');
    await fill(element, message('showcase.search-stories'), 'begin');
    expect(titles(element)).to.deep.equal(['Enterprise c']);
  });

  it('open with the story, and lead to the next one', async () => {
    const element = await mountShowcase(
      network,
      feedWith([enterprise('x'), fullEnterprise(), enterprise('d', { story: story() })]),
      {
        view: 'stories',
      },
    );
    const dialog = await openDetail(element, 'Enterprise full');
    const headings = accessibleNames(dialog, 'heading');
    expect(headings.indexOf(message('profile.story'))).to.be.below(
      headings.indexOf(message('profile.impact')),
    );
    await click(element, message('profile.next', 'Enterprise d'));
    await waitForText(element, 'Summary d');
    expect(hasRole(element, 'button', message('profile.previous', 'Enterprise full'))).to.equal(true);
    expect(hasRole(element, 'button', messagePattern('step.next'))).to.equal(false);
  });
});

describe('the spotlight', () => {
  const network = useNetwork();
  const clock = useTestPage();

  it('takes the place of the enterprise that was published inside the tag; the link stays', async () => {
    const element = await mountShowcase(network, FEED, { view: 'spotlight', enterprise: 'b' });
    const [article, link] = [document.createElement('article'), document.createElement('a')];
    element.append(article, link);
    article.textContent = link.textContent = 'Published';
    expect(article.checkVisibility()).to.equal(false);
    expect(link.checkVisibility()).to.equal(true);
  });
  const FEED = feedWith(
    ['a', 'b', 'c'].map((id) => enterprise(id, { sectors: [id === 'b' ? 'care' : 'food'] })),
  );

  it('shows the enterprise that the webmaster names, with the page’s own link to all of them', async () => {
    const element = await mountShowcase(network, FEED, { view: 'spotlight', enterprise: 'b' });
    expect(titles(element)).to.deep.equal(['Enterprise b']);
    expect(accessibleNames(element, 'link')).to.include('The list as a page');
    expect(hasRole(element, 'searchbox')).to.equal(false);
    await openDetail(element, 'Enterprise b');
    expect(textOf(await waitForDialog(element))).to.include('Summary b');
  });

  for (const [unit, language, said] of [
    ['%', 'en', '30% Rise'],
    ['%', 'lv', '30 % Rise'],
    ['t', 'en', '30 t Rise'],
    [undefined, 'en', '30 Rise'],
  ] as const)
    it(`shows its figure with its unit: “${said}” (${language})`, async () => {
      const impact = [{ label: 'Rise', value: 30, unit }];
      const element = await mountShowcase(network, feedWith([enterprise('a', { impact })]), {
        view: 'spotlight',
        lang: language,
      });
      expect(textOf(element).replaceAll('\u00a0', ' ')).to.include(said);
    });

  it('calls nobody local: the list may contain enterprises from elsewhere', async () => {
    const feed = feedWith([enterprise('a', { areas: ['lt'] })]);
    expect(textOf(await mountShowcase(network, feed, { view: 'spotlight' }))).not.to.match(/local/i);
  });

  it('shows another one each day of the publisher’s calendar, the same for everybody', async () => {
    const shown: string[] = [];
    // Half past eleven in the evening of Greenwich is the next day in Riga.
    for (const now of ['2026-11-22T10:00Z', '2026-11-22T23:30Z', '2026-11-23T10:00Z', '2026-11-24T10:00Z']) {
      clock.now = Date.parse(now);
      shown.push(titles(await mountShowcase(network, FEED, { view: 'spotlight' }))[0]!);
    }
    expect(shown[1]).to.equal(shown[2]);
    expect(new Set(shown).size).to.equal(3);
  });

  it('chooses within the webmaster’s locks, and skips invalid records', async () => {
    const broken = feedWith([{ id: 'bad' }, enterprise('b', { sectors: ['care'] }), { id: 'worse' }]);
    for (let day = 22; day < 26; day++) {
      clock.now = Date.parse(`2026-11-${day}T10:00Z`);
      const element = await mountShowcase(network, FEED, { view: 'spotlight', locked: 'sector: care' });
      expect(titles(element)).to.deep.equal(['Enterprise b']);
      expect(titles(await mountShowcase(network, broken, { view: 'spotlight' }))).to.deep.equal([
        'Enterprise b',
      ]);
    }
  });

  it('keeps the fallback link if there is nothing to show', async () => {
    const element = await mountShowcase(network, FEED, { view: 'spotlight', enterprise: 'gone' });
    expect(getAllByRole(element, 'article')).to.deep.equal([]);
    expect(getByRole(element, 'link', 'The list as a page')).to.be.instanceOf(HTMLAnchorElement);
  });
});
