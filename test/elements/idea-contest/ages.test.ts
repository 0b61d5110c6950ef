import { expect } from '@open-wc/testing';
import { agesText } from '../../../src/elements/idea-contest/labels.js';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { templates as en } from '../../../src/core/i18n/generated/en.js';
import { templates as et } from '../../../src/core/i18n/generated/et.js';
import { ideaContestMessages } from '../../../src/core/i18n/generated/idea-contest.js';
import { templates as lt } from '../../../src/core/i18n/generated/lt.js';
import { templates as lv } from '../../../src/core/i18n/generated/lv.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadMessages } from '../../../src/core/i18n/messages.js';
import { translatorFor } from '../../../src/core/i18n/translator.js';

type Templates = Readonly<Record<string, string>>;
const WORDS: Record<Language, Templates> = { en, et, lt, lv };

/** Messages in which an age is counted. */
const WITH_AGE = [
  'application.guardian-help',
  'application.member-guardian-help',
  'contest.ages',
  'contest.ages-from',
  'contest.ages-to',
  'print.guardian',
  'reason.as-adult',
  'reason.pair-from',
  'reason.too-old',
  'reason.too-young',
  'rules.adults-older',
  'rules.guardian-consent-under',
  'validation.adult-age',
  'validation.mentor-too-young',
  'validation.too-old',
  'validation.too-young',
] as const;

/** What may stand behind an age, by the age: Latvian says “21 gada”, as for 1, but “11 gadu”. */
const AFTER: Record<Language, Readonly<Record<number, RegExp>>> = {
  lv: {
    1: /^ (gada|gadu)\b/,
    11: /^ (gadu|gadus|gadiem)\b/,
    21: /^ (gada|gadu)\b/,
    25: /^ (gadu|gadus|gadiem)\b/,
  },
  lt: { 1: /^ (metų|metai)/, 11: /^ metų/, 21: /^ (metų|metai)/, 25: /^ (metų|metai)/ },
  et: { 1: /^( aasta\b|-aasta)/, 11: /^( aasta|-aasta)/, 21: /^( aasta|-aasta)/, 25: /^( aasta|-aasta)/ },
  en: { 1: /^(?! years)/, 11: /^(?! year\b)/, 21: /^(?! year\b)/, 25: /^(?! year\b)/ },
};

describe('ages', () => {
  before(async () => {
    for (const language of LANGUAGES) await loadMessages(language, [ideaContestMessages]);
  });

  for (const language of LANGUAGES)
    for (const id of WITH_AGE)
      it(`${language} ${id}: the noun follows its number`, () => {
        for (const [age, after] of Object.entries(AFTER[language])) {
          const text = formatterFor(language).plural(+age, WORDS[language][id]!);
          expect(text.slice(text.indexOf(age) + age.length), text).to.match(after);
        }
      });

  it('covers each message about a person’s age', () => {
    const speaking = Object.entries(lv as Templates)
      .filter(
        ([id, text]) =>
          /^(application|contest|print|reason|rules|validation)\./.test(id) && /# gad/.test(text),
      )
      .map(([id]) => id)
      .filter((id) => !/^reason\.years-/.test(id));
    expect(speaking).to.have.members([...WITH_AGE]);
  });

  for (const [language, range, from, to] of [
    ['lv', '13–21 gada vecumā', 'no 21 gada vecuma', 'līdz 21 gada vecumam'],
    ['lt', '13–21 metų', 'nuo 21 metų', 'iki 21 metų imtinai'],
    ['et', 'vanus 13–21 aastat', 'vanus vähemalt 21 aastat', 'vanus kuni 21 aastat'],
    ['en', 'aged 13–21', 'aged 21 or older', 'aged 21 or younger'],
  ] as const)
    it(`${language}: from, to, and both`, () => {
      const formats = formatterFor(language);
      const msg = translatorFor(language);
      const told = [{ from: 13, to: 21 }, { from: 21 }, { to: 21 }, {}].map((ages) =>
        agesText(msg, ages, formats),
      );
      expect(told).to.deep.equal([range, from, to, '']);
    });
});
