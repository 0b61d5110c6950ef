import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileProblem } from '../file/read.js';

/** What could not be read of a file or a link, by its place. */
export function renderProblems(problems: readonly FileProblem[]): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="notice" role="alert">
    <ul role="list">
      ${problems.map((problem) => html`<li>${problemText(problem)}</li>`)}
    </ul>
  </div>`;
}

function problemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'cut-off':
      return msg('The file breaks off; everything up to there was kept.', { id: 'file.cut-off' });
    case 'newer':
      return msg('The file comes from a newer version; what this one knows was kept.', { id: 'file.newer' });
    case 'left-out':
      return msg(str`This could not be read and is left out: ${problem.path}`, { id: 'file.left-out' });
  }
}
