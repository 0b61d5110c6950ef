import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../internal/decorators.js';
import { contestStateAt, isOpen } from '../../core/feed/contest-state.js';
import type { Contest } from '../../core/feed/schema/schema.js';
import { missingPrivacyFields } from '../../core/application/privacy-notice.js';
import type { EligibilityAnswers } from '../../core/application/eligibility.js';
import { ideaContestMessages } from '../../core/i18n/generated/idea-contest.js';
import { FocusController } from '../internal/controllers/focus-controller.js';
import { UrlStateController } from '../internal/controllers/url-state-controller.js';
import { renderFailure, renderLoading, renderStaleNotice } from '../internal/feed-status.js';
import { FeedIssuesView } from '../internal/feed-issues-view.js';
import { onceSuccessful } from '../internal/retry-until-success.js';
import { TiltsElement } from '../internal/tilts-element.js';
import { ContestsController } from './contests-controller.js';
import { LazySections } from './lazy-sections.js';
import type { ContestActions, ContestViewContext, ContestViewModel, Panel } from './idea-contest.types.js';
import { styles } from './idea-contest.styles.js';
import { renderList } from './views/list.js';
import { renderNotFound } from './views/not-found.js';
import { renderBack, renderContest } from './views/contest.js';
import { ConfigWarnings } from './config-warnings.js';

/**
 * An idea contest: what it is about, who can take part, and the application form. Without `contest`, a list of the
 * feed’s contests.
 *
 * @summary Idea contest
 * @element tilts-idea-contest
 * @slot - Shown without JavaScript, while loading and if loading fails: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @fires {TiltsApplicationSubmittedEvent} tilts-application-submitted - An application has been received; with the id
 * of the contest and no personal data
 * @csspart contest - The contest with its rules and dates
 * @csspart timeline - What happens when
 * @csspart results - The winners
 * @csspart card - One contest in the list
 */
export class IdeaContestElement extends TiltsElement {
  static override styles = styles;
  static override messages = [ideaContestMessages];

  /** Address of the feed; `{lang}` in it is replaced with the language. */
  @property() src?: string;
  /** Id of the contest in the feed; without it a visitor chooses one. */
  @property() contest?: string;
  /** Level of the contest's heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Name for the chosen contest in the page’s address; without it, the address does not change. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Adds JSON-LD for search engines to the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** Shows the feed’s issues to the webmaster. */
  @property({ type: Boolean }) debug = false;

  @state() private selectedId: string | undefined;
  @state() private isApplying = false;
  @state() private stageId: string | undefined;
  @state() private panel: Panel | undefined;
  @state() private eligibilityAnswers: EligibilityAnswers = {};

  readonly #controller = new ContestsController(this, () => this.src);
  readonly #url = new UrlStateController(
    this,
    () => this.urlState ?? undefined,
    // For the same contest, the form handles Back.
    ({ id }) => id?.[0] === this.selectedId || this.#select(id?.[0]),
  );
  readonly #focus = new FocusController(this);
  readonly #issuesView = new FeedIssuesView(this);
  readonly #warnings = new ConfigWarnings();
  readonly #lazySections = new LazySections(this, () => {
    const { now: _, ...around } = this.#viewContext;
    return {
      ...around,
      contest: this.#contest!,
      now: () => this.#controller.now,
      eligibilityAnswers: this.eligibilityAnswers,
      close: () => {
        this.isApplying = false;
        this.#focus.request('contest-title');
      },
    };
  });

  readonly #publishJsonLd = onceSuccessful(async () =>
    (await import('./json-ld.js')).attach(this, () => {
      const { envelope, contests } = this.#controller.feed ?? {};
      if (!envelope) return undefined;
      const visibleContests = this.#id === undefined ? contests! : this.#contest ? [this.#contest] : [];
      return {
        items: visibleContests.map((contest) => ({ contest, href: this.#hrefOf(contest.id) })),
        context: { language: this.language, envelope },
      };
    }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlState')) this.#select(this.#url.params?.['id']?.[0]);
    if (changed.has('contest') && this.hasUpdated) {
      this.#select(this.selectedId);
      this.eligibilityAnswers = {};
    }
  }

  protected override render(): TemplateResult {
    const { feed, feedLoader, issues } = this.#controller;
    const { failure, retried } = feedLoader;
    if (failure)
      return html`${renderFailure(this.msg, failure, this.debug, () => feedLoader.retry())}<slot></slot>`;
    if (!feed) return html`<slot></slot>${this.src ? renderLoading(this, retried) : nothing}`;
    const { envelope, loaded } = feed;
    const { timeZone } = envelope.publisher;
    return html`${renderStaleNotice(this.msg, loaded, timeZone, this.formatter)}
    ${this.#issuesView.render(issues)} ${this.#renderContent()}`;
  }

  protected override updated(): void {
    if (this.structuredData) this.#publishJsonLd();
  }

  /** The contest in the attribute, or the one that the visitor chose. */
  get #id(): string | undefined {
    return this.contest ?? this.selectedId;
  }

  get #contest(): Contest | undefined {
    return this.#controller.feed?.contests.find(({ id }) => id === this.#id);
  }

  get #viewContext(): ContestViewContext {
    const { envelope, loaded } = this.#controller.feed!;
    const { language, formatter, headingLevel, debug } = this;
    const on = this.#on;
    return {
      envelope,
      feedUrl: loaded.url,
      language,
      formatter,
      msg: this.msg,
      headingLevel,
      debug,
      now: this.#controller.now,
      on,
    };
  }

  #renderContent(): TemplateResult {
    const { contests, loaded } = this.#controller.feed!;
    const id = this.#id;
    const context = this.#viewContext;
    if (id === undefined)
      return renderList({
        ...context,
        contests,
        hrefOf: this.#url.isEnabled ? (each) => this.#hrefOf(each) : undefined,
      });
    const contest = this.#contest;
    if (!contest) {
      const ids = contests.map((each) => each.id);
      this.#warnings.warnUnknownContest(loaded.url, id, ids);
      return html`${this.contest === undefined ? renderBack(this.msg, context.on) : nothing}
        ${renderNotFound(this.msg, id, ids, this.debug)}<slot></slot>`;
    }
    const missing = contest.example ? [] : missingPrivacyFields(contest);
    const state = contestStateAt(contest, context.now);
    if (isOpen(state) || state.phase === 'stage-open')
      this.#warnings.warnIncompletePrivacy(loaded.url, id, missing);
    if (this.isApplying)
      return this.#lazySections.renderForm(this.stageId, () => this.#focus.request('form-title'));
    const view: ContestViewModel = {
      ...context,
      contest,
      missingPrivacyFields: missing,
      state,
      panel: this.panel,
      eligibilityAnswers: this.eligibilityAnswers,
      hasList: this.contest === undefined,
      href: this.#hrefOf(id),
    };
    return renderContest(view, {
      panel: this.#lazySections.renderPanel(view),
      details: this.#lazySections.renderDetails(view),
    });
  }

  #hrefOf(id: string): string {
    return this.#url.href(this.contest === undefined ? { id: [id] } : {});
  }

  /** Shows a contest from its start, or the list. */
  #select(id: string | undefined): void {
    if (id !== this.selectedId) this.eligibilityAnswers = {};
    this.selectedId = id;
    this.isApplying = false;
    this.panel = undefined;
  }

  readonly #on: ContestActions = {
    selectContest: (id, event) => {
      const { ctrlKey, metaKey, shiftKey } = (event ?? {}) as Partial<MouseEvent>;
      if (ctrlKey || metaKey || shiftKey) return;
      event?.preventDefault();
      this.#focus.request(id === undefined ? `card-${this.selectedId}` : 'contest-title');
      this.#select(id);
      if (id === undefined) this.#url.back({});
      else this.#url.push({ id: [id] });
    },
    apply: (stageId) => {
      this.isApplying = true;
      this.stageId = stageId;
      this.#focus.request('form-title');
    },
    togglePanel: (panel) => {
      this.panel = this.panel === panel ? undefined : panel;
      if (this.panel) this.#focus.request(`${panel}-title`);
    },
    answer: (answers) => {
      this.eligibilityAnswers = answers;
    },
    print: () => print(),
  };
}
