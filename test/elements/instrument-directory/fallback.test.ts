import { expect, oneEvent } from '@open-wc/testing';
import { createDirectory, mountDirectoryAt } from '../../helpers/instrument-directory.po.js';
import { FALLBACK, mount } from '../../helpers/elements.js';
import { feedOf, many } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, hasRole, getByRole, textOf } from '../../helpers/queries.js';
import {
  networkError,
  deferred,
  json,
  neverResponds,
  status,
  useNetwork,
  type Answer,
} from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';
import { click, waitForText } from '../../helpers/user.js';

const FEED = feedOf(many(3));
const FAILED = {
  en: 'The list cannot be shown at the moment',
  lv: 'Sarakstu pašlaik nevar parādīt',
  lt: 'Sąrašo šiuo metu parodyti nepavyksta',
  et: 'Nimekirja ei saa praegu näidata',
} as const;

describe('the fallback content', () => {
  const network = useNetwork();
  useTestPage();

  it('is shown while the feed is loading, then gives way to the list', async () => {
    const answer = deferred();
    const element = await mount(createDirectory({ src: network.respondAt(answer.answer) }));
    expect(hasRole(element, 'link', FALLBACK)).to.equal(true);
    expect(textOf(getByRole(element, 'status'))).to.equal(message('feed.loading'));
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.resolve(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(hasRole(element, 'link', FALLBACK)).to.equal(false);
    expect(textOf(element)).not.to.include('Loading');
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('that lists what is coming is shown alone: nothing is said to be loading below it', async () => {
    const answer = deferred();
    const element = createDirectory({ src: network.respondAt(answer.answer) });
    element.innerHTML = '<ul><li><a href="/atbalsts">Grants</a></li></ul>';
    await mount(element);
    expect(textOf(element)).to.equal('Grants');
    expect(hasRole(element, 'status')).to.equal(false);
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.resolve(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('is shown without a feed, and nothing is said to be loading', async () => {
    const element = await mount(createDirectory());
    expect(textOf(element)).to.equal(FALLBACK);
  });

  it('is shown again when the address of the feed is removed', async () => {
    const element = await mountDirectoryAt(network.respondAt(json(FEED)));
    element.removeAttribute('src');
    await element.updateComplete;
    expect(textOf(element)).to.equal(FALLBACK);
  });
});

describe('a feed that cannot be loaded', () => {
  const network = useNetwork();
  useTestPage();
  useFakeTimers();

  const OUR_FAULT = message('feed.server-error');
  for (const [name, answer, text] of [
    ['dead line', networkError, message('feed.offline')],
    ['no answer', neverResponds, message('feed.timeout')],
    ['missing page', status(404), OUR_FAULT],
    ['server down', status(500), OUR_FAULT],
    ['no JSON', () => new Response('<p>Login</p>'), OUR_FAULT],
    ['misspelt envelope', json({ ...FEED, instrumentts: [] }), OUR_FAULT],
    ['unknown time zone', json(feedOf([], { publisher: { name: 'N', timeZone: 'Riga' } })), OUR_FAULT],
    ['no object', json(null), OUR_FAULT],
  ] as [string, Answer, string][])
    it(`${name}: says so, and still shows the fallback content`, async () => {
      const element = await mount(createDirectory({ src: network.respondAt(answer) }));
      await waitForText(element, FAILED.en);
      expect(textOf(getByRole(element, 'alert'))).to.equal(`${FAILED.en} ${text} Try again`);
      expect(hasRole(element, 'link', FALLBACK)).to.equal(true);
      expect(hasRole(element, 'status')).to.equal(false);
    });

  for (const [lang, text] of Object.entries(FAILED))
    it(`${lang}: ${text}`, async () => {
      const element = await mount(createDirectory({ src: network.respondAt(status(404)), lang }));
      await waitForText(element, text);
    });

  it('translates the failure that is on the screen', async () => {
    const element = await mount(createDirectory({ src: network.respondAt(status(404)), lang: 'lv' }));
    await waitForText(element, FAILED.lv);
    element.lang = 'et';
    await waitForText(element, FAILED.et);
  });

  it('is loaded again by the button, and says that it is loading', async () => {
    const answer = deferred();
    const element = await mount(createDirectory({ src: network.respondAt(status(404), answer.answer) }));
    await waitForText(element, FAILED.en);
    await click(element, message('feed.retry'));
    expect(hasRole(element, 'alert')).to.equal(false);
    expect(textOf(getByRole(element, 'status'))).to.equal(message('feed.loading'));
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.resolve(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('reports again when the next attempt fails', async () => {
    const answer = deferred();
    const element = await mount(createDirectory({ src: network.respondAt(status(404), answer.answer) }));
    await waitForText(element, FAILED.en);
    await click(element, message('feed.retry'));
    answer.resolve(status(403));
    await waitForText(element, FAILED.en);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'https://'])
    it(`is rejected at the address ${src}`, async () => {
      const element = await mount(createDirectory({ src }));
      await waitForText(element, FAILED.en);
      expect(network.sent).to.have.length(0);
    });

  it('can be replaced by another feed', async () => {
    const element = await mount(createDirectory({ src: network.respondAt(status(404)) }));
    await waitForText(element, FAILED.en);
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    element.src = network.respondAt(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(hasRole(element, 'alert')).to.equal(false);
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('gives details only to the webmaster', async () => {
    const src = network.respondAt(json({ ...FEED, instrumentts: [] }));
    const element = await mount(createDirectory({ src }));
    await waitForText(element, FAILED.en);
    expect(textOf(element)).not.to.include('instrumentts');
    element.setAttribute('debug', '');
    await waitForText(element, 'instrumentts');
  });
});

describe('a slow connection', () => {
  const network = useNetwork();
  useTestPage();

  it('is reported after the first failed attempt', async () => {
    const second = deferred();
    const element = await mount(createDirectory({ src: network.respondAt(networkError, second.answer) }));
    await waitForText(element, message('feed.retrying'));
    expect(hasRole(element, 'link', FALLBACK)).to.equal(true);
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    second.resolve(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('is no reason where a server is busy: a person reads when it is asked again', async () => {
    const second = deferred();
    const busy = (): Response => new Response('', { status: 503, headers: { 'retry-after': '15' } });
    const from = Date.now();
    const element = await mount(createDirectory({ src: network.respondAt(busy, second.answer) }));
    const beginning = message('feed.busy', '').slice(0, -2);
    await waitForText(element, beginning);
    const until = Date.now();
    const said = textOf(element);
    const times = [from, until].map((moment) => new Date(moment + 15_000).toLocaleTimeString('en-GB'));
    const [, time = ''] = /(\d\d:\d\d:\d\d)\./.exec(said) ?? [];
    expect(time >= times[0]! && time <= times[1]!, said).to.equal(true);
    expect(said).not.to.include(message('feed.retrying'));
  });

  it('shows only the newest feed', async () => {
    const first = deferred();
    const element = await mount(createDirectory({ src: network.respondAt(first.answer) }));
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    element.src = network.respondAt(json(FEED));
    await loaded;
    first.resolve(json(feedOf(many(9))));
    await mountDirectoryAt(network.sent[0]!.url);
    await element.updateComplete;
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });
});
