/** Registers an element. A second copy of Tilts on the page leaves the first in place and logs a warning. */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name)) console.warn(`Tilts: <${name}> is defined already.`);
  else customElements.define(name, element);
}
