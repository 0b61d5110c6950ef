/** Feeds of the right shape with values that are hard to write in a spreadsheet, and now and then a wrong one. */
import { markedJsonSchema, type JsonSchema } from '../../src/core/feed/schema/json-schema.js';
import { isObject } from '../../src/core/util/is-object.js';
import { arbitraryJson, type Random } from './fuzz.js';

/** Texts that spreadsheets, or the way in which values stand in cells, could change. */
const TEXTS = [
  ...[
    'x',
    ' x',
    'x\n',
    'a\nb',
    'a\r\nb',
    'a; b',
    'json: 1',
    'json:',
    '12',
    '1.200',
    'true',
    'jā',
    'Granti',
    '#N/A',
  ],
  ...[
    '=1+1',
    '_x000D_',
    '\u0001',
    '\ud800',
    '𝒳',
    '(piemērs) x',
    '2026-12-31',
    '31.12.2026',
    '__proto__',
    '–',
  ],
  ...['0', '-', 'a,b', '#1', '\ufeffx', '"x"', "'x", '😀', '\u00a0x', '1e3', '20 %'],
];
const NAMES = ['a', 'b.c', '__proto__', 'constructor', 'x y', '2027', 'ā', '#', '', 'lv', 'id'];
const DATES = [
  '2026-12-31',
  '2026-12-31T00:00',
  '2026-12-31T16:00',
  '2026-12-31T16:00:01',
  '2026-02-30',
  '1899-12-31',
  '0001-01-01',
];

/** A value of the shape that the schema describes, with everything in it that may be hard to write in a cell. */
function valueOf(schema: JsonSchema, random: Random): unknown {
  const {
    anyOf,
    items,
    properties,
    required = [],
    additionalProperties,
    propertyNames,
    type,
    primitive,
  } = schema;
  if (random.below(25) === 0) return JSON.parse(JSON.stringify(arbitraryJson(random) ?? null));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick([...schema.enum, 'other']);
  if (anyOf) return valueOf(random.pick(anyOf), random);
  if (items) return Array.from({ length: random.below(4) }, () => valueOf(items, random));
  if (properties) {
    const names = Object.keys(properties).filter((name) => required.includes(name) || random.below(4) === 0);
    const entries = names.map((name) => [name, valueOf(properties[name]!, random)] as const);
    return Object.fromEntries([
      ...entries,
      ...(random.below(8) ? [] : [[`x-${random.pick(NAMES)}`, random.pick(TEXTS)]]),
    ]);
  }
  if (typeof additionalProperties === 'object') {
    const isText = primitive === undefined && propertyNames?.enum === undefined;
    const names =
      propertyNames?.enum?.map(String) ?? (isText ? ['lv', 'en', '2027', random.pick(NAMES)] : NAMES);
    const kept = names.filter(() => random.below(2) === 0);
    return Object.fromEntries(kept.map((name) => [name, valueOf(additionalProperties, random)]));
  }
  if (type === 'boolean') return random.below(2) === 0;
  if (type === 'number' || type === 'integer') return random.pick([0, 1, 1.5, -2, 1e21, 0.1 + 0.2, 46_387]);
  return random.pick(primitive?.startsWith('date') ? DATES : TEXTS);
}

/** What is there in any case when a feed comes from a spreadsheet. */
const withImplied = (feed: Record<string, unknown>): Record<string, unknown> => {
  const contests = Array.isArray(feed['contests']) ? (feed['contests'] as unknown[]) : undefined;
  return contests
    ? {
        ...feed,
        contests: contests.map((each) =>
          each && typeof each === 'object' && !Array.isArray(each) ? { participation: {}, ...each } : each,
        ),
      }
    : feed;
};

export function randomFeed(random: Random): Record<string, unknown> {
  const made = valueOf(markedJsonSchema(), random);
  const feed = isObject(made) ? made : {};
  return JSON.parse(JSON.stringify(withImplied({ ...feed, tilts: 1 }))) as Record<string, unknown>;
}
