import { nothing, type TemplateResult } from 'lit';
import type { FeedIssue } from '../../core/feed/feed-issue.js';
import { internalLazyMessages } from '../../core/i18n/generated/internal/lazy.js';
import { LazyModule } from './controllers/lazy-module.js';
import type { TiltsElement } from './tilts-element.js';

/** Shows the webmaster what is wrong in the feed; only loaded if the element has `debug`. */
export class FeedIssuesView {
  readonly #view: LazyModule<typeof import('./lazy/feed-issues.js')>;

  constructor(private readonly host: TiltsElement & { readonly debug: boolean }) {
    this.#view = new LazyModule(host, () => import('./lazy/feed-issues.js'), internalLazyMessages);
  }

  render(issues: readonly FeedIssue[]): TemplateResult | typeof nothing {
    const { msg, formatter, debug } = this.host;
    const view = debug && issues.length ? this.#view.request() : undefined;
    return view?.renderIssues(msg, issues, formatter) ?? nothing;
  }
}
