import { expect, oneEvent } from '@open-wc/testing';
import { create, press, seen, showAt } from '../../helpers/directory.js';
import { FALLBACK, place } from '../../helpers/elements.js';
import { feedOf, many } from '../../helpers/feeds.js';
import { all, has, one, textOf } from '../../helpers/find.js';
import { dead, held, json, silent, status, useNetwork, type Answer } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';

const FEED = feedOf(many(3));
const FAILED = {
  en: 'The list cannot be shown at the moment',
  lv: 'Sarakstu pašlaik nevar parādīt',
  lt: 'Sąrašo šiuo metu parodyti nepavyksta',
  et: 'Nimekirja ei saa praegu näidata',
} as const;

describe('what stands inside the tag', () => {
  const network = useNetwork();
  usePage();

  it('is shown while the feed is loading, then gives way to the list', async () => {
    const answer = held();
    const element = await place(create({ src: network.serve(answer.answer) }));
    expect(has(element, 'link', FALLBACK)).to.equal(true);
    expect(textOf(one(element, 'status'))).to.equal('Loading…');
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.give(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(has(element, 'link', FALLBACK)).to.equal(false);
    expect(textOf(element)).not.to.include('Loading');
    expect(all(element, 'article')).to.have.length(3);
  });

  it('is shown where no feed is named, and nothing is said to be loading', async () => {
    const element = await place(create());
    expect(textOf(element)).to.equal(FALLBACK);
  });

  it('is shown again when the address of the feed is taken away', async () => {
    const element = await showAt(network.serve(json(FEED)));
    element.removeAttribute('src');
    await element.updateComplete;
    expect(textOf(element)).to.equal(FALLBACK);
  });
});

describe('a feed that cannot be read', () => {
  const network = useNetwork();
  usePage();
  useFakeTimers();

  const OUR_FAULT = 'The problem is on our side, not yours. Please try again a little later.';
  for (const [name, answer, text] of [
    ['dead line', dead, 'There seems to be no connection. Check it and try again.'],
    ['no answer', silent, 'The server did not answer in time. Please try again a little later.'],
    ['missing page', status(404), OUR_FAULT],
    ['server down', status(500), OUR_FAULT],
    ['no JSON', () => new Response('<p>Login</p>'), OUR_FAULT],
    ['misspelt envelope', json({ ...FEED, instrumentts: [] }), OUR_FAULT],
    ['unknown time zone', json(feedOf([], { publisher: { name: 'N', timeZone: 'Riga' } })), OUR_FAULT],
    ['no object', json(null), OUR_FAULT],
  ] as [string, Answer, string][])
    it(`${name}: says so, and still shows what stands inside the tag`, async () => {
      const element = await place(create({ src: network.serve(answer) }));
      await seen(element, FAILED.en);
      expect(textOf(one(element, 'alert'))).to.equal(`${FAILED.en} ${text} Try again`);
      expect(has(element, 'link', FALLBACK)).to.equal(true);
      expect(has(element, 'status')).to.equal(false);
    });

  for (const [lang, text] of Object.entries(FAILED))
    it(`${lang}: ${text}`, async () => {
      const element = await place(create({ src: network.serve(status(404)), lang }));
      await seen(element, text);
    });

  it('translates the failure that is on the screen', async () => {
    const element = await place(create({ src: network.serve(status(404)), lang: 'lv' }));
    await seen(element, FAILED.lv);
    element.lang = 'et';
    await seen(element, FAILED.et);
  });

  it('is tried again by the button, and says that it is loading', async () => {
    const answer = held();
    const element = await place(create({ src: network.serve(status(404), answer.answer) }));
    await seen(element, FAILED.en);
    await press(element, 'Try again');
    expect(has(element, 'alert')).to.equal(false);
    expect(textOf(one(element, 'status'))).to.equal('Loading…');
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    answer.give(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(3);
  });

  it('says again that it failed when the next try fails', async () => {
    const answer = held();
    const element = await place(create({ src: network.serve(status(404), answer.answer) }));
    await seen(element, FAILED.en);
    await press(element, 'Try again');
    answer.give(status(403));
    await seen(element, FAILED.en);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'https://'])
    it(`is refused at the address ${src}`, async () => {
      const element = await place(create({ src }));
      await seen(element, FAILED.en);
      expect(network.sent).to.have.length(0);
    });

  it('gives way to another feed', async () => {
    const element = await place(create({ src: network.serve(status(404)) }));
    await seen(element, FAILED.en);
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    element.src = network.serve(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(has(element, 'alert')).to.equal(false);
    expect(all(element, 'article')).to.have.length(3);
  });

  it('tells only the webmaster what it was', async () => {
    const src = network.serve(json({ ...FEED, instrumentts: [] }));
    const element = await place(create({ src }));
    await seen(element, FAILED.en);
    expect(textOf(element)).not.to.include('instrumentts');
    element.setAttribute('debug', '');
    await seen(element, 'instrumentts');
  });
});

describe('a slow line', () => {
  const network = useNetwork();
  usePage();

  it('is told of after the first failed try', async () => {
    const second = held();
    const element = await place(create({ src: network.serve(dead, second.answer) }));
    await seen(element, 'The connection is slow. Trying again…');
    expect(has(element, 'link', FALLBACK)).to.equal(true);
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    second.give(json(FEED));
    await loaded;
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(3);
  });

  it('lets only the newest feed speak', async () => {
    const first = held();
    const element = await place(create({ src: network.serve(first.answer) }));
    const loaded = oneEvent(element, 'tilts-feed-loaded');
    element.src = network.serve(json(FEED));
    await loaded;
    first.give(json(feedOf(many(9))));
    await showAt(network.sent[0]!.url);
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(3);
  });
});
