import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contestStateAt, isOpen } from '../../core/feed/contest-state.js';
import type { Contest } from '../../core/feed/schema/schema.js';
import { missingPrivacy } from '../../core/application/privacy-notice.js';
import type { TakePartAnswers } from '../../core/application/eligibility.js';
import { ideaContestMessages } from '../../core/i18n/generated/idea-contest.js';
import { UrlController } from '../internal/controllers/url-state-controller.js';
import { renderFailure, renderLoading, renderNotices } from '../internal/feed-status.js';
import { once } from '../internal/retry-until-success.js';
import { TiltsElement } from '../internal/tilts-element.js';
import { ContestSource } from './contests-controller.js';
import { ContestParts } from './lazy-sections.js';
import type { Actions, Around, ContestView, Panel } from './idea-contest.types.js';
import { styles } from './idea-contest.styles.js';
import { renderList } from './views/list.js';
import { renderUnknown } from './views/not-found.js';
import { renderBack, renderContest } from './views/contest.js';
import { Webmaster } from './config-warnings.js';

/**
 * An idea contest: what it is, whether one may take part, and the way to apply. Without `contest`, the contests of the
 * feed to choose from.
 *
 * @summary Idea contest
 * @element tilts-idea-contest
 * @slot - Shown without script, while loading and when loading fails: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed is read; carries what was wrong in it
 * @fires {TiltsSubmittedEvent} tilts-submitted - An application has arrived; carries the id of the contest and nothing about the person
 * @csspart contest - The contest with its rules and dates
 * @csspart timeline - What happens when
 * @csspart results - Who won
 * @csspart card - One contest in the list
 */
export class IdeaContestElement extends TiltsElement {
  static override styles = styles;
  static override messages = [ideaContestMessages];

  /** Address of the feed; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Id of the contest in the feed; without it a visitor chooses one. */
  @property() contest?: string;
  /** Level of the contest's heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Keeps which contest is chosen in the address, under this name. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Tells search engines what is shown, as JSON-LD in the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** Shows the webmaster what is wrong in the feed. */
  @property({ type: Boolean }) debug = false;

  @state() private chosen: string | undefined;
  @state() private isApplying = false;
  @state() private panel: Panel | undefined;
  @state() private takePart: TakePartAnswers = {};

  readonly #source = new ContestSource(this, () => this.src);
  readonly #url = new UrlController(
    this,
    () => this.urlState ?? undefined,
    // Of the same contest it is the form that goes back.
    ({ id }) => id?.[0] === this.chosen || this.#show(id?.[0]),
  );
  readonly #webmaster = new Webmaster();
  readonly #parts = new ContestParts(this, () => {
    const { now: _, ...around } = this.#around;
    return {
      ...around,
      contest: this.#contest!,
      now: () => this.#source.now,
      takePart: this.takePart,
      close: () => {
        this.isApplying = false;
        this.#focus = 'contest-title';
      },
    };
  });
  /** Id of what takes the focus once it is drawn. */
  #focus = '';

  readonly #tellEngines = once(async () =>
    (await import('./json-ld.js')).follow(this, () => {
      const { envelope, contests } = this.#source.feed ?? {};
      if (!envelope) return undefined;
      const shown = this.#id === undefined ? contests! : this.#contest ? [this.#contest] : [];
      return {
        entries: shown.map((contest) => ({ contest, href: this.#hrefOf(contest.id) })),
        around: { language: this.language, envelope },
      };
    }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlState')) this.#show(this.#url.values?.['id']?.[0]);
    if (changed.has('contest') && this.hasUpdated) {
      this.#show(this.chosen);
      this.takePart = {};
    }
  }

  protected override render(): TemplateResult {
    const { failure, feed, problems, retries } = this.#source;
    if (failure) return html`${renderFailure(failure, this.debug, () => this.#source.retry())}<slot></slot>`;
    if (!feed) return html`<slot></slot>${this.src ? renderLoading(retries) : nothing}`;
    const { envelope, loaded } = feed;
    const { timeZone } = envelope.publisher;
    return html`${renderNotices(loaded, timeZone, problems, this.debug, this.formats)} ${this.#renderShown()}`;
  }

  protected override updated(): void {
    if (this.structuredData) this.#tellEngines();
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focus)}`);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  /** The contest that the webmaster named, else the one that a visitor chose. */
  get #id(): string | undefined {
    return this.contest ?? this.chosen;
  }

  get #contest(): Contest | undefined {
    return this.#source.feed?.contests.find(({ id }) => id === this.#id);
  }

  get #around(): Around {
    const { envelope, loaded } = this.#source.feed!;
    const { language, formats, headingLevel, debug } = this;
    const on = this.#on;
    return {
      envelope,
      feedUrl: loaded.url,
      language,
      formats,
      headingLevel,
      debug,
      now: this.#source.now,
      on,
    };
  }

  #renderShown(): TemplateResult {
    const { contests, loaded } = this.#source.feed!;
    const id = this.#id;
    const around = this.#around;
    if (id === undefined)
      return renderList({
        ...around,
        contests,
        hrefOf: this.#url.isOn ? (each) => this.#hrefOf(each) : undefined,
      });
    const contest = this.#contest;
    if (!contest) {
      const ids = contests.map((each) => each.id);
      this.#webmaster.tellUnknown(loaded.url, id, ids);
      return html`${this.contest === undefined ? renderBack(around.on) : nothing}
        ${renderUnknown(id, ids, this.debug)}<slot></slot>`;
    }
    const missing = contest.example ? [] : missingPrivacy(contest);
    const state = contestStateAt(contest, around.now);
    if (isOpen(state)) this.#webmaster.tellPrivacy(loaded.url, id, missing);
    if (this.isApplying) return this.#parts.renderForm();
    const view: ContestView = {
      ...around,
      contest,
      missing,
      state,
      panel: this.panel,
      takePart: this.takePart,
      isChosen: this.contest === undefined,
      href: this.#hrefOf(id),
    };
    return renderContest(view, {
      panel: this.#parts.renderPanel(view),
      details: this.#parts.renderDetails(view),
    });
  }

  #hrefOf(id: string): string {
    return this.#url.href(this.contest === undefined ? { id: [id] } : {});
  }

  /** Shows a contest from its beginning, or the list. */
  #show(id: string | undefined): void {
    if (id !== this.chosen) this.takePart = {};
    this.chosen = id;
    this.isApplying = false;
    this.panel = undefined;
  }

  readonly #on: Actions = {
    choose: (id, event) => {
      const { ctrlKey, metaKey, shiftKey } = (event ?? {}) as Partial<MouseEvent>;
      if (ctrlKey || metaKey || shiftKey) return;
      event?.preventDefault();
      this.#focus = id === undefined ? `card-${this.chosen}` : 'contest-title';
      this.#show(id);
      if (id === undefined) this.#url.back({});
      else this.#url.push({ id: [id] });
    },
    apply: () => {
      this.isApplying = true;
      this.#focus = 'form-title';
    },
    toggle: (panel) => {
      this.panel = this.panel === panel ? undefined : panel;
      if (this.panel) this.#focus = `${panel}-title`;
    },
    answer: (answers) => {
      this.takePart = answers;
    },
    print: () => print(),
  };
}
