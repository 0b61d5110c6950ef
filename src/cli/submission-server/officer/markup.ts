/** Small pieces of the officer’s pages. Every value is escaped. Pure. */
import { html, raw } from 'hono/html';

/** Not called `html`: the linters take that for a template of Lit, which has other rules. */
export const markup = html;

export type Markup = ReturnType<typeof html>;

/** What a template can show. */
export type Content = Markup | string | number | readonly Content[];

export const nothing: Content = '';

/** An attribute that is there or not: `checked`. */
export const flag = (name: string, isSet: boolean): Content => (isSet ? raw(` ${name}`) : nothing);

/** `lang`, where a text is not in the language of the page. */
export const langOf = (lang: string, page: string): Content =>
  lang && lang !== page ? markup` lang="${lang}"` : nothing;

/** Lines of a text as the person wrote them. */
export const paragraphs = (text: string): Content =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => markup`<p class="text">${part}</p>`);

/** A message about what has just been done. */
export const notice = (text: string, kind: 'good' | 'problem' = 'good'): Markup =>
  markup`<p class="notice ${kind}" role="${kind === 'good' ? 'status' : 'alert'}">${text}</p>`;
