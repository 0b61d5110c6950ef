/** The goal helper as HTML: what it is for, the publisher’s priorities and examples of goals. */
import { readPlanning } from '../core/feed/validate-planning.js';
import { markup, type Content } from '../core/util/markup.js';
import { heading, localized, type Fallback, type FallbackContext } from './context.js';

export function goalsFallback(context: FallbackContext): Fallback {
  const { msg, envelope, language } = context;
  const { priorities, examples } = readPlanning(envelope.planning).planning;
  const titled = (title: string, entries: readonly Content[]): Content =>
    entries.length > 0 && [
      heading({ [language]: title }, undefined, context),
      markup`<ul>\n${entries.map((entry) => markup`<li>${entry}</li>\n`)}</ul>\n`,
    ];
  const priority = ({ name, document, url }: (typeof priorities)[number]): Content => {
    const text = localized('span', name, context);
    return [
      url ? markup`<a href="${url}">${text}</a>` : text,
      document && [' · ', localized('cite', document, context)],
    ];
  };
  const content = markup`<p>${msg('What you write is saved on this device only; nobody else sees it.', { id: 'storage.notice' })}</p>
${titled(msg('Which priority does it serve?', { id: 'field.priority' }), priorities.map(priority))}${titled(
    msg('Start with an example', { id: 'example.title' }),
    examples.map(({ title }) => localized('span', title, context)),
  )}`;
  return { content, structuredData: undefined };
}
