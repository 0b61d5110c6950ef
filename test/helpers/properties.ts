/** Properties that hold for any input, tried by fast-check. A failure prints its seed and the smallest input that fails. */
import fc from 'fast-check';

/** The test runner gives them to the browser, which has no environment. */
const {
  process: { env } = { env: {} },
  fuzzing = { times: env['TILTS_FUZZ_TIMES'], seed: env['TILTS_FUZZ_SEED'] },
} = globalThis as {
  process?: { env: Record<string, string | undefined> };
  fuzzing?: { times?: string | undefined; seed?: string | undefined };
};

/** @param runs in the suite; `TILTS_FUZZ_TIMES` multiplies them, `TILTS_FUZZ_SEED` repeats those of a seed */
export const settings = (runs = 200): fc.Parameters<unknown> => ({
  numRuns: Math.ceil(runs * Number(fuzzing.times ?? 1)),
  includeErrorInReport: true,
  ...(fuzzing.seed === undefined ? {} : { seed: Number(fuzzing.seed) }),
});

/** Throws unless the property holds for every input that is tried. */
export const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, runs?: number): void =>
  fc.assert(property, settings(runs) as fc.Parameters<T>);

/** As `check`, for what is waited for. */
export const checkAsync = <T extends [unknown, ...unknown[]]>(
  property: fc.IAsyncProperty<T>,
  runs?: number,
): Promise<void> => fc.assert(property, settings(runs) as fc.Parameters<T>);

/** What programs stumble over in a text. */
const TRICKY = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u001f',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '\u202e',
    '\u200b',
  ],
  ...['\ud800', '\udc00', '😀', 'ā', 'a\u0304', 'İ', 'ß', 'ﬁ', '\ufffe', '\uffff'],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=x',
    ' =x',
    '＝1',
    '"',
    '""',
    "'",
    ';',
    ',',
    '\\',
    '\\n',
    '^',
    '&',
    '&amp;',
  ],
  ...['<b>', '</script>', '<!--', ']]>', '$' + '{x}', '{{x}}', '_x000D_', '%0A', '__proto__', 'constructor'],
  ...['BEGIN:VEVENT', '\r\nEND:VCALENDAR', 'x'.repeat(80), 'ā'.repeat(80)],
] as const;

/** A text of anything: letters, signs, halves of characters, and what has a meaning in some format. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength }) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...TRICKY), fc.string({ maxLength: 12 })), { maxLength: 5 })
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
    },
  );

/** A text without halves of characters, which cannot be written in UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** Names of fields: real ones, and those that an object has by itself. */
const anyName = fc.oneof(
  fc.constantFrom(
    ...[
      'id',
      'title',
      'lv',
      'goals',
      'answers',
      'values',
      'measure',
      'costs',
      'version',
      'key',
      'x.y',
      '0',
      '',
    ],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'length', 'then'],
  ),
  anyText(10),
);

/** Any value that a JSON file can have. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(null, true, false, 0, -0, 1e308, 1e21, 0.1),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      anyText(),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(anyName, tie('value')), { maxLength: 4 })
      .map((entries) => JSON.parse(`{${entries.map(toMember).join()}}`) as unknown),
  ),
})).value;

const toMember = ([name, value]: [string, unknown]): string =>
  `${JSON.stringify(name)}:${JSON.stringify(value)}`;

/** A change of one place in a JSON value, by where it is (0 to 1) and what is done there. */
interface Change {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'twice';
  readonly name: string;
  readonly value: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'twice'),
  name: anyName,
  value: anyJson,
});

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.entries(holder).flatMap(([key, each]) => [{ holder, key }, ...placesIn(each)]);
}

const put = (holder: object, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function apply(root: unknown, { at, how, name, value }: Change): void {
  const places = placesIn(root);
  const place = places[Math.floor(at * places.length)];
  if (!place) return;
  const { holder, key } = place;
  const isList = Array.isArray(holder);
  if (how === 'replace') put(holder, key, value);
  else if (how === 'add') isList ? holder.push(value) : put(holder, name, value);
  else if (how === 'twice' && isList) holder.push(structuredClone(holder[Number(key)]));
  else if (isList) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** A good JSON value with up to so many places changed. */
export const spoilt = (good: unknown, most = 4): fc.Arbitrary<unknown> =>
  fc.array(anyChange, { minLength: 1, maxLength: most }).map((changes) => {
    const copy = JSON.parse(JSON.stringify({ root: good })) as { root: unknown };
    for (const change of changes) apply(copy, change);
    return copy.root;
  });

/** A text that a lost connection, a full disk or another program has changed: cut off, or with other characters. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length), fc.nat(20), anyText(8))
      .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length)),
  );

export { fc };
