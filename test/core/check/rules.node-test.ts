import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { codesOf, findingsOf, validFeed, validRecord, checkJson, messageOf } from '../../helpers/check.js';
import { sample } from '../../helpers/feeds.js';

const LONG = 'Pašvaldība atbalsta sociālos uzņēmumus ar naudu, telpām un padomu.';

/** A change to a valid record, the warnings, and the message with help of the first. */
const RECORDS: readonly (readonly [
  name: string,
  change: object,
  warnings: readonly string[],
  message?: RegExp,
])[] = [
  ['nothing to report', {}, []],
  [
    'an unknown field',
    { deadline: '2026-12-01' },
    ['deadline unknown-field'],
    /it is ignored\..+For notes of your own, start the name with “x-”/,
  ],
  ['a typo in a field name', { contat: {} }, ['contat unknown-field'], /Did you mean "contact"\?/],
  [
    'a typo in the name of an inner field',
    { amount: { too: 5 } },
    ['amount.too unknown-field'],
    /Did you mean "to"\?/,
  ],
  ['the publisher’s own note', { 'x-note': 'ask Anna' }, []],

  [
    'a text in one of two languages',
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
  ['a name without a language', { provider: { name: 'Altum' } }, []],
  [
    'a text in an unlisted language',
    { title: { lv: 'T', en: 'T', ee: 'P' } },
    ['title.ee unlisted-language'],
    /Estonian is "et"/,
  ],
  [
    'the same text in two languages',
    { description: { lv: LONG, en: LONG } },
    ['description.en same-text'],
    /The English text is the same as the Latvian text/,
  ],
  ['HTML in a text', { summary: { lv: '<p>Teksts</p>', en: 'x' } }, ['summary.lv html'], /“<p>” as it is/],
  ['an entity in a text', { summary: { lv: 'a&nbsp;b', en: 'x' } }, ['summary.lv html'], /&nbsp;/],
  [
    'characters read with the wrong encoding',
    { summary: { lv: 'PaÅ¡valdÄ«ba', en: 'x' } },
    ['summary.lv garbled-text'],
    /Save the file as UTF-8/,
  ],
  ['lost characters', { summary: { lv: 'Pa\ufffdvald\ufffdba', en: 'x' } }, ['summary.lv garbled-text']],
  ...['PĆµlva', 'TĆ¼ri', 'ÄÆstaiga', 'Åemaitija', 'Å\u00a0iauliai', '9 â€“ 17', 'Â§ 5', 'Ð\u00a0Ð¸Ð³Ð°'].map(
    (text) =>
      [`garbled text: ${text}`, { tags: [{ lv: text, en: 'x' }] }, ['tags.0.lv garbled-text']] as const,
  ),
  ...['Õppe', 'Ģimene', '10 – 20', '„BĀ”', 'Åland', 'ÄKKE', '20 °C'].map(
    (text) => [`correct characters: ${text}`, { tags: [{ lv: text, en: 'x' }] }, []] as const,
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
        /Start each line of a list with "- "\./,
      ] as const,
  ),
  ...['- nauda\n- telpas', '10 * 2 ** 3', 'Zvaniet [birojam] (katru dienu)', '2027. gads\n\nsākas'].map(
    (text) => [`plain text: ${JSON.stringify(text)}`, { description: { lv: text, en: 'x' } }, []] as const,
  ),
  ['Estonian letters', { summary: { lv: 'ÄRIÜHING – Õ, Å', en: 'x' } }, []],
  ['less than and more than', { summary: { lv: '5 < 6 & 7 > 3', en: 'x' } }, []],
  ['only spaces in a text', { tags: [{ lv: 'x', en: '  ' }] }, ['tags.0.en blank-text']],
  [
    'a long summary',
    { summary: { lv: 'x '.repeat(200), en: 'x' } },
    ['summary long-text'],
    /400 characters in Latvian.+Keep it under 300/,
  ],

  [
    'rounds that closed long ago',
    { allYear: undefined, rounds: [{ closes: '2025-11-21' }] },
    ['rounds expired-rounds'],
    /the last one closed on 2025-11-21/,
  ],
  ['rounds that closed less than a year ago', { allYear: undefined, rounds: [{ closes: '2025-11-23' }] }, []],
  [
    'old rounds that repeat every year',
    { allYear: undefined, rounds: [{ closes: '2020-01-01', yearly: true }] },
    [],
  ],
  [
    'one old and one future round',
    { allYear: undefined, rounds: [{ closes: '2020-01-01' }, { closes: '2027-01-01' }] },
    [],
  ],
  ['no dates', { allYear: undefined }, [' no-dates'], /“rounds” with dates/],
  [
    'a description instead of dates',
    { allYear: undefined, whenToApply: { lv: 'Pēc uzsaukuma', en: 'On call' } },
    [],
  ],
  [
    'content that was not reviewed for a year',
    { updated: '2025-11-01' },
    ['updated outdated'],
    /more than a year ago/,
  ],
  ['a review in the future', { updated: '2027-11-01' }, ['updated future-date'], /is in the future/],
  [
    'an end before its start',
    { rounds: [{ opens: '2026-12-04', closes: '2026-11-04' }] },
    ['rounds.0.closes range-order'],
    /“closes” \(2026-11-04\) is before “opens” \(2026-12-04\)/,
  ],
  [
    'a round that opens and closes on the same day',
    { rounds: [{ opens: '2026-12-04T10:00', closes: '2026-12-04' }] },
    [],
  ],
  ['a minimum above the maximum', { amount: { from: 500, to: 50 } }, ['amount.to range-order'], /less than/],

  ['a contact that nobody can reach', { contact: { name: 'Anna' } }, ['contact no-contact'], /cannot reach/],
  ['a personal mailbox', { contact: { email: 'anna@inbox.lv' } }, ['contact.email private-email'], /consent/],
  ['the mailbox of an office', { contact: { email: 'anna@mail.novads.lv' } }, []],
  [
    'a link without encryption',
    { url: 'http://novads.lv' },
    ['url insecure-link'],
    /Try https:\/\/novads\.lv/,
  ],
  ['a typo in an area', { areas: ['novadss'] }, ['areas.0 unknown-id'], /Did you mean "novads"\?/],
  [
    'an unknown area',
    { areas: ['riga'] },
    ['areas.0 unknown-id'],
    /Add \{"id": "riga", "name": "…"\} to “areas”, or use novads/,
  ],
  [
    'an unknown area in an inner field',
    { eligibility: { areas: ['riga'] } },
    ['eligibility.areas.0 unknown-id'],
  ],
  [
    'a sector in a feed without sectors',
    { eligibility: { sectors: ['food'] } },
    ['eligibility.sectors.0 unknown-id'],
  ],
  ['an unknown currency', { amount: { to: 5, currency: 'EUO' } }, ['amount.currency unknown-currency']],
  ['another currency', { amount: { to: 5, currency: 'SEK' } }, []],
];

describe('a valid record', () => {
  for (const [name, change, expected, message] of RECORDS)
    it(`has ${name}`, () => {
      const findings = findingsOf(change);
      assert.deepEqual(codesOf(findings), expected);
      if (message) assert.match(messageOf(findings[0]!), message);
      for (const { severity } of findings) assert.equal(severity, 'warning');
    });

  it('has a repeated field', () => {
    const text = JSON.stringify(validFeed([validRecord()])).replace(
      '"supportType":',
      '"supportType":"prize","supportType":',
    );
    const { findings } = checkJson(text);
    assert.deepEqual(codesOf(findings), ['supportType duplicate-field']);
  });
});

const area = (id: string, within?: string): object => ({
  id,
  name: { lv: id, en: id },
  ...(within ? { within } : {}),
});

describe('a valid feed', () => {
  for (const [name, change, expected] of [
    ['has no contact', { publisher: { name: { lv: 'N', en: 'N' } } }, ['publisher no-contact']],
    [
      'has a contact that nobody can reach',
      { publisher: { name: { lv: 'N', en: 'N' }, contact: { name: { lv: 'A', en: 'A' } } } },
      ['publisher no-contact'],
    ],
    ['was not reviewed for a year', { updated: '2025-10-01' }, ['updated outdated']],
    [
      'names an area in one language',
      { areas: [{ id: 'a', name: { lv: 'A' } }] },
      ['areas.0.name missing-language'],
    ],
    ['names an area twice', { areas: [area('a'), area('b'), area('a')] }, ['areas.2.id duplicate-name']],
    [
      'has areas that contain each other',
      { areas: [area('a', 'b'), area('b', 'a')] },
      ['areas.0.within area-cycle', 'areas.1.within area-cycle'],
    ],
    ['has an area in an unknown area', { areas: [area('a', 'c')] }, ['areas.0.within unknown-id']],
  ] as const)
    it(name, () =>
      assert.deepEqual(codesOf(checkJson(validFeed([validRecord()], change)).findings), expected),
    );
});

describe('the sample feed', () => {
  it('has no problems except past calls that serve as examples, and organisations without known contact details', () => {
    const { errors, findings } = checkJson(sample());
    assert.equal(errors, 0);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), ['expired-rounds', 'no-contact']);
  });
});

describe('a rule', () => {
  it('has a file that is named by the code it reports', () => {
    const folder = 'src/core/check/rules';
    const list = readFileSync(`${folder}/index.ts`, 'utf8');
    const rules = [...list.matchAll(/from '\.\/(\w+\/([\w-]+))\.js'/g)];
    assert.ok(rules.length > 30, `${rules.length} rules`);
    for (const [, file, code] of rules)
      assert.match(readFileSync(`${folder}/${file}.ts`, 'utf8'), new RegExp(`'${code}',`), file);
  });
});
