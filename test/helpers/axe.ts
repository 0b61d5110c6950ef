/** The rules of WCAG and good practice (axe-core) on the whole page as it stands, shadow roots included. */
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** What axe finds wrong, in words: `color-contrast: button "Close" …`. */
export async function violations(): Promise<string[]> {
  const { violations: found, passes } = await axe.run(document, { resultTypes: ['violations', 'passes'] });
  if (passes.length < 10) throw new Error('axe looked at nearly nothing');
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} — ${failureSummary ?? ''}`,
    ),
  );
}
