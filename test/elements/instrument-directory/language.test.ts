import { expect, fixtureSync, html } from '@open-wc/testing';
import {
  createDirectory,
  search,
  mountDirectory,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import { hasRole, langOf, getByRole, textOf } from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitForText } from '../../helpers/user.js';

const SEARCH = { en: 'Search for support', lv: 'Meklēt atbalstu', lt: 'Ieškoti paramos', et: 'Otsi toetust' };
type Spoken = keyof typeof SEARCH;

const FEED = feedOf([instrument('a')]);

describe('the language of a directory', () => {
  const network = useNetwork();
  useTestPage();

  /** Waits until the whole element speaks a language, and no other. */
  const speaks = async (element: Directory, language: Spoken): Promise<void> => {
    await waitForText(element, SEARCH[language]);
    for (const [other, text] of Object.entries(SEARCH))
      if (other !== language) expect(textOf(element)).not.to.include(text);
  };

  it('is that of the page, and follows it', async () => {
    document.documentElement.lang = 'lv';
    const element = await mountDirectory(network, FEED);
    await speaks(element, 'lv');
    expect(titles(element)).to.deep.equal(['Nosaukums a']);
    for (const language of ['et', 'lt', 'en', 'lv'] as const) {
      document.documentElement.lang = language;
      await speaks(element, language);
    }
    document.documentElement.lang = 'en-GB';
    await speaks(element, 'en');
    expect(titles(element)).to.deep.equal(['Title a']);
  });

  it('is that of the nearest part of the page, and follows it', async () => {
    const element = createDirectory({ src: network.respondAt(json(FEED)) });
    const part = document.createElement('section');
    part.lang = 'lt';
    part.append(element);
    await mount(part);
    await speaks(element, 'lt');
    document.documentElement.lang = 'lv';
    part.lang = 'et';
    await speaks(element, 'et');
    part.removeAttribute('lang');
    await speaks(element, 'lv');
  });

  it('is its own, and follows it', async () => {
    document.documentElement.lang = 'lv';
    const element = await mountDirectory(network, FEED, { lang: 'et' });
    await speaks(element, 'et');
    element.lang = 'lt';
    await speaks(element, 'lt');
    element.removeAttribute('lang');
    await speaks(element, 'lv');
  });

  it('is found outside its shadow roots, and followed there', async () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="lv"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = createDirectory({ src: network.respondAt(json(FEED)) });
    inner.attachShadow({ mode: 'open' }).append(element);
    await speaks(element, 'lv');
    outer.lang = 'et';
    await speaks(element, 'et');
    inner.lang = 'lt';
    await speaks(element, 'lt');
  });

  it('follows the element to another part of the page', async () => {
    const element = createDirectory({ src: network.respondAt(json(FEED)) });
    const [lv, et] = ['lv', 'et'].map((lang) => Object.assign(document.createElement('section'), { lang }));
    lv!.append(element);
    await mount(lv!, et!);
    await speaks(element, 'lv');
    et!.append(element);
    await speaks(element, 'et');
    lv!.lang = 'lt';
    et!.lang = 'en';
    await speaks(element, 'en');
  });

  for (const tag of ['ru', '', 'tlh'])
    it(`is English if the page has "${tag}"`, async () => {
      document.documentElement.lang = tag;
      await speaks(await mountDirectory(network, FEED), 'en');
    });

  it('stays where the browser translates the page, unless that is into one of ours', async () => {
    const { documentElement } = document;
    documentElement.lang = 'lv';
    const element = await mountDirectory(network, FEED);
    documentElement.className = 'translated-ltr';
    try {
      documentElement.lang = 'ru';
      await speaks(element, 'lv');
      documentElement.lang = 'lt';
      await speaks(element, 'lt');
    } finally {
      documentElement.className = '';
    }
  });

  it('may differ between two elements of one feed', async () => {
    const src = network.respondAt(json(FEED));
    const lv = createDirectory({ src, lang: 'lv' });
    const et = createDirectory({ src, lang: 'et' });
    await mount(lv, et);
    await speaks(lv, 'lv');
    await speaks(et, 'et');
    expect(network.sentTo(src)).to.have.length(1);
    await search(lv, 'nosaukums');
    await speaks(lv, 'lv');
    await speaks(et, 'et');
  });

  it('selects the feed if its address has {lang}', async () => {
    for (const language of ['lv', 'et'])
      network.setResponses(
        new URL(`/feeds/${language}.json`, location.href).href,
        json(feedOf([instrument(`in-${language}`)])),
      );
    const element = await mount(createDirectory({ src: '/feeds/{lang}.json', lang: 'lv' }));
    await waitForText(element, 'Nosaukums in-lv');
    element.lang = 'et';
    await waitForText(element, 'Nosaukums in-et');
    expect(textOf(element)).not.to.include('in-lv');
  });

  it('keeps what was searched for when it changes', async () => {
    const element = await mountDirectory(network, sample(), { lang: 'en' });
    await search(element, 'mentor');
    expect(titles(element)).to.have.length(1);
    element.lang = 'lv';
    await waitForText(element, 'Mentoringa programma sociālajiem uzņēmumiem');
    await waitForText(element, /1 atbalsta instruments/);
    expect(getByRole<HTMLInputElement>(element, 'searchbox').value).to.equal('mentor');
  });
});

describe('a text that the feed has in another language only', () => {
  const network = useNetwork();
  useTestPage();

  for (const [lang, texts, badge] of [
    ['en', { lv: 'Dotācija' }, 'Only in Latvian'],
    ['et', { lv: 'Dotācija' }, 'Ainult läti keeles'],
    ['lt', { lv: 'Dotācija' }, 'Tik latvių kalba'],
    ['lv', { en: 'Grant scheme' }, 'Tikai angliski'],
    ['lv', { et: 'Toetus' }, 'Tikai igauniski'],
    ['en', { ru: 'Субсидия' }, 'In another language: Russian'],
  ] as [string, Record<string, string>, string][])
    it(`${lang}: ${badge}`, async () => {
      const element = await mountDirectory(network, feedOf([instrument('a', { title: texts })]), { lang });
      await waitForText(element, badge);
      const title = getByRole(element, 'button', Object.values(texts)[0]);
      expect(langOf(title), 'is read out in its own').to.equal(Object.keys(texts)[0]);
    });

  it('has no badge if the feed has the visitor’s language', async () => {
    const element = await mountDirectory(network, feedOf([instrument('a')]), { lang: 'lv' });
    expect(hasRole(element, 'paragraph', /^Tikai/)).to.equal(false);
    expect(langOf(getByRole(element, 'button', 'Nosaukums a'))).to.equal('lv');
  });
});
