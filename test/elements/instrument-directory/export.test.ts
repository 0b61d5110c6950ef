import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  cards,
  resultCount,
  waitForDialog,
  openDetail,
  search,
  mountDirectory,
  toggleFilterValue,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { useDownloads } from '../../helpers/downloads.js';
import { feedOf, instrument, many } from '../../helpers/feeds.js';
import { getAllByRole, accessibleNames, getByRole, textOf, type Name } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { messagePattern, message, type MessageId } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

const said = (text: Name): Promise<void> =>
  waitUntil(
    () => getAllByRole(document.body, 'status').some((each) => isLike(textOf(each), text)),
    `says ${text}`,
  );

const isLike = (text: string, expected: Name): boolean =>
  typeof expected === 'string' ? text === expected : expected.test(text);

/** The clipboard; nothing is refused unless the test says so. */
function useClipboard(): { text: string; refuses: boolean } {
  const clipboard = { text: '', refuses: false };
  beforeEach(() => {
    Object.assign(clipboard, { text: '', refuses: false });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          if (clipboard.refuses) return Promise.reject(new DOMException('Denied', 'NotAllowedError'));
          clipboard.text = text;
          return Promise.resolve();
        },
      },
    });
  });
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);
  return clipboard;
}

const FEED = feedOf([
  instrument('a', { rounds: [{ closes: '2026-12-04T16:00' }], amount: { to: 500 } }),
  instrument('b', { supportType: 'prize', contact: { email: 'b@county.example' } }),
  instrument('c', { rounds: [{ closes: '2026-01-31' }] }),
]);

describe('exports of the list', () => {
  const network = useNetwork();
  useTestPage();
  const files = useDownloads();
  const clipboard = useClipboard();

  it('include a table of the results', async () => {
    const element = await mountDirectory(network, FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await click(element, message('action.csv'));
    await said(message('action.csv-saved'));
    expect(files.map(({ name }) => name)).to.deep.equal(['county-council.csv']);
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows[0]).to.match(/^Name,Type of support,Provider,How much/);
    expect(rows.slice(1)).to.have.length(1);
    expect(rows[1]).to.match(/^Title a,Grant,County,.*500/);
  });

  it('include the whole list, not only what is on the screen', async () => {
    const element = await mountDirectory(network, feedOf(many(45)));
    await click(element, message('action.csv'));
    await said(message('action.csv-saved'));
    expect((await files[0]!.text()).trim().split('\r\n')).to.have.length(46);
  });

  it('include a calendar of the deadlines', async () => {
    const element = await mountDirectory(network, FEED);
    await click(element, message('action.calendar'));
    await said(message('action.calendar-saved'));
    const text = await files[0]!.text();
    expect(files[0]!.name).to.equal('county-council.ics');
    expect(text.match(/^SUMMARY.*$/gm)!.map((line) => line.trim())).to.deep.equal([
      'SUMMARY;LANGUAGE=en:Deadline: Title a',
    ]);
  });

  it('include no calendar if there are no deadlines', async () => {
    const element = await mountDirectory(network, FEED);
    await search(element, 'title b');
    await click(element, message('action.calendar'));
    await said(message('action.no-deadlines'));
    expect(files).to.deep.equal([]);
  });

  it('include the address of the current search', async () => {
    const element = await mountDirectory(network, FEED, { 'url-state': 'x' });
    await search(element, 'title b');
    await click(element, message('action.copy-link'));
    await said(message('action.link-copied'));
    expect(new URL(clipboard.text).searchParams.get('x.q')).to.equal('title b');
  });

  it('can be copied by hand where the browser refuses', async () => {
    clipboard.refuses = true;
    const element = await mountDirectory(network, FEED, { 'url-state': 'x' });
    await click(element, message('action.copy-link'));
    await said(message('action.copy-failed', location.href));
  });
});

/** A message in Latvian, whatever its wording. */
const lv = (id: MessageId): RegExp => messagePattern(id, 'lv');

describe('exports of a directory in Latvian', () => {
  const network = useNetwork();
  useTestPage();
  const files = useDownloads();
  const clipboard = useClipboard();
  const HEAD = /^Nosaukums;[^;]+;Sniedzējs;/;

  const dialogIn = async (element: Directory): Promise<HTMLElement> => {
    await openDetail(element, 'Nosaukums a');
    return waitForDialog(element);
  };

  it('include a table in Latvian', async () => {
    const element = await mountDirectory(network, FEED, { lang: 'lv' });
    await click(element, lv('action.csv'));
    await said(lv('action.csv-saved'));
    expect((await files[0]!.text()).replace('\ufeff', '')).to.match(HEAD);
  });

  it('include a table in Latvian from the comparison', async () => {
    const element = await mountDirectory(network, FEED, { lang: 'lv' });
    await click(element, /: Nosaukums a$/);
    await click(element, lv('action.favourites'));
    await waitForDialog(element);
    await click(element, lv('action.csv'));
    expect(files[0]!.name).to.equal('mana-izlase.csv');
    expect((await files[0]!.text()).replace('\ufeff', '')).to.match(HEAD);
  });

  it('include a calendar event in Latvian from the full view', async () => {
    const element = await mountDirectory(network, FEED, { lang: 'lv' });
    const dialog = await dialogIn(element);
    await click(element, lv('detail.calendar'));
    expect(accessibleNames(dialog, 'link')).to.include.members([
      'Google',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo',
    ]);
    await click(element, lv('detail.ics'));
    expect(await files[0]!.text()).to.include('SUMMARY;LANGUAGE=lv:Termiņš: Nosaukums a');
  });

  it('include a copied link of the full view, confirmed in Latvian', async () => {
    const element = await mountDirectory(network, FEED, { lang: 'lv', 'url-state': 'x' });
    await dialogIn(element);
    await click(element, lv('action.copy-link'));
    await said(lv('action.link-copied'));
    expect(new URL(clipboard.text).searchParams.get('x.id')).to.equal('a');
  });

  it('can be copied by hand from the full view where the browser refuses', async () => {
    clipboard.refuses = true;
    const element = await mountDirectory(network, FEED, { lang: 'lv', 'url-state': 'x' });
    await dialogIn(element);
    getByRole(element, 'button', lv('action.copy-link')).click();
    await said(lv('action.copy-failed'));
    expect(getAllByRole(document.body, 'status').map(textOf).join(' ')).to.include(location.href);
  });
});

/** What a press prints: what is read of the element while the page is printed. */
async function printedBy<T>(
  element: Directory,
  pressed: () => Promise<void>,
  read: (element: Directory) => T,
): Promise<T> {
  const { print } = window;
  let printed: T | undefined;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    printed = read(element);
    dispatchEvent(new Event('afterprint'));
  };
  try {
    await pressed();
    await waitUntil(() => printed !== undefined, 'prints');
  } finally {
    window.print = print;
  }
  return printed!;
}

const contentsOf = (element: Directory): string[] =>
  [...element.renderRoot.querySelectorAll('.table-of-contents > li')].map(textOf);

describe('printing', () => {
  const network = useNetwork();
  useTestPage();

  it('shows everything that was found, opened, and the list again afterwards', async () => {
    const element = await mountDirectory(
      network,
      feedOf(many(45, (at) => ({ steps: [{ en: `Step of ${at}`, lv: 'x' }] }))),
    );
    const printed = await printedBy(element, () => click(element, message('action.print')), textOf);
    for (let at = 1; at <= 45; at++)
      expect(printed).to.include(`Summary ${at} `).and.to.include(`Step of ${at}`);
    await element.updateComplete;
    expect(textOf(element)).not.to.include('Step of 1');
  });

  it('starts with a numbered list of contents', async () => {
    const element = await mountDirectory(network, feedOf(many(5)));
    const printed = await printedBy(element, () => click(element, message('action.print')), contentsOf);
    expect(printed[0]).to.equal('Title 1 · County · When a call is announced');
    expect(printed).to.have.length(5);
  });

  it('has no list of contents if the list is short', async () => {
    const element = await mountDirectory(network, feedOf(many(3)));
    const printed = await printedBy(element, () => click(element, message('action.print')), contentsOf);
    expect(printed).to.deep.equal([]);
  });

  it('from the browser prints as many cards as the head says, including those behind "Show more"', async () => {
    const element = await mountDirectory(network, feedOf(many(45)));
    expect(cards(element).length).to.be.below(45);
    dispatchEvent(new Event('beforeprint'));
    expect(cards(element)).to.have.length(45);
    expect(resultCount(element)).to.match(/^45 /);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(cards(element).length).to.be.below(45);
  });

  it('has no buttons', async () => {
    const element = await mountDirectory(network, feedOf(many(2)));
    const dialog = await openDetail(element, 'Title 1');
    await emulateMedia({ media: 'print' });
    expect(getAllByRole(dialog, 'button')).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });
});
