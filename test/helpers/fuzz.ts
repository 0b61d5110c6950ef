/** Random values that are the same in every run (Mulberry32), for tests of properties. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  number(): number;
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

export function seeded(seed: number): Random {
  let state = seed;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(number() * limit);
  return { number, below, pick: (list) => list[below(list.length)]! };
}

const KEYS = ['id', 'title', 'lv', '', '__proto__', 'constructor', 'toString', 'rounds', 'to', '0'];
const TEXTS = [
  '',
  'x',
  '2026-02-30',
  '9999-99-99T99:99',
  'javascript:x',
  '\ud800',
  '\0',
  '[object Object]',
  'ā'.repeat(30_000),
];
const NUMBERS = [0, -0, -1, 1.5, Infinity, -Infinity, NaN, Number.MAX_SAFE_INTEGER + 2];

/** Any value that JSON can write, and a few that only a careless program makes. */
export function arbitraryJson(random: Random, depth = 3): unknown {
  switch (random.below(depth > 0 ? 8 : 5)) {
    case 0:
      return null;
    case 1:
      return random.pick([true, false, undefined]);
    case 2:
      return random.pick(NUMBERS);
    case 3:
    case 4:
      return random.pick(TEXTS);
    case 5:
      return Array.from({ length: random.below(4) }, () => arbitraryJson(random, depth - 1));
    default:
      return arbitraryObject(random, depth);
  }
}

function arbitraryObject(random: Random, depth: number): object {
  const object = {};
  for (let left = random.below(4); left > 0; left--)
    Object.defineProperty(object, random.pick(KEYS), {
      value: arbitraryJson(random, depth - 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return object;
}

/** A copy of a good value, spoilt in a few places: values replaced, left out, or added. */
export function mutate(random: Random, value: unknown, chance = 0.1): unknown {
  if (random.number() < chance) return arbitraryJson(random);
  if (Array.isArray(value)) return value.map((each) => mutate(random, each, chance));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(() => random.number() > chance / 3)
    .map(([key, each]) => [key, mutate(random, each, chance)] as const);
  const added = random.number() < chance / 3 ? [[random.pick(KEYS), arbitraryJson(random)] as const] : [];
  return Object.fromEntries([...kept, ...added]);
}
