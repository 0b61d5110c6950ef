/** HTML as text, in which every value is escaped. Pure. */

/** A piece of finished HTML. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What a template can show; nothing is shown of `undefined`, `false` and an empty list. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML does not allow (HTML Standard, “preprocessing the input stream”). */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

function toHtml(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'object') return content.map(toHtml).join('');
  return String(content)
    .replace(CONTROLS, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Tag of a template: `` markup`<p title="${title}">${text}</p>` ``. Attributes are always quoted. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.reduce((start, part, at) => start + toHtml(values[at - 1]) + part));

/** Several contents with something between them; those that are empty are left out. */
export const joined = (contents: readonly Content[], separator: string): Content =>
  contents.filter(Boolean).flatMap((content, at) => (at ? [separator, content] : [content]));
