/** Any value that JSON can give, in any place of a feed or a plan: there are issues, and never an exception. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contests } from '../../../src/core/feed/generated/contests.js';
import { enterprises } from '../../../src/core/feed/generated/enterprises.js';
import { instruments } from '../../../src/core/feed/generated/instruments.js';
import { withoutBlanks } from '../../../src/core/feed/left-out.js';
import { FeedError, parseEnvelope, parseRecord } from '../../../src/core/feed/parse.js';
import { planningIssues } from '../../../src/core/feed/planning-issues.js';
import { parsePlan } from '../../../src/core/plan/parse-plan.js';
import { checkJson } from '../../helpers/check.js';
import { fullPlan } from '../../helpers/goals.js';

type Path = readonly (string | number)[];
type Json = Record<string, unknown>;

const HOSTILE: readonly unknown[] = [
  '{"length": {"toString": 1}}',
  '{"length": {"toString": 1, "valueOf": null}, "size": {"toString": 1}}',
  '{"length": 3, "0": "a"}',
  '{"size": 3, "then": 1, "toJSON": 1}',
  '{"toString": 1, "valueOf": 1, "constructor": 1}',
  '{"__proto__": {"length": {"toString": 1}}}',
  '{"constructor": {"prototype": {"toString": 1}}, "hasOwnProperty": 1}',
  '[{"length": {"toString": 1}}]',
  `${'['.repeat(200)}${']'.repeat(200)}`,
  '1e999',
  '-0',
  '"\\ud800"',
  'null',
].map((text) => JSON.parse(text) as unknown);

/** The first place of every kind: of a list of rounds only the first that has a field. */
function placesOf(values: readonly unknown[]): Map<unknown, Path[]> {
  const seen = new Set<string>();
  const places = new Map<unknown, Path[]>();
  const visit = (root: unknown, value: unknown, path: Path): void => {
    const kind = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    if (!seen.has(kind)) {
      seen.add(kind);
      places.set(root, [...(places.get(root) ?? []), path]);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value))
      visit(root, each, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  for (const value of values) visit(value, value, []);
  return places;
}

/** A copy with another value in one place. */
function replaced(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as Json) }) as Json;
  copy[step] = replaced(copy[step], rest, value);
  return copy;
}

/** Does something with every value in every place. */
function everywhere(values: readonly unknown[], use: (changed: unknown) => void): number {
  let count = 0;
  for (const [root, paths] of placesOf(values))
    for (const path of paths)
      for (const value of HOSTILE) {
        use(replaced(root, path, value));
        count++;
      }
  return count;
}

const FEED = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8')) as Json;
const LISTS = { instruments, enterprises, contests } as const;
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];
const { instruments: _i, enterprises: _e, contests: _c, planning, ...ENVELOPE } = FEED;

describe('any value in any place', () => {
  for (const name of NAMES)
    it(`of a record of “${name}” is read as a page reads it`, () => {
      const count = everywhere(FEED[name] as unknown[], (raw) => {
        const result = parseRecord(name, raw, 0);
        if ('record' in result !== LISTS[name].isValid(withoutBlanks(raw))) assert.fail(JSON.stringify(raw));
        if ('issues' in result) assert.ok(result.issues.length);
      });
      assert.ok(count > 500, String(count));
    });

  it('of an envelope gives a feed, or issues', () => {
    everywhere([ENVELOPE], (raw) => {
      try {
        parseEnvelope(raw);
      } catch (error) {
        assert.ok(error instanceof FeedError && error.issues.length, String(error));
      }
    });
  });

  it('of the lists for plans gives issues', () => {
    everywhere([planning], (raw) => assert.ok(Array.isArray(planningIssues(raw))));
  });

  it('of a plan is kept, left out, or refused', () => {
    everywhere([fullPlan()], (raw) => assert.doesNotThrow(() => parsePlan(JSON.stringify(raw))));
  });

  for (const name of NAMES)
    it(`of a record of “${name}” is reported by tilts check`, () => {
      const records = [...placesOf((FEED[name] as unknown[]).slice(0, 3))].flatMap(([root, paths]) =>
        paths.map((path, at) => replaced(root, path, HOSTILE[at % HOSTILE.length])),
      );
      const { findings } = checkJson(JSON.stringify({ ...ENVELOPE, [name]: records }));
      assert.ok(findings.length > records.length / 2, String(findings.length));
    });
});
