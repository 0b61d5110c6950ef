import { expect } from '@open-wc/testing';
import { FeedError, parseEnvelope, parseRecord, type Problem } from '../../../src/core/feed/parse.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';

/** What is wrong with an envelope; fails itself where nothing is. */
function problemsOf(feed: unknown): readonly Problem[] {
  try {
    parseEnvelope(feed);
  } catch (error) {
    if (error instanceof FeedError) return error.issues;
    throw error;
  }
  return expect.fail('the envelope was read');
}

/** Each place with what is wrong there. */
const where = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, code }) => `${path}: ${code}`);

describe('parseEnvelope', () => {
  it('reads the minimal feed and fills in the time zone', () => {
    const least = { tilts: 1, publisher: { name: 'Novads' }, updated: '2026-11-20', languages: ['lv'] };
    expect(parseEnvelope(least).publisher).to.deep.equal({ name: 'Novads', timeZone: 'Europe/Riga' });
  });

  for (const timeZone of ['', null])
    it(`fills in the time zone if it is ${JSON.stringify(timeZone)}`, () => {
      const { publisher } = parseEnvelope(feedOf([], { publisher: { name: 'N', timeZone } }));
      expect(publisher).to.deep.equal({ name: 'N', timeZone: 'Europe/Riga' });
    });

  it('leaves the records alone: they are read one by one', () => {
    const records = [null, 7, { id: 'x' }];
    expect(parseEnvelope(feedOf(records)).instruments).to.deep.equal(records);
  });

  for (const [name, feed, expected] of [
    ['a misspelt list', { ...feedOf([]), instrumentss: [] }, ['instrumentss: unrecognized_keys']],
    ['two misspelt names', { ...feedOf([]), arreas: [], Sectors: [] }, ['arreas.Sectors: unrecognized_keys']],
    ['an unknown version', feedOf([], { tilts: 2 }), ['tilts: invalid_value']],
    ['a version as text', feedOf([], { tilts: '1' }), ['tilts: invalid_value']],
    ['a list that is none', feedOf([], { instruments: {} }), ['instruments: invalid_type']],
    ['no languages', feedOf([], { languages: [] }), ['languages: too_small']],
    ['a language by its name', feedOf([], { languages: ['Latvian'] }), ['languages.0: invalid_format']],
    ['a date as people write it', feedOf([], { updated: '20.11.2026' }), ['updated: invalid_format']],
    ['a day that is none', feedOf([], { updated: '2026-02-30' }), ['updated: custom']],
    ['an area without a name', feedOf([], { areas: [{ id: 'lv' }] }), ['areas.0.name: invalid_union']],
    ['no publisher', feedOf([], { publisher: undefined }), ['publisher: invalid_type']],
    [
      'an unknown time zone',
      feedOf([], { publisher: { name: 'N', timeZone: 'Europe/Ryga' } }),
      ['publisher.timeZone: custom'],
    ],
    [
      'a list instead of a feed',
      [],
      ['tilts: invalid_value', 'publisher: invalid_type', 'updated: invalid_type', 'languages: invalid_type'],
    ],
    ['nothing', null, [': invalid_type']],
  ] as const)
    it(`rejects ${name}`, () => {
      const problems = problemsOf(feed);
      expect(where(problems)).to.deep.equal(expected);
      expect(new Set(problems.map(({ collection }) => collection))).to.deep.equal(new Set(['feed']));
    });

  for (const timeZone of ['Europe/Riga', 'Europe/Vilnius', 'Europe/Tallinn', 'UTC'])
    it(`accepts the time zone ${timeZone}`, () => {
      expect(parseEnvelope(feedOf([], { publisher: { name: 'N', timeZone } })).publisher.timeZone).to.equal(
        timeZone,
      );
    });
});

describe('parseRecord', () => {
  const problems = (raw: unknown): Problem[] => {
    const result = parseRecord('instruments', raw, 4);
    return 'issues' in result ? result.issues : [];
  };

  it('reads every record of the sample', () => {
    expect(sample().instruments.flatMap(problems)).to.deep.equal([]);
  });

  it('ignores names that a later version may have', () => {
    expect(
      problems(instrument('a', { colour: 'red', rounds: [{ closes: '2026-12-01', place: 'x' }] })),
    ).to.deep.equal([]);
  });

  it('reports each problem by position, id, path, code and what was expected', () => {
    expect(problems(instrument('a', { supportType: 'gift' }))).to.deep.equal([
      {
        collection: 'instruments',
        index: 4,
        id: 'a',
        path: 'supportType',
        code: 'invalid_value',
        expected: `grant, co-financing, reimbursement, job-subsidy, prize, tax-relief, procurement, delegation, property-given, free-use, lower-rent, mentoring, training, advice, network, volunteering, other`,
      },
    ]);
  });

  for (const [name, change, expected] of [
    ['a day that is none', { rounds: [{}, { closes: '2026-02-30' }] }, ['rounds.1.closes: custom']],
    ['an hour that is none', { rounds: [{ opens: '2026-02-20T24:00' }] }, ['rounds.0.opens: invalid_format']],
    [
      'a date with an offset',
      { rounds: [{ opens: '2026-02-20T12:00Z' }] },
      ['rounds.0.opens: invalid_format'],
    ],
    ['a script for a link', { url: 'javascript:alert(1)' }, ['url: invalid_format']],
    [
      'data for a link',
      { documents: [{ title: 'x', url: 'data:text/html,x' }] },
      ['documents.0.url: invalid_format'],
    ],
    [
      'a link with a space',
      { provider: { name: 'x', url: 'https://a b' } },
      ['provider.url: invalid_format'],
    ],
    ['a share over the whole', { amount: { coFundingPercent: 101 } }, ['amount.coFundingPercent: too_big']],
    ['money below nothing', { amount: { to: -1 } }, ['amount.to: too_small']],
    ['money as text', { amount: { to: '500' } }, ['amount.to: invalid_type']],
    [
      'an unknown legal form',
      { eligibility: { legalForms: ['SIA'] } },
      ['eligibility.legalForms.0: invalid_value'],
    ],
    ['a heading without text', { title: '' }, ['title: invalid_union']],
    ['texts in no language', { summary: {} }, ['summary: custom']],
    [
      'several mistakes',
      { resourceType: 'x', allYear: 'yes' },
      ['resourceType: invalid_value', 'allYear: invalid_type'],
    ],
    ['an id with a space', { id: 'a b' }, ['id: invalid_format']],
  ] as const)
    it(`rejects ${name}`, () => expect(where(problems(instrument('a', change)))).to.deep.equal(expected));

  for (const raw of [null, undefined, 7, 'text', true, [], [[]]])
    it(`rejects ${raw === undefined ? 'nothing' : JSON.stringify(raw)} in place of a record`, () => {
      const [problem] = problems(raw);
      expect(problem).to.include({ collection: 'instruments', index: 4, code: 'invalid_type' });
      expect(problem).not.to.have.property('id');
    });
});
