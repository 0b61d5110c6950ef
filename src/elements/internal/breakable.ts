import { html, type TemplateResult } from 'lit';

/** An email or web address that breaks after punctuation in a narrow column, not within a word. */
export const breakable = (address: string): TemplateResult =>
  html`${address.split(/(?<=[@.:/_-])(?=[^@.:/_-])/).map((part, at) => (at ? html`<wbr />${part}` : part))}`;
