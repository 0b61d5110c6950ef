/** Two directories in two languages on one page: each keeps its own, whatever happens in the other. */
import { expect } from '@open-wc/testing';
import { useDownloads } from '../../helpers/downloads.js';
import { mount, waitForFilters } from '../../helpers/elements.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import {
  createDirectory,
  openDetail,
  search,
  waitForDialog,
  waitForDialogToClose,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { textOf } from '../../helpers/queries.js';
import { click, waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

/** What each says in its list, in its dialogs, in its table and to screen readers. */
const TEXTS = {
  lv: {
    list: 'Meklēt atbalstu',
    csv: 'Saglabāt kā tabulu (CSV)',
    saved: 'Tabula ir saglabāta.',
    column: 'Tālrunis',
    shortlist: /^Mana izlase/,
    emptyShortlist: 'Izlase vēl ir tukša',
    detail: 'Kad pieteikties',
    close: 'Aizvērt',
    none: 'Pagaidām nekas neatbilst',
  },
  et: {
    list: 'Otsi toetust',
    csv: 'Salvesta tabelina (CSV)',
    saved: 'Tabel on salvestatud.',
    column: 'Telefon',
    shortlist: /^Minu valik/,
    emptyShortlist: 'Valik on veel tühi',
    detail: 'Millal taotleda',
    close: 'Sulge',
    none: 'Midagi sobivat ei leitud',
  },
} as const;
type Lang = keyof typeof TEXTS;
const LANGS = ['lv', 'et'] as const;
const other = (lang: Lang): Lang => (lang === 'lv' ? 'et' : 'lv');

describe('two directories in two languages', () => {
  const network = useNetwork();
  useTestPage();
  const files = useDownloads();
  let directories: Record<Lang, Directory>;

  beforeEach(async () => {
    const src = network.respondAt(json(feedOf([instrument('a')])));
    directories = { lv: createDirectory({ src, lang: 'lv' }), et: createDirectory({ src, lang: 'et' }) };
    await mount(directories.lv, directories.et);
    for (const lang of LANGS) {
      await waitForText(directories[lang], TEXTS[lang].list);
      await waitForFilters(directories[lang]);
    }
  });

  /** Nothing in either of the two is in the language of the other. */
  const expectOwnLanguages = (): void => {
    for (const lang of LANGS) {
      const texts = Object.values(TEXTS[other(lang)]).filter((text) => typeof text === 'string');
      for (const text of texts) expect(textOf(directories[lang]), lang).not.to.include(text);
    }
  };

  const announcer = (): HTMLElement => document.querySelector<HTMLElement>('[data-tilts-announcer]')!;
  const announced = (lang: Lang, text: string): Promise<void> =>
    waitUntil(
      () => announcer().textContent.trim() === text && announcer().lang === lang,
      `“${text}” is announced, not “${announcer().textContent}” (${announcer().lang})`,
    );

  it('are rendered alternately', async () => {
    for (let turn = 0; turn < 3; turn++)
      for (const lang of LANGS) {
        directories[lang].headingLevel = 3 + turn;
        directories.lv.requestUpdate();
        directories.et.requestUpdate();
        await Promise.all([directories.lv.updateComplete, directories.et.updateComplete]);
        await waitForText(directories[lang], TEXTS[lang].list);
        expectOwnLanguages();
      }
  });

  it('find nothing, each in its language', async () => {
    await search(directories.lv, 'zzzz');
    await search(directories.et, 'zzzz');
    for (const lang of LANGS) await waitForText(directories[lang], TEXTS[lang].none);
    expectOwnLanguages();
  });

  it('open dialogs and redraw behind them', async () => {
    for (const lang of [...LANGS, ...LANGS]) {
      const { detail, close, shortlist, emptyShortlist } = TEXTS[lang];
      await openDetail(directories[lang], 'Nosaukums a');
      directories[other(lang)].requestUpdate();
      await waitForText(await waitForDialog(directories[lang]), detail);
      expectOwnLanguages();
      await click(directories[lang], close);
      await waitForDialogToClose(directories[lang]);
      await click(directories[lang], shortlist);
      directories[other(lang)].requestUpdate();
      await waitForText(await waitForDialog(directories[lang]), emptyShortlist);
      expectOwnLanguages();
      await click(directories[lang], close);
      await waitForDialogToClose(directories[lang]);
    }
  });

  it('save tables at the same time, and tell screen readers, each in its language', async () => {
    // The tools are loaded by then: both answer a click at once.
    for (const lang of LANGS) {
      await click(directories[lang], TEXTS[lang].csv);
      await announced(lang, TEXTS[lang].saved);
    }
    files.length = 0;
    await Promise.all(LANGS.map((lang) => click(directories[lang], TEXTS[lang].csv)));
    await waitUntil(() => files.length === 2, 'both tables are saved');
    const tables = await Promise.all(files.map((file) => file.text()));
    for (const lang of LANGS) {
      expect(tables.filter((table) => table.includes(TEXTS[lang].column))).to.have.length(1);
      await waitForText(directories[lang], TEXTS[lang].saved);
    }
    expectOwnLanguages();
  });

  it('change languages while a tool is working', async () => {
    await click(directories.lv, TEXTS.lv.csv);
    await announced('lv', TEXTS.lv.saved);
    directories.lv.lang = 'et';
    directories.et.lang = 'lv';
    await waitForText(directories.lv, TEXTS.et.list);
    await waitForText(directories.et, TEXTS.lv.list);
    files.length = 0;
    await click(directories.lv, TEXTS.et.csv);
    await announced('et', TEXTS.et.saved);
    expect(await files[0]!.text()).to.include(TEXTS.et.column);
  });
});
