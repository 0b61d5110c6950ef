/**
 * `@property()` and `@state()` for TypeScript’s legacy decorators, by Lit’s public `createProperty`. Lit’s own also
 * contain the code for standard decorators, which is not needed here.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/** A public property, also as an attribute. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** An internal property. */
export const state = (): Decorator => property({ state: true, attribute: false });
