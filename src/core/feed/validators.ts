/**
 * Building blocks for the validators in `generated/`, which are made from the zod schema: a page uses these, and loads
 * zod only to describe an issue. A test compares the results of both.
 */
import { isObject } from '../util/is-object.js';

export type Validator = (value: unknown) => boolean;

type Validators = Readonly<Record<string, Validator>>;
// The types of the arguments differ; the type check before each refinement makes sure that they match.
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

/** A page may have added properties to every object (`Object.prototype.version`): inherited ones do not count. */
const ownValue = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** An object; a strict one has no other properties. */
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
