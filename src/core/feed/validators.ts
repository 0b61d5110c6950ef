/**
 * Yes-or-no checks of JSON values. The files in `generated/` are made of them, from the zod schema: a page asks
 * these, and loads zod only to name what is wrong. A test holds both to the same answers.
 */
import { isObject } from '../util/is-object.js';

export type Validator = (value: unknown) => boolean;

type Validators = Readonly<Record<string, Validator>>;
// Each function of the schema takes what its own kind of value is; the check before it has made sure.
type Refinement = RegExp | ((value: never) => unknown);

const satisfies = (value: unknown, refinements: readonly Refinement[]): boolean =>
  refinements.every((each) => (each instanceof RegExp ? each.test(value as string) : each(value as never)));

export const any: Validator = () => true;
export const boolean: Validator = (value) => typeof value === 'boolean';

export const string =
  (minLength: number, maxLength: number, ...refinements: Refinement[]): Validator =>
  (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    satisfies(value, refinements);

export const number =
  (min: number, max: number, isInteger = false): Validator =>
  (value) =>
    Number.isFinite(value) &&
    (value as number) >= min &&
    (value as number) <= max &&
    (!isInteger || Number.isSafeInteger(value));

export const oneOf =
  (...values: unknown[]): Validator =>
  (value) =>
    values.includes(value);

export const union =
  (...validators: Validator[]): Validator =>
  (value) =>
    validators.some((isValid) => isValid(value));

export const array =
  (isValid: Validator, minLength = 0, maxLength = Infinity, ...refinements: Refinement[]): Validator =>
  (value) =>
    Array.isArray(value) &&
    value.length >= minLength &&
    value.length <= maxLength &&
    value.every(isValid) &&
    satisfies(value, refinements);

export const record =
  (isKey: Validator, isValue: Validator, ...refinements: Refinement[]): Validator =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, each]) => isKey(name) && isValue(each)) &&
    satisfies(value, refinements);

/** A page may have given every object further names (`Object.prototype.version`): those are nobody's values. */
const ownValue = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** An object; a strict one has no other names than these. */
export const object =
  (required: Validators, optional: Validators, isStrict = false, ...refinements: Refinement[]): Validator =>
  (value) =>
    isObject(value) &&
    Object.keys(required).every((name) => required[name]!(ownValue(value, name))) &&
    Object.keys(optional).every((name) => {
      const each = ownValue(value, name);
      return each === undefined || optional[name]!(each);
    }) &&
    (!isStrict ||
      Object.keys(value).every((name) => Object.hasOwn(required, name) || Object.hasOwn(optional, name))) &&
    satisfies(value, refinements);
