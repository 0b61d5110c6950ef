import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { waitForDialog, openDetail } from '../../helpers/instrument-directory.po.js';
import { fullEnterprise } from '../../helpers/enterprises.js';
import { sample } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, getByRole } from '../../helpers/queries.js';
import { overlaps, isWithin, linesOf } from '../../helpers/layout.js';
import { useNetwork } from '../../helpers/network.js';
import { setUrlParams, useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';

describe('the appearance of the showcase', () => {
  const network = useNetwork();
  useTestPage();
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('shows nothing above the head of the dialog when scrolled', async () => {
    setUrlParams({ 'u.id': 'saulgriezu-maize' });
    const element = await mountShowcase(network, sample(), { 'url-state': 'u' });
    const dialog = await waitForDialog(element);
    const close = getByRole(dialog, 'button', message('dialog.close')).getBoundingClientRect();
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

  it('breaks addresses only after punctuation', async () => {
    const email = 'pasutijumi.jautajumi@paraugnovadapasvaldiba.example';
    const element = await mountShowcase(
      network,
      feedWith([{ ...fullEnterprise(), email, contact: { email } }]),
    );
    await setViewport({ width: 320, height: 700 });
    const dialog = await openDetail(element, 'Enterprise full');
    const links = getAllByRole(dialog, 'link', email);
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

  it('shows the details of a file or a code on the line of its name', async () => {
    const element = await mountShowcase(network, feedWith([fullEnterprise()]));
    const dialog = await openDetail(element, 'Enterprise full');
    const rows = [...dialog.querySelectorAll('.files > li, .cpv > li')];
    expect(new Set(rows.map((row) => row.parentElement!.className))).to.have.keys('files', 'unstyled cpv');
    for (const row of rows) {
      const [first, ...others] = [...row.children].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect().bottom;
      });
      for (const bottom of others) expect(bottom, row.textContent).to.be.closeTo(first!, 1);
    }
  });

  it('prints without buttons, and without cutting a grid between pages', async () => {
    setUrlParams({ 'u.id': 'saulgriezu-maize' });
    const element = await mountShowcase(network, sample(), { 'url-state': 'u', map: '' });
    const dialog = await waitForDialog(element);
    expect(getAllByRole(dialog, 'button', message('profile.map'))).to.have.length(1);
    await emulateMedia({ media: 'print' });
    expect(getAllByRole(dialog, 'button')).to.deep.equal([]);
    for (const part of dialog.querySelectorAll('.profile, .profile-section, .profile section, .files'))
      expect(getComputedStyle(part).display, part.className).to.match(/^(block|none)$/);
    await emulateMedia({ media: 'screen' });
  });

  const SERIES = [
    [18_400, 26_900, 31_200, 38_750],
    [999_999, 1_000_000, 12_345_678, 5],
    [-4000, 9999, 1250.5, 3, 77, 81, 9, -12],
    [40, 2_000_000_000],
  ];
  for (const lang of ['lv', 'en', 'lt', 'et'])
    for (const width of [320, 1280])
      it(`${lang}: keeps every number of a chart inside its card without overlaps, at ${width} px`, async () => {
        document.documentElement.lang = lang;
        const impact = SERIES.flatMap((values, at) =>
          values.map((value, year) => ({ label: `Figure ${at}`, value, year: 2015 + year })),
        );
        const element = await mountShowcase(network, feedWith([{ ...fullEnterprise(), impact }]));
        await setViewport({ width, height: 800 });
        const dialog = await openDetail(element, lang === 'en' ? 'Enterprise full' : 'Uzņēmums full');
        const charts = [...dialog.querySelectorAll('.chart')];
        expect(charts).to.have.length(SERIES.length);
        for (const chart of charts) {
          const card = chart.closest('li')!;
          const texts = [...chart.querySelectorAll('text')];
          for (const text of texts) expect(isWithin(text, card), text.textContent).to.equal(true);
          for (const [at, text] of texts.entries())
            for (const other of texts.slice(at + 1))
              expect(overlaps(text, other), `${text.textContent} and ${other.textContent}`).to.equal(false);
        }
      });
});
