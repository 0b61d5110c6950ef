import { expect } from '@open-wc/testing';
import { formatterFor, PLURAL_FORMS } from '../../../src/core/i18n/formatter.js';
import { templates as et } from '../../../src/core/i18n/generated/et.js';
import { templates as lt } from '../../../src/core/i18n/generated/lt.js';
import { templates as lv } from '../../../src/core/i18n/generated/lv.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';

type Templates = Readonly<Record<string, unknown>>;
const TRANSLATED: Record<Exclude<Language, 'en'>, Templates> = { lv, lt, et };
const TAGS: Record<Language, string> = { lv: 'lv', en: 'en-GB', lt: 'lt', et: 'et' };

const isPlural = (message: unknown): message is string =>
  typeof message === 'string' && message.includes('|');

/** Ids of the messages that any language counts in. */
const PLURALS = [
  ...new Set(
    Object.values(TRANSLATED).flatMap((templates) =>
      Object.keys(templates).filter((id) => isPlural(templates[id])),
    ),
  ),
].sort();

const COUNTS = [0, 1, 2, 10, 11, 21, 100, 101, 1.5];

describe('plurals of the directory’s own messages', () => {
  for (const [language, message, expected] of [
    [
      'lv',
      lv['results.count'],
      '0 atbalsta instrumentu|1 atbalsta instruments|2 atbalsta instrumenti|10 atbalsta instrumentu|11 atbalsta instrumentu|21 atbalsta instruments|100 atbalsta instrumentu|101 atbalsta instruments|1,5 atbalsta instrumenti',
    ],
    [
      'lv',
      lv['state.days-left'],
      'Vēl 0 dienu|Vēl 1 diena|Vēl 2 dienas|Vēl 10 dienu|Vēl 11 dienu|Vēl 21 diena|Vēl 100 dienu|Vēl 101 diena|Vēl 1,5 dienas',
    ],
    [
      'lt',
      lt['results.count'],
      '0 paramos priemonių|1 paramos priemonė|2 paramos priemonės|10 paramos priemonių|11 paramos priemonių|21 paramos priemonė|100 paramos priemonių|101 paramos priemonė|1,5 paramos priemonės',
    ],
    [
      'lt',
      lt['state.days-left'],
      'Liko 0 dienų|Liko 1 diena|Liko 2 dienos|Liko 10 dienų|Liko 11 dienų|Liko 21 diena|Liko 100 dienų|Liko 101 diena|Liko 1,5 dienos',
    ],
    [
      'et',
      et['results.count'],
      '0 toetusmeedet|1 toetusmeede|2 toetusmeedet|10 toetusmeedet|11 toetusmeedet|21 toetusmeedet|100 toetusmeedet|101 toetusmeedet|1,5 toetusmeedet',
    ],
    [
      'et',
      et['state.days-left'],
      'Jäänud 0 päeva|Jäänud 1 päev|Jäänud 2 päeva|Jäänud 10 päeva|Jäänud 11 päeva|Jäänud 21 päeva|Jäänud 100 päeva|Jäänud 101 päeva|Jäänud 1,5 päeva',
    ],
    [
      'en',
      '# support instrument|# support instruments',
      '0 support instruments|1 support instrument|2 support instruments|10 support instruments|11 support instruments|21 support instruments|100 support instruments|101 support instruments|1.5 support instruments',
    ],
    [
      'en',
      '# day left|# days left',
      '0 days left|1 day left|2 days left|10 days left|11 days left|21 days left|100 days left|101 days left|1.5 days left',
    ],
  ] as const)
    expected.split('|').forEach((text, at) => {
      it(`${language}: ${text}`, () => {
        expect(formatterFor(language).plural(COUNTS[at]!, message)).to.equal(text);
      });
    });

  it('writes large counts by the rules of the language', () => {
    expect(formatterFor('lt').plural(12_345, lt['results.count'])).to.equal('12\u00a0345 paramos priemonės');
  });
});

describe('plural messages', () => {
  it('exist', () => {
    expect(PLURALS).to.include.members(['results.count', 'state.days-left', 'results.hidden']);
  });

  for (const [language, templates] of Object.entries(TRANSLATED) as [Exclude<Language, 'en'>, Templates][])
    for (const id of PLURALS)
      it(`${language} ${id}: has a form for each of ${PLURAL_FORMS[language].join(', ')}, each with its number`, () => {
        const message = templates[id];
        expect(message, 'is translated').to.be.a('string');
        const forms = (message as string).split('|');
        expect(forms).to.have.length(PLURAL_FORMS[language].length);
        for (const form of forms) {
          expect(form.split('#'), form).to.have.length(2);
          expect(form).to.match(/^\S.*\S$/);
        }
      });

  for (const language of LANGUAGES)
    it(`${language}: forms are in the order of the browser’s plural rules`, () => {
      const rules = new Intl.PluralRules(TAGS[language]);
      expect([...PLURAL_FORMS[language]].sort()).to.deep.equal(
        [...rules.resolvedOptions().pluralCategories].sort(),
      );
      const message = PLURAL_FORMS[language].join('|');
      for (let count = 0; count <= 200; count++)
        expect(formatterFor(language).plural(count, message)).to.equal(rules.select(count));
    });
});

describe('translations', () => {
  for (const [language, templates] of Object.entries(TRANSLATED))
    it(`${language}: has every message that another language has`, () => {
      const all = new Set(Object.values(TRANSLATED).flatMap((each) => Object.keys(each)));
      expect([...all].filter((id) => !templates[id])).to.deep.equal([]);
    });

  for (const language of ['lt', 'et'] as const)
    it(`${language}: uses the same values in its messages as Latvian`, () => {
      const valuesIn = (message: unknown): number[] =>
        Array.isArray(message) ? message.filter((piece) => typeof piece === 'number').sort() : [];
      const templates: Templates = TRANSLATED[language];
      for (const [id, message] of Object.entries(lv))
        expect(valuesIn(templates[id]), id).to.deep.equal(valuesIn(message));
    });
});
