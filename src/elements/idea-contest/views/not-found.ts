import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** The webmaster named, or an old address holds, a contest that the feed does not have. */
export function renderNotFound(
  id: string | undefined,
  ids: readonly string[],
  debug: boolean,
): TemplateResult {
  return html`<div class="failure" role="alert">
    <p class="failure-title">
      ${msg('The contest cannot be shown at the moment', { id: 'contest.not-found' })}
    </p>
    <p>
      ${msg('The problem is on our side, not yours. Please ask the organiser.', { id: 'contest.not-found-hint' })}
    </p>
    ${
      debug
        ? html`<p><code>contest: ${id}</code></p>
            <ul>
              ${ids.map((each) => html`<li><code>${each}</code></li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}
