import type { Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';

/** The attribute, or an old address, has the id of a contest that is not in the feed. */
export function renderNotFound(
  msg: Msg,
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
