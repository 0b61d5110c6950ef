import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, findingsOf, goodFeed, goodRecord, reportOn, words } from '../../helpers/checked.js';
import { sample } from '../../helpers/feeds.js';

const LONG = 'Pašvaldība atbalsta sociālos uzņēmumus ar naudu, telpām un padomu.';

/** A change of a good record, what is warned of, and the words. */
const RECORDS: readonly (readonly [
  name: string,
  change: object,
  warnings: readonly string[],
  words?: RegExp,
])[] = [
  ['a record with all it needs', {}, []],
  [
    'a field of nobody',
    { deadline: '2026-12-01' },
    ['deadline unknown-field'],
    /it is ignored\..+For notes of your own, start the name with “x-”/,
  ],
  ['a slip in a field', { contat: {} }, ['contat unknown-field'], /Did you mean "contact"\?/],
  ['a slip in an inner field', { amount: { too: 5 } }, ['amount.too unknown-field'], /Did you mean "to"\?/],
  ['a note of the publisher’s own', { 'x-note': 'ask Anna' }, []],

  [
    'a text in one language of two',
    { title: { lv: 'T' } },
    ['title missing-language'],
    /No English text: title\./,
  ],
  [
    'many texts in one language',
    { title: { lv: 'T' }, steps: [{ lv: 'a' }, { lv: 'b' }, { lv: 'c' }, { lv: 'd' }] },
    ['title missing-language'],
    /No English text: title, steps 1, steps 2, steps 3 and 2 other fields|1 other field/,
  ],
  [
    'a sentence without a language',
    { summary: LONG },
    ['summary missing-language'],
    /No English text: summary/,
  ],
  ['a name without a language', { giver: { name: 'Altum' } }, []],
  [
    'a text in a language not named',
    { title: { lv: 'T', en: 'T', ee: 'P' } },
    ['title.ee unlisted-language'],
    /Estonian is written "et"/,
  ],
  [
    'the same words in two languages',
    { description: { lv: LONG, en: LONG } },
    ['description.en same-text'],
    /The English text is the same as the Latvian one/,
  ],
  [
    'HTML in a text',
    { summary: { lv: '<p>Teksts</p>', en: 'x' } },
    ['summary.lv html'],
    /“<p>” is shown as it stands/,
  ],
  ['an entity in a text', { summary: { lv: 'a&nbsp;b', en: 'x' } }, ['summary.lv html'], /&nbsp;/],
  [
    'letters read in the wrong way',
    { summary: { lv: 'PaÅ¡valdÄ«ba', en: 'x' } },
    ['summary.lv broken-letters'],
    /Save the file as UTF-8/,
  ],
  ['lost letters', { summary: { lv: 'Pa\ufffdvald\ufffdba', en: 'x' } }, ['summary.lv broken-letters']],
  ...['PĆµlva', 'TĆ¼ri', 'ÄÆstaiga', 'Åemaitija', 'Å\u00a0iauliai', '9 â€“ 17', 'Â§ 5', 'Ð\u00a0Ð¸Ð³Ð°'].map(
    (text) =>
      [`broken letters: ${text}`, { tags: [{ lv: text, en: 'x' }] }, ['tags.0.lv broken-letters']] as const,
  ),
  ...['Õppe', 'Ģimene', '10 – 20', '„BĀ”', 'Åland', 'ÄKKE', '20 °C'].map(
    (text) => [`good letters: ${text}`, { tags: [{ lv: text, en: 'x' }] }, []] as const,
  ),
  ...['**Svarīgi**', 'Skat. [nolikumu](https://novads.lv)', '# Virsraksts', '__uzmanību__'].map(
    (text) =>
      [`Markdown: ${text}`, { description: { lv: text, en: 'x' } }, ['description.lv markdown']] as const,
  ),
  ...['• nauda\n• telpas', '1. nauda\n2. telpas', '– nauda\n– telpas', 'Ir:\n·\tnauda\n·\ttelpas'].map(
    (text) =>
      [
        `a list from Word: ${JSON.stringify(text)}`,
        { description: { lv: text, en: 'x' } },
        ['description.lv pasted-list'],
        /Begin each line of a list with "- "\./,
      ] as const,
  ),
  ...['- nauda\n- telpas', '10 * 2 ** 3', 'Zvaniet [birojam] (katru dienu)', '2027. gads\n\nsākas'].map(
    (text) => [`plain text: ${JSON.stringify(text)}`, { description: { lv: text, en: 'x' } }, []] as const,
  ),
  ['Estonian letters', { summary: { lv: 'ÄRIÜHING – Õ, Å', en: 'x' } }, []],
  ['less than and more than', { summary: { lv: '5 < 6 & 7 > 3', en: 'x' } }, []],
  ['spaces for a text', { tags: [{ lv: 'x', en: '  ' }] }, ['tags.0.en blank']],
  [
    'a summary that is no summary',
    { summary: { lv: 'x '.repeat(200), en: 'x' } },
    ['summary long-text'],
    /400 letters in Latvian.+At most 300 are good/,
  ],

  [
    'rounds long over',
    { allYear: undefined, rounds: [{ closes: '2025-11-21' }] },
    ['rounds dead-dates'],
    /the last closed on 2025-11-21/,
  ],
  ['rounds over for less than a year', { allYear: undefined, rounds: [{ closes: '2025-11-23' }] }, []],
  ['old rounds that come back', { allYear: undefined, rounds: [{ closes: '2020-01-01', yearly: true }] }, []],
  [
    'one old and one coming round',
    { allYear: undefined, rounds: [{ closes: '2020-01-01' }, { closes: '2027-01-01' }] },
    [],
  ],
  ['no dates', { allYear: undefined }, [' no-dates'], /“rounds” with dates/],
  ['no dates but words', { allYear: undefined, when: { lv: 'Pēc uzsaukuma', en: 'On call' } }, []],
  ['an old look', { updated: '2025-11-01' }, ['updated old'], /more than a year ago/],
  ['a look in the future', { updated: '2027-11-01' }, ['updated future'], /lies in the future/],
  [
    'an end before its beginning',
    { rounds: [{ opens: '2026-12-04', closes: '2026-11-04' }] },
    ['rounds.0.closes order'],
    /“closes” \(2026-11-04\) is before “opens” \(2026-12-04\)/,
  ],
  ['a day that opens and closes', { rounds: [{ opens: '2026-12-04T10:00', closes: '2026-12-04' }] }, []],
  ['more than the most', { amount: { from: 500, to: 50 } }, ['amount.to order']],

  ['a contact without a way', { contact: { name: 'Anna' } }, ['contact no-contact'], /no way to reach it/],
  [
    'a private mailbox',
    { contact: { email: 'anna@inbox.lv' } },
    ['contact.email private-mail'],
    /agreement to be published/,
  ],
  ['the mailbox of an office', { contact: { email: 'anna@mail.novads.lv' } }, []],
  [
    'a link without encryption',
    { url: 'http://novads.lv' },
    ['url insecure-link'],
    /Try https:\/\/novads\.lv/,
  ],
  ['an area with a slip', { areas: ['novadss'] }, ['areas.0 unknown-id'], /Did you mean "novads"\?/],
  [
    'an area of nobody',
    { areas: ['riga'] },
    ['areas.0 unknown-id'],
    /Add \{"id": "riga", "name": …\} to “areas”, or use one of novads/,
  ],
  ['an inner area of nobody', { eligibility: { areas: ['riga'] } }, ['eligibility.areas.0 unknown-id']],
  [
    'a sector, where the feed has none',
    { eligibility: { sectors: ['food'] } },
    ['eligibility.sectors.0 unknown-id'],
  ],
  ['money that is none', { amount: { to: 5, currency: 'EUO' } }, ['amount.currency currency']],
  ['other money', { amount: { to: 5, currency: 'SEK' } }, []],
];

describe('a poor record', () => {
  for (const [name, change, expected, said] of RECORDS)
    it(`has ${name}`, () => {
      const findings = findingsOf(change);
      assert.deepEqual(codes(findings), expected);
      if (said) assert.match(words(findings[0]!), said);
      for (const { severity } of findings) assert.equal(severity, 'warning');
    });

  it('says a field twice', () => {
    const text = JSON.stringify(goodFeed([goodRecord()])).replace('"form":', '"form":"prize","form":');
    const { findings } = reportOn(text);
    assert.deepEqual(codes(findings), ['form duplicate-field']);
  });
});

const area = (id: string, within?: string): object => ({
  id,
  name: { lv: id, en: id },
  ...(within ? { within } : {}),
});

describe('a poor feed', () => {
  for (const [name, change, expected] of [
    ['has no contact', { publisher: { name: { lv: 'N', en: 'N' } } }, ['publisher no-contact']],
    [
      'has a contact without a way',
      { publisher: { name: { lv: 'N', en: 'N' }, contact: { name: { lv: 'A', en: 'A' } } } },
      ['publisher no-contact'],
    ],
    ['was not looked at for a year', { updated: '2025-10-01' }, ['updated old']],
    [
      'names an area in one language',
      { areas: [{ id: 'a', name: { lv: 'A' } }] },
      ['areas.0.name missing-language'],
    ],
    ['names an area twice', { areas: [area('a'), area('b'), area('a')] }, ['areas.2.id duplicate-name']],
    [
      'has areas in a circle',
      { areas: [area('a', 'b'), area('b', 'a')] },
      ['areas.0.within area-circle', 'areas.1.within area-circle'],
    ],
    ['has an area in one of nobody', { areas: [area('a', 'c')] }, ['areas.0.within unknown-id']],
  ] as const)
    it(name, () => assert.deepEqual(codes(reportOn(goodFeed([goodRecord()], change)).findings), expected));
});

describe('the sample feed', () => {
  it('has nothing to mend but past calls kept as examples, and organisations of which no way to reach them is known', () => {
    const { errors, findings } = reportOn(sample());
    assert.equal(errors, 0);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), ['dead-dates', 'no-contact']);
  });
});
