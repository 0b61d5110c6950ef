import { expect } from '@open-wc/testing';
import { resolveText, type LocalizedText } from '../../../src/core/i18n/localized-text.js';
import { matchLanguage } from '../../../src/elements/internal/controllers/language-controller.js';

describe('resolveText', () => {
  for (const [name, text, language, publisher, expected] of [
    ['the language asked for', { lv: 'a', en: 'b' }, 'en', ['lv'], 'en b'],
    ['else the publisher’s first', { lv: 'a', et: 'c' }, 'en', ['lv', 'et'], 'lv a'],
    ['else the publisher’s next', { ru: 'd', et: 'c' }, 'en', ['lv', 'et'], 'et c'],
    ['else any', { ru: 'd' }, 'en', ['lv'], 'ru d'],
    ['the language itself before its regional form', { 'lv-LV': 'r', lv: 'a' }, 'lv', ['lv'], 'lv a'],
    ['a regional form of the publisher', { 'pt-BR': 'p' }, 'lv', ['pt-BR'], 'pt-BR p'],
    ['a plain text as the publisher’s first language', 'x', 'en', ['lt', 'en'], 'lt x'],
    ['a plain text of nobody as the language asked for', 'x', 'en', [], 'en x'],
    ['nothing in an empty text', {}, 'en', ['lv'], 'en '],
  ] as [string, LocalizedText, string, string[], string][])
    it(`uses ${name}`, () => {
      const found = resolveText(text, language, publisher);
      expect(`${found.lang} ${found.text}`).to.equal(expected);
    });
});

describe('toLanguage', () => {
  for (const [tag, language] of [
    ['lv', 'lv'],
    ['lv-LV', 'lv'],
    ['LT-lt', 'lt'],
    ['et', 'et'],
    ['en-US', 'en'],
    ['ru', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['lv_LV', 'lv'],
    ['LAV', 'lv'],
    ['lt_LT.UTF-8', 'lt'],
    ['lit-LT', 'lt'],
    ['et_EE', 'et'],
    ['est', 'et'],
    ['ee', 'et'],
    ['eng', 'en'],
    ['constructor', 'en'],
    ['lvx', 'en'],
  ] as const)
    it(`${JSON.stringify(tag)} asks for ${language}`, () => expect(matchLanguage(tag)).to.equal(language));
});
