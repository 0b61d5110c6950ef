import { expect } from '@open-wc/testing';
import { availabilityAt, deadlineSortKey, AVAILABILITY_STATES } from '../../../src/core/feed/availability.js';
import { readEnvelope } from '../../../src/core/feed/envelope.js';
import { enterprises } from '../../../src/core/feed/generated/enterprises.js';
import { instruments } from '../../../src/core/feed/generated/instruments.js';
import { impactSeries } from '../../../src/core/feed/impact.js';
import { withoutBlanks } from '../../../src/core/feed/left-out.js';
import { openingAt } from '../../../src/core/feed/opening-hours.js';
import { FeedError, parseEnvelope } from '../../../src/core/feed/parse.js';
import type { FeedReader } from '../../../src/core/feed/part.js';
import { RecordCollection } from '../../../src/core/feed/record-collection.js';
import { hasVideoSource } from '../../../src/core/feed/video.js';
import { fullEnterprise } from '../../helpers/enterprises.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import { arbitraryJson, seeded, mutate } from '../../helpers/fuzz.js';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
const GOOD = sample().instruments;

/** As a page has them: what counts as left out is not there. */
const asLoaded = (records: unknown[]): unknown[] => withoutBlanks(records) as unknown[];

/** Twenty records: garbage, spoilt ones and whole ones. */
function recordsOf(seed: number): unknown[] {
  const random = seeded(seed);
  return Array.from({ length: 20 }, () =>
    random.pick([
      () => arbitraryJson(random),
      () => mutate(random, random.pick(GOOD), 0.05),
      () => mutate(random, instrument('x')),
      () => random.pick(GOOD),
    ])(),
  );
}

describe('records of any content', () => {
  let good = 0;
  let bad = 0;

  for (const seed of SEEDS)
    it(`never throw, and are either read or reported (seed ${seed})`, async () => {
      const raw = asLoaded(recordsOf(seed));
      const records = new RecordCollection(instruments, raw);
      raw.forEach((_, index) => records.get(index));
      await records.collectIssues();
      const named = new Set(records.issues.map(({ index }) => index));
      raw.forEach((_, index) => {
        const record = records.get(index);
        expect(named.has(index), JSON.stringify(raw[index])).to.equal(!record);
        if (!record) return void bad++;
        good++;
        const availability = availabilityAt(record, '2026-11-22T12:00:00');
        expect(AVAILABILITY_STATES).to.include(availability.state);
        expect(deadlineSortKey(availability)).to.match(/^[0-4]/);
      });
      for (const problem of records.issues) {
        expect(problem.collection).to.equal('instruments');
        expect(problem.code).to.be.a('string').that.is.not.empty;
      }
    });

  it('include valid and invalid ones', () => {
    expect(good).to.be.above(50);
    expect(bad).to.be.above(50);
  });
});

describe('enterprises of any content', () => {
  let good = 0;
  let bad = 0;

  for (const seed of SEEDS)
    it(`never throw, and are either read or reported; valid ones can be shown (seed ${seed})`, async () => {
      const random = seeded(seed);
      const raw = asLoaded(
        Array.from({ length: 20 }, (_, at) =>
          at % 4 ? mutate(random, { ...fullEnterprise(), id: String(at) }, 0.005) : arbitraryJson(random),
        ),
      );
      const records = new RecordCollection(enterprises, raw);
      raw.forEach((_, index) => records.get(index));
      await records.collectIssues();
      const named = new Set(records.issues.map(({ index }) => index));
      raw.forEach((_, index) => {
        const record = records.get(index);
        expect(named.has(index), JSON.stringify(raw[index])).to.equal(!record);
        if (!record) return void bad++;
        good++;
        for (const video of [record.video, record.story?.video])
          if (video) expect(hasVideoSource(video)).to.equal(true);
        const hours = record.openingHours;
        if (hours) expect(openingAt(hours, '2026-11-22T12:00:00')).to.have.property('isOpen');
        expect(impactSeries(record.impact ?? [])).to.have.lengthOf.at.most(record.impact?.length ?? 0);
      });
    });

  it('include valid and invalid ones', () => {
    expect(good).to.be.above(50);
    expect(bad).to.be.above(50);
  });
});

const attempt = async (read: () => unknown): Promise<string> => {
  try {
    return JSON.stringify(await read());
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    expect((error as FeedError).issues).not.to.be.empty;
    return 'refused';
  }
};

describe('envelopes of any content', () => {
  const reader: FeedReader = {
    host: { localName: 'tilts-idea-contest', language: 'lv', addController: () => undefined },
    retry: () => undefined,
  };
  for (const seed of SEEDS)
    it(`are accepted or rejected by a page exactly as by zod (seed ${seed})`, async () => {
      const random = seeded(seed);
      for (let turn = 0; turn < 30; turn++) {
        const raw = withoutBlanks(
          turn % 2 ? arbitraryJson(random) : mutate(random, feedOf([], { areas: [{ id: 'lv', name: 'x' }] })),
        );
        const loaded = { json: raw, url: '', fetchedAt: 0, stale: false };
        expect(
          (await attempt(() => readEnvelope(loaded, reader))) === 'refused',
          JSON.stringify(raw),
        ).to.equal((await attempt(() => parseEnvelope(raw))) === 'refused');
      }
    });
});
