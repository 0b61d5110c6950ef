import { html, type TemplateResult } from 'lit';

/** An address of e-mail or of a page, which a narrow column parts after its marks and not within a word. */
export const breakable = (address: string): TemplateResult =>
  html`${address.split(/(?<=[@.:/_-])(?=[^@.:/_-])/).map((part, at) => (at ? html`<wbr />${part}` : part))}`;
