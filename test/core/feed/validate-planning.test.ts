import { expect } from '@open-wc/testing';
import { parseEnvelope } from '../../../src/core/feed/parse.js';
import { readPlanning } from '../../../src/core/feed/validate-planning.js';
import type { ZodMiniType } from 'zod/mini';
import { planningSchemas } from '../../../src/core/feed/schema/planning-schema.js';
import raw from '../../../stories/feeds/paraugnovads.json';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { seeded, mutate } from '../../helpers/fuzz.js';

const named = (id: string) => ({ id, name: { lv: id, en: id } });
const problemsOf = async (planning: unknown): Promise<string[]> =>
  (await readPlanning(planning).collectIssues()).map(
    ({ collection, path, code }) => `${collection} ${path}: ${code}`,
  );

describe('readPlanning', () => {
  it('reads the sample, which has the example of the workbook', async () => {
    const { planning, collectIssues } = readPlanning(raw.planning);
    expect(await collectIssues()).to.deep.equal([]);
    const [example] = planning.examples;
    expect(example).to.include({ by: '2027-12-31', baseline: 10, target: 12 });
    expect((example!.tasks?.[0]?.name as { en: string }).en).to.match(
      /grant programme by 2025 .* 10 new projects/,
    );
    expect(planning.indicators.length).to.be.greaterThan(5);
    expect(new Set(planning.resources.map(({ type }) => type)).size, 'four types').to.equal(4);
  });

  it('has empty lists if the feed has none', () => {
    expect(readPlanning(undefined).planning).to.deep.equal({
      from: undefined,
      to: undefined,
      priorities: [],
      indicators: [],
      resources: [],
      units: [],
      funds: [],
      channels: [],
      risks: [],
      groups: [],
      documents: [],
      partners: [],
      dataSources: [],
      examples: [],
    });
  });

  for (const [name, planning, expected] of [
    ['a part that is none', [], ['planning : invalid_type']],
    ['a list that is none', { units: {} }, ['planning units: invalid_type']],
    ['a misspelt list', { unit: [named('a')] }, ['planning unit: unrecognized_keys']],
    ['an entry without a name', { units: [{ id: 'a' }] }, ['planning units.0.name: invalid_union']],
    ['an entry that is none', { funds: [null] }, ['planning funds.0: invalid_type']],
    [
      'an unknown type',
      { resources: [{ ...named('a'), type: 'gold' }] },
      ['planning resources.0.type: invalid_value'],
    ],
    ['a date as people write it', { to: '31.12.2030' }, ['planning to: invalid_format']],
  ] as const)
    it(`names ${name}`, async () => {
      expect(await problemsOf(planning)).to.deep.equal(expected);
    });

  it('keeps the valid entries beside an invalid one', () => {
    const { planning } = readPlanning({
      units: [named('a'), { id: 'b' }, named('c')],
      funds: 7,
      to: '2030-12-31',
    });
    expect(planning.units.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(planning.to).to.equal('2030-12-31');
  });

  it('leaves out what zod rejects, and nothing else', () => {
    const random = seeded(11);
    const answers = { right: 0, wrong: 0 };
    for (let turn = 0; turn < 400; turn++) {
      const spoilt = mutate(random, raw.planning, 0.003) as Record<string, unknown> | null | undefined;
      // The whole may be spoilt too: another test has that.
      if (!spoilt) continue;
      const { planning } = readPlanning(spoilt);
      for (const [name, schema] of Object.entries(planningSchemas)) {
        const entries = spoilt[name];
        // A day that was spoilt may be a list too.
        if (!Array.isArray(entries) || name === 'from' || name === 'to') continue;
        const right = entries.filter(
          (entry) => (schema as ZodMiniType).safeParse(entry, { jitless: true }).success,
        );
        answers.right += right.length;
        answers.wrong += entries.length - right.length;
        expect(planning[name as 'units']).to.deep.equal(right);
      }
    }
    expect(answers.right).to.be.above(400);
    expect(answers.wrong).to.be.above(400);
  });

  it('does not affect the rest of the feed', () => {
    for (const planning of [7, null, [], 'x', { units: 'none' }])
      expect(parseEnvelope(feedOf([instrument('a')], { planning })).instruments).to.have.length(1);
  });
});
