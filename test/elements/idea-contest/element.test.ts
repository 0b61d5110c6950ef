import { expect } from '@open-wc/testing';
import { create, feedWith, show, showSample } from '../../helpers/contest-page.js';
import { rawContest } from '../../helpers/contests.js';
import { press, seen } from '../../helpers/directory.js';
import { FALLBACK, place } from '../../helpers/elements.js';
import { focusedOn, has, names, textOf } from '../../helpers/find.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useConsole, usePage } from '../../helpers/page.js';

describe('An idea contest', () => {
  const network = useNetwork();
  usePage();

  it('shows the contest that its attribute names', async () => {
    const element = await showSample(network, 'ideju-tilts');
    expect(names(element, 'heading')).to.include('Bridge of ideas');
    expect(textOf(element)).to.include('Do you have an idea for a better place to live?');
  });

  it('opens the application and comes back from it, with the focus', async () => {
    const element = await showSample(network, 'ideju-tilts');
    await press(element, 'Apply');
    await seen(element, 'dati@paraugnovads.example');
    expect(focusedOn()).to.equal('heading Apply');
    await press(element, 'Back to the contest');
    expect(focusedOn()).to.equal('heading Bridge of ideas');
  });

  it('has no way to apply while the contest is closed', async () => {
    const feed = feedWith([rawContest('c', { rounds: [{ closes: '2026-11-21' }] })]);
    const element = await show(network, feed, { contest: 'c' });
    expect(has(element, 'button', 'Apply')).to.equal(false);
  });

  it('says that the feed cannot be read, and keeps the fallback', async () => {
    const element = create({ src: network.serve(status(404)), contest: 'c' });
    await place(element);
    await seen(element, 'The list cannot be shown at the moment');
    expect(textOf(element)).to.include(FALLBACK);
  });

  describe('that the feed does not have', () => {
    const lines = useConsole();

    it('tells the visitor in plain words and the webmaster which ones there are', async () => {
      const element = await show(network, feedWith([rawContest('a'), rawContest('b')]), { contest: 'x' });
      expect(textOf(element)).to.include('The contest cannot be shown at the moment');
      expect(textOf(element)).to.include(FALLBACK);
      expect(names(element, 'listitem')).to.have.length(0);
      const said = lines.filter(({ text }) => text.includes('there is no contest "x"'));
      expect(said).to.have.length(1);
      expect(said[0]!.text).to.include('Contests there: a, b.');
    });

    it('lists on the page what there is while debugging', async () => {
      const element = await show(network, feedWith([rawContest('a'), rawContest('b')]), {
        contest: 'x',
        debug: '',
      });
      expect(names(element, 'listitem')).to.have.length(2);
      expect(textOf(element)).to.include('contest: x');
    });
  });
});
