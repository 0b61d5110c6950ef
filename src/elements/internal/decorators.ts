/**
 * `@property()` and `@state()` for TypeScript's legacy decorators, by Lit's public `createProperty`. Lit's own also carry
 * what standard decorators need, which no page of ours runs.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/** A field that is an attribute too. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A field of the element's own. */
export const state = (): Decorator => property({ state: true, attribute: false });
