import { expect } from '@open-wc/testing';
import { contests } from '../../../src/core/feed/generated/contests.js';
import { enterprises } from '../../../src/core/feed/generated/enterprises.js';
import { envelope } from '../../../src/core/feed/generated/envelope.js';
import { instruments } from '../../../src/core/feed/generated/instruments.js';
import { organisations } from '../../../src/core/feed/generated/organisations.js';
import { needs } from '../../../src/core/feed/generated/needs.js';
import { resources } from '../../../src/core/feed/generated/resources.js';
import { splitCollections } from '../../../src/core/feed/feed-document.js';
import { withoutBlanks } from '../../../src/core/feed/left-out.js';
import type { Validator } from '../../../src/core/feed/validators.js';
import { parseEnvelope, parseRecord } from '../../../src/core/feed/parse.js';
import type { CollectionName } from '../../../src/core/feed/schema/schema.js';
import { fullEnterprise } from '../../helpers/enterprises.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import { seeded, mutate } from '../../helpers/fuzz.js';
import { fullOrganisation } from '../../helpers/organisations.js';
import { fullNeed } from '../../helpers/needs.js';
import { fullResource } from '../../helpers/resources.js';

const KINDS: { collection: CollectionName; isValid: Validator }[] = [
  contests,
  enterprises,
  instruments,
  needs,
  resources,
  organisations,
];
/** Beside those of the sample. */
const RECORDS: Partial<Record<CollectionName, readonly unknown[]>> = {
  enterprises: [fullEnterprise()],
  needs: [fullNeed()],
  resources: [fullResource()],
  organisations: [fullOrganisation()],
};
const TURNS = 4_000;

describe('checks compiled from the schema', () => {
  for (const { collection, isValid } of KINDS) {
    const samples = (sample() as Partial<Record<CollectionName, readonly unknown[]>>)[collection];
    const records = [...(samples ?? []), ...(RECORDS[collection] ?? [])];
    const isRightByZod = (raw: unknown) => 'record' in parseRecord(collection, raw, 0);

    it(`${collection}: every record of the sample is right`, () => {
      expect(records.filter((record) => !isValid(record))).to.deep.equal([]);
    });

    it(`${collection}: answer as zod does, for ${TURNS} spoilt records`, () => {
      const random = seeded(7);
      const answers = { right: 0, wrong: 0 };
      for (let turn = 0; turn < TURNS; turn++) {
        const raw = mutate(random, random.pick(records), 0.02);
        const answer = isValid(withoutBlanks(raw));
        answers[answer ? 'right' : 'wrong']++;
        expect(answer, JSON.stringify(raw)).to.equal(isRightByZod(raw));
      }
      expect(answers.right).to.be.above(TURNS / 50);
      expect(answers.wrong).to.be.above(TURNS / 50);
    });
  }

  for (const { collection } of KINDS)
    for (const value of [undefined, null, 7, 'x', {}, [], [7]])
      it(`answer as zod does to ${JSON.stringify(value)} in place of ${collection}`, () => {
        const feed = feedOf([], { [collection]: value });
        const isRight = () => {
          parseEnvelope(feed);
          return true;
        };
        const isList = (value ?? undefined) === undefined || Array.isArray(value);
        expect(envelope(splitCollections(withoutBlanks(feed)).rest)).to.equal(isList);
        if (isList) expect(isRight()).to.equal(true);
        else expect(isRight).to.throw();
      });

  const protoNamed = (value: unknown) =>
    Object.defineProperty({ lv: 'x' }, '__proto__', { value, enumerable: true });
  const answers = ({ collection, isValid }: (typeof KINDS)[number], raw: unknown) => [
    isValid(withoutBlanks(raw)),
    'record' in parseRecord(collection, raw, 0),
  ];

  for (const value of ['x', 7, null, undefined]) {
    it(`ask about the language __proto__ of a text too: ${value}`, () => {
      const raw = { ...instrument('a'), title: protoNamed(value) };
      const isRight = (value ?? undefined) === undefined;
      expect(answers(instruments, raw)).to.deep.equal([isRight, isRight]);
    });

    it(`ask about the field __proto__ of a form too: ${value}`, () => {
      const [contest] = (sample() as unknown as { contests: object[] }).contests;
      const submission = { endpoint: '/x', format: 'tilts-json', fieldMap: protoNamed(value) };
      // A name without a value counts as left out.
      const isRight = typeof value !== 'number';
      expect(answers(contests, { ...contest, submission })).to.deep.equal([isRight, isRight]);
    });
  }
});
