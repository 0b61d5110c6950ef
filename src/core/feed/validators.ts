/**
 * Yes-or-no checks of JSON values. The files in `generated/` are made of them, from the zod schema: a page asks
 * these, and loads zod only to name what is wrong. A test holds both to the same answers.
 */
export type Check = (value: unknown) => boolean;

type Checks = Readonly<Record<string, Check>>;
// Each function of the schema takes what its own kind of value is; the check before it has made sure.
type Further = RegExp | ((value: never) => unknown);

const passes = (value: unknown, further: readonly Further[]): boolean =>
  further.every((each) => (each instanceof RegExp ? each.test(value as string) : each(value as never)));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anything: Check = () => true;
export const yesOrNo: Check = (value) => typeof value === 'boolean';

export const text =
  (least: number, most: number, ...further: Further[]): Check =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most && passes(value, further);

export const number =
  (least: number, most: number, isWhole = false): Check =>
  (value) =>
    Number.isFinite(value) &&
    (value as number) >= least &&
    (value as number) <= most &&
    (!isWhole || Number.isSafeInteger(value));

export const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

export const either =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const list =
  (check: Check, least = 0, most = Infinity, ...further: Further[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    value.every(check) &&
    passes(value, further);

export const record =
  (key: Check, check: Check, ...further: Further[]): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, each]) => key(name) && check(each)) &&
    passes(value, further);

/** A page may have given every object further names (`Object.prototype.version`): those are nobody's values. */
const own = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** An object; a strict one has no other names than these. */
export const object =
  (required: Checks, optional: Checks, isStrict = false, ...further: Further[]): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(required).every((name) => required[name]!(own(value, name))) &&
    Object.keys(optional).every((name) => {
      const each = own(value, name);
      return each === undefined || optional[name]!(each);
    }) &&
    (!isStrict ||
      Object.keys(value).every((name) => Object.hasOwn(required, name) || Object.hasOwn(optional, name))) &&
    passes(value, further);
