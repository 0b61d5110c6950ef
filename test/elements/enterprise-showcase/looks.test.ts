import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { dialogOf, open } from '../../helpers/directory.js';
import { fullEnterprise } from '../../helpers/enterprises.js';
import { sample } from '../../helpers/feeds.js';
import { all, one } from '../../helpers/find.js';
import { linesOf } from '../../helpers/looks.js';
import { useNetwork } from '../../helpers/network.js';
import { goTo, usePage } from '../../helpers/page.js';
import { feedWith, show } from '../../helpers/showcase.js';

describe('the look of the showcase', () => {
  const network = useNetwork();
  usePage();
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('has nothing of a profile above the head of its dialog, wherever one scrolls', async () => {
    goTo({ 'u.id': 'saulgriezu-maize' });
    const element = await show(network, sample(), { 'url-state': 'u' });
    const dialog = await dialogOf(element);
    const close = one(dialog, 'button', 'Close').getBoundingClientRect();
    const { left, right } = dialog.getBoundingClientRect();
    const top = (x: number) =>
      (element.renderRoot as ShadowRoot)
        .elementFromPoint(x, close.bottom - 3)
        ?.closest('.dialog-head, dialog')?.className;
    const end = dialog.scrollHeight - dialog.clientHeight;
    for (let at = 0; at < end; at += 20) {
      dialog.scrollTo(0, at);
      for (let x = left + 60; x < right - 60; x += 60) expect(top(x), `${at}, ${x}`).to.equal('dialog-head');
    }
  });

  it('parts addresses after their marks only', async () => {
    const email = 'pasutijumi.jautajumi@paraugnovadapasvaldiba.example';
    const element = await show(network, feedWith([{ ...fullEnterprise(), email, contact: { email } }]));
    await setViewport({ width: 320, height: 700 });
    const dialog = await open(element, 'Enterprise full');
    const links = all(dialog, 'link', email);
    expect(links).to.have.length(2);
    for (const link of links) {
      const lines = linesOf(link);
      expect(lines.length, 'does not fit one line').to.be.greaterThan(1);
      expect(
        lines.slice(0, -1).every((line) => /[@.-]$/.test(line)),
        lines.join(' | '),
      ).to.equal(true);
    }
  });
});
