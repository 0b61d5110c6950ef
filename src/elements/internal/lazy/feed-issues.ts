import { css, html, type TemplateResult } from 'lit';
import type { FeedIssue } from '../../../core/feed/feed-issue.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';

export const styles = css`
  .problems ul {
    padding-inline-start: 1.2em;
  }
`;

/** What is wrong in the feed, for the webmaster. */
export const renderIssues = (msg: Msg, issues: readonly FeedIssue[], formatter: Formatter): TemplateResult =>
  html`<details class="notice problems">
    <summary>
      ${formatter.plural(issues.length, msg('# problem in the feed|# problems in the feed', { id: 'feed.issues' }))}
    </summary>
    <ul>
      ${issues.map(
        ({ index, id, path, code, expected }) =>
          html`<li>
            <code
              >${index === undefined ? '' : `[${index}] `}${id ?? ''} ${path}:
              ${code}${expected ? ` (${expected})` : ''}</code
            >
          </li>`,
      )}
    </ul>
  </details>`;
