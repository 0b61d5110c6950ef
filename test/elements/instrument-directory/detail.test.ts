import { expect } from '@open-wc/testing';
import {
  createDirectory,
  waitForDialogToClose,
  openDetail,
  mountDirectory,
  titles,
  showAll,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  hasRole,
  langOf,
  accessibleName,
  getByRole,
  normalizeSpace,
  textOf,
} from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

describe('the full text of an instrument', () => {
  const network = useNetwork();
  useTestPage();

  it('has paragraphs and lists, and never markup from the feed', async () => {
    const description = { en: 'First.\n\nSecond\nline:\n- one\n- <b>two</b>\n\n<script>alert(1)</script>' };
    const element = await mountDirectory(network, feedOf([instrument('a', { description })]));
    const dialog = await openDetail(element, 'Title a');
    expect(getAllByRole(dialog, 'paragraph').map(textOf)).to.include.members([
      'First.',
      'Second line:',
      '<script>alert(1)</script>',
    ]);
    expect(getAllByRole(dialog, 'listitem').map(textOf)).to.include.members(['one', '<b>two</b>']);
  });

  for (const [lang, texts, spoken] of [
    ['lv', { lv: 'Latviski.', en: 'In English.' }, 'lv'],
    ['en', { lv: 'Latviski.', en: 'In English.' }, 'en'],
    ['et', { lv: 'Latviski.' }, 'lv'],
  ] as [string, Record<string, string>, string][])
    it(`${lang}: is read out in ${spoken}`, async () => {
      document.documentElement.lang = lang;
      const element = await mountDirectory(network, feedOf([instrument('a', { description: texts })]));
      const dialog = await openDetail(element, titles(element)[0]!);
      const text = getAllByRole(dialog, 'paragraph').find((each) => textOf(each) === texts[spoken])!;
      expect(langOf(text)).to.equal(spoken);
    });

  it('tells what is known of a round that has no day yet', async () => {
    const change = { rounds: [{ label: { en: 'Spring round' } }] };
    const element = await mountDirectory(network, feedOf([instrument('a', change)]));
    const dialog = await openDetail(element, 'Title a');
    expect(textOf(dialog)).to.include(`Spring round ${message('state.by-announcement')}`);
  });

  it('links to the provider’s page, email and phone, and to nothing else', async () => {
    const change = {
      url: 'https://county.example/a',
      contact: { email: 'a@county.example', phone: '+371 60 000-000', url: 'https://county.example/c' },
      legalBasis: [{ title: 'Law 7', url: 'https://law.example/7' }],
      documents: [
        {
          title: 'Form',
          url: 'https://county.example/form.pdf',
          format: 'pdf',
          bytes: 1_250_000,
          language: 'lv',
        },
      ],
    };
    const element = await mountDirectory(network, feedOf([instrument('a', change)]));
    const dialog = await openDetail(element, 'Title a');
    const links = Object.fromEntries(
      getAllByRole(dialog, 'link').map((link) => [accessibleName(link), (link as HTMLAnchorElement).href]),
    );
    expect(links).to.include({
      Form: 'https://county.example/form.pdf',
      '+371 60 000-000': 'tel:+37160000000',
      'a@county.example': 'mailto:a@county.example',
      'county.example': 'https://county.example/c',
      'Law 7': 'https://law.example/7',
      'Go to the provider’s page': 'https://county.example/a',
    });
    expect(textOf(dialog)).to.include('Form (PDF, 1.3 MB, Latvian)');
    const report = new URL(links[message('detail.report')]!);
    expect(report.pathname).to.equal('a@county.example');
    expect(report.searchParams.get('subject')).to.include('Title a').and.to.include('(a)');
  });

  for (const [eligibility, expected] of [
    [undefined, undefined],
    [{}, undefined],
    [{ employeesBelow: 50 }, { anyone: false }],
    [{ legalForms: [] }, { anyone: true }],
    [{ legalForms: ['farm'] }, { anyone: false }],
    [{ legalForms: [], applicants: { en: 'All who dare' } }, { anyone: false }],
  ] as [object | undefined, { anyone: boolean } | undefined][])
    it(`says ${expected?.anyone ? '“anyone” can apply' : `${expected ? 'not' : 'nothing, nor'} “anyone”`} with ${JSON.stringify(eligibility)}`, async () => {
      const element = await mountDirectory(network, feedOf([instrument('a', { eligibility })]));
      const dialog = await openDetail(element, 'Title a');
      const terms = getAllByRole(dialog, 'term').map(textOf);
      expect(terms.includes(message('detail.who'))).to.equal(expected !== undefined);
      expect(textOf(dialog).includes(message('card.everyone'))).to.equal(expected?.anyone ?? false);
    });

  it('opens even if the title was cut in the middle of an emoji', async () => {
    const change = { title: { en: 'Party \ud83c' }, contact: { email: 'a@county.example' } };
    const element = await mountDirectory(network, feedOf([instrument('a', change)]));
    const dialog = await openDetail(element, 'Party \ud83c');
    const { href } = getByRole<HTMLAnchorElement>(dialog, 'link', message('detail.report'));
    expect(new URL(href).searchParams.get('subject')).to.include('Party \ufffd');
  });

  for (const [name, change] of [
    ['a link with half an address', { contact: { url: 'http://[' } }],
    ['a link with a broken escape in its host', { contact: { url: 'https://%' } }],
    ['a document in a language that cannot be', { documents: [{ title: 'x', language: 'en-12' }] }],
    ['a title in a language that cannot be', { title: { 'ru-12': 'Title a' } }],
  ] as [string, object][])
    it(`is not affected by ${name} of another record`, async () => {
      const element = createDirectory({
        src: network.respondAt(json(feedOf([instrument('a', change), instrument('b')]))),
      });
      await mount(element);
      await waitForText(element, 'Title b');
      if (titles(element).includes('Title a')) {
        await openDetail(element, 'Title a');
        await click(element, message('dialog.close'));
        await waitForDialogToClose(element);
      }
      expect(textOf(await openDetail(element, 'Title b'))).to.include('Summary b');
    });

  it('is not affected by the publisher’s address', async () => {
    const publisher = { name: { en: 'County', lv: 'Novads' }, url: 'https://[', timeZone: 'Europe/Riga' };
    const rounds = [{ closes: '2026-12-24' }];
    const element = createDirectory({
      src: network.respondAt(json(feedOf([instrument('a', { rounds })], { publisher }))),
    });
    await mount(element);
    await waitUntil(() => hasRole(element, 'alert') || hasRole(element, 'article'), 'shows something');
    // Either the feed is refused as a whole, or what it shows can be opened.
    if (hasRole(element, 'article'))
      expect(textOf(await openDetail(element, 'Title a'))).to.include('24 December 2026');
  });
});

describe('every instrument of the sample in full', () => {
  const network = useNetwork();
  useTestPage();
  const FEED = sample();

  for (const lang of ['lv', 'en', 'lt', 'et'])
    it(`${lang}: can be opened, and has no incomplete texts`, async () => {
      const element = await mountDirectory(network, FEED, { lang });
      element.locked = 'availability: open, upcoming, all-year, by-announcement, closed';
      await element.updateComplete;
      await showAll(element);
      expect(titles(element)).to.have.length(FEED.instruments.length);
      for (const { title, provider } of FEED.instruments) {
        const dialog = await openDetail(element, title[lang]!);
        const text = textOf(dialog);
        expect(text).to.include(normalizeSpace(title[lang]!)).and.to.include(provider.name[lang]);
        expect(text, title[lang]).not.to.match(/undefined|NaN|Invalid|\{\d\}|\||# /);
        await click(element, anyLanguagePattern('dialog.close'));
        await waitForDialogToClose(element);
      }
    });
});
