/** The package names its types from 0.7 on; npm may have put an older copy, of another library, where it is looked for. */
declare module 'dom-accessibility-api' {
  export function computeAccessibleName(
    element: Element,
    options?: { computedStyleSupportsPseudoElements?: boolean },
  ): string;
  /** Of the element's own role or its tag; null where neither has one. */
  export function getRole(element: Element): string | null;
}
