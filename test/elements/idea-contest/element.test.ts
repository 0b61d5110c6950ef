import { expect } from '@open-wc/testing';
import { createContest, feedWith, mountContest, mountSampleContest } from '../../helpers/idea-contest.po.js';
import { rawContest } from '../../helpers/contests.js';
import { FALLBACK, mount } from '../../helpers/elements.js';
import { message } from '../../helpers/messages.js';
import { describeFocus, hasRole, accessibleNames, textOf } from '../../helpers/queries.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useConsole, useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

describe('An idea contest', () => {
  const network = useNetwork();
  useTestPage();

  it('shows the contest that its attribute names', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    expect(accessibleNames(element, 'heading')).to.include('Bridge of ideas');
    expect(textOf(element)).to.include('Do you have an idea for a better place to live?');
  });

  it('opens the application and returns from it, with the focus', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    await click(element, message('contest.apply'));
    await waitForText(element, 'dati@paraugnovads.example');
    expect(describeFocus()).to.equal(`heading ${message('contest.apply')}`);
    await click(element, message('application.back'));
    expect(describeFocus()).to.equal('heading Bridge of ideas');
  });

  it('does not offer to apply while the contest is closed', async () => {
    const feed = feedWith([rawContest('c', { rounds: [{ closes: '2026-11-21' }] })]);
    const element = await mountContest(network, feed, { contest: 'c' });
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(false);
  });

  it('says that the feed cannot be loaded, and keeps the fallback', async () => {
    const element = createContest({ src: network.respondAt(status(404)), contest: 'c' });
    await mount(element);
    await waitForText(element, message('feed.unavailable'));
    expect(textOf(element)).to.include(FALLBACK);
  });

  describe('that is not in the feed', () => {
    const lines = useConsole();

    it('tells the visitor plainly, and lists the existing ones for the webmaster', async () => {
      const element = await mountContest(network, feedWith([rawContest('a'), rawContest('b')]), {
        contest: 'x',
      });
      expect(textOf(element)).to.include(message('contest.not-found'));
      expect(textOf(element)).to.include(FALLBACK);
      expect(accessibleNames(element, 'listitem')).to.have.length(0);
      const said = lines.filter(({ text }) => text.includes('there is no contest "x"'));
      expect(said).to.have.length(1);
      expect(said[0]!.text).to.include('Available contests: a, b.');
    });

    it('lists the existing ones on the page in debug mode', async () => {
      const element = await mountContest(network, feedWith([rawContest('a'), rawContest('b')]), {
        contest: 'x',
        debug: '',
      });
      expect(accessibleNames(element, 'listitem')).to.have.length(2);
      expect(textOf(element)).to.include('contest: x');
    });
  });
});
