import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contestStateAt } from '../../feed/contest-state.js';
import type { Contest } from '../../feed/schema.js';
import { ideaContestMessages } from '../../locale/generated/idea-contest.js';
import { ideaContestFormMessages } from '../../locale/generated/idea-contest/form.js';
import { renderFailure, renderLoading, renderNotices, renderWaiting } from '../../ui/feed-states.js';
import { LazyPart } from '../../ui/lazy-part.js';
import { TiltsElement } from '../../ui/tilts-element.js';
import { ContestSource } from './contest-source.js';
import type { ApplicationForm } from './form/form.js';
import type { FormContext } from './form/form-context.js';
import type { Actions, Around } from './state.js';
import { styles } from './styles.js';
import { renderContest } from './view.js';
import { renderUnknown } from './view-unknown.js';

/**
 * An idea contest: what it is, whether one may take part, and the way to apply.
 *
 * @summary Idea contest
 * @element tilts-idea-contest
 * @slot - Shown without script, while loading and when loading fails: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed is read; carries what was wrong in it
 * @csspart contest - The contest with its rules and dates
 */
export class IdeaContestElement extends TiltsElement {
  static override styles = styles;
  static override messages = [ideaContestMessages];

  /** Address of the feed; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Id of the contest in the feed. */
  @property() contest?: string;
  /** Level of the contest's heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Shows the webmaster what is wrong in the feed. */
  @property({ type: Boolean }) debug = false;

  @state() private isApplying = false;

  readonly #source = new ContestSource(this, () => this.src);
  readonly #formPart = new LazyPart(this, () => import('./form/form.js'), ideaContestFormMessages);
  #form: ApplicationForm | undefined;
  #focus = '';
  /** The id that the webmaster was told about. */
  #told = '';

  readonly #on: Actions = {
    apply: () => {
      this.isApplying = true;
      this.#focus = 'form-title';
    },
  };

  protected override render(): TemplateResult {
    const { failure, feed, problems, retries } = this.#source;
    if (failure) return html`${renderFailure(failure, this.debug, () => this.#source.retry())}<slot></slot>`;
    if (!feed) return html`<slot></slot>${this.src ? renderLoading(retries) : nothing}`;
    const { envelope, loaded } = feed;
    const { timeZone } = envelope.publisher;
    return html`${renderNotices(loaded, timeZone, problems, this.debug, this.formats)}
    ${this.#renderContest()}`;
  }

  protected override updated(): void {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  /** The contest that the webmaster named. */
  get #contest(): Contest | undefined {
    return this.#source.feed?.contests.find(({ id }) => id === this.contest);
  }

  get #around(): Around {
    const { envelope, loaded } = this.#source.feed!;
    const { language, formats, headingLevel } = this;
    return { envelope, feedUrl: loaded.url, language, formats, headingLevel, now: this.#source.now };
  }

  #renderContest(): TemplateResult {
    const contest = this.#contest;
    if (!contest) {
      this.#tellUnknown();
      const ids = this.#source.feed!.contests.map(({ id }) => id);
      return html`${renderUnknown(this.contest, ids, this.debug)}<slot></slot>`;
    }
    if (this.isApplying) return this.#renderForm();
    const around = this.#around;
    const state = contestStateAt(contest, around.now);
    return renderContest({ ...around, contest, state, on: this.#on });
  }

  #renderForm(): TemplateResult {
    const { hasFailed } = this.#formPart;
    const module = this.#formPart.use();
    if (!module) return renderWaiting(hasFailed ? () => this.#formPart.retry() : undefined);
    this.#form ??= new module.ApplicationForm(this, () => this.#formContext);
    return this.#form.render();
  }

  get #formContext(): FormContext {
    const { now: _, ...around } = this.#around;
    return {
      ...around,
      contest: this.#contest!,
      now: () => this.#source.now,
      takePart: {},
      close: () => {
        this.isApplying = false;
        this.#focus = 'contest-title';
      },
    };
  }

  #tellUnknown(): void {
    const { contests, loaded } = this.#source.feed!;
    const id = this.contest ?? '';
    if (this.#told === `${loaded.url} ${id}`) return;
    this.#told = `${loaded.url} ${id}`;
    const known = contests.map((contest) => contest.id).join(', ') || 'none';
    console.warn(`Tilts: there is no contest "${id}" in ${loaded.url}. Contests there: ${known}.`);
  }
}
