import { adoptStyles, type ReactiveController, type TemplateResult } from 'lit';
import { instrumentDirectoryToolsMessages } from '../../locale/generated/instrument-directory/tools.js';
import type { DeviceList } from '../../ui/device-list.js';
import { announce } from '../../ui/announcer.js';
import type { TiltsElement } from '../../ui/tilts-element.js';
import type { ReadFeed } from './directory-controller.js';
import type { Directory, Entry } from './directory.js';
import type { DialogState } from './tools/dialog.js';
import type { Answers } from './tools/eligibility.js';
import type { Ranking } from './tools/tools.js';
import type { Tool } from './view.js';

type Tools = typeof import('./tools/tools.js');

export interface ToolsCallbacks {
  directory(): Directory | undefined;
  feed(): ReadFeed | undefined;
  /** Positions of all instruments found. */
  found(): readonly number[];
  readonly kept: DeviceList;
  keep(id: string): void;
  headingLevel(): number;
  /** The address says what is searched and opened, so it is worth copying. */
  isLinked(): boolean;
  /** The page's address with the present search, and one instrument opened. */
  hrefOf(id?: string): string;
  onOpened(id: string): void;
  onClosed(): void;
}

/**
 * Answers one question: which tool is open? The tools (detail, eligibility, comparison, outputs) are loaded
 * when they are first asked for.
 */
export class ToolsController implements ReactiveController {
  answers: Answers = {};
  isPanelOpen = false;
  /** Id of the instrument shown in full, or `true` for the comparison. */
  dialog: string | true | undefined;
  /** What came of the last tool. */
  message = '';
  readonly #host: TiltsElement;
  readonly #callbacks: ToolsCallbacks;
  #tools: Tools | undefined;
  #isPrinting = false;
  #shown: HTMLDialogElement | undefined;
  /** Id from the address, opened as soon as the feed is here. */
  #linked: string | undefined;
  #ranked: { found: readonly number[]; answers: Answers; ranking: Ranking } | undefined;

  constructor(host: TiltsElement, callbacks: ToolsCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    // A dialog that leaves the page is no longer modal; where the element goes on, it is opened anew.
    this.#shown?.removeAttribute('open');
    this.#shown = undefined;
  }

  hostUpdated(): void {
    if (this.#linked && this.#callbacks.directory()) {
      this.dialog = this.#linked;
      this.#linked = undefined;
      void this.#show();
    }
    const dialog = this.#host.renderRoot.querySelector('dialog') ?? undefined;
    // Only once: between closing and its event the host may be drawn again.
    if (dialog?.isConnected && dialog !== this.#shown) dialog.showModal();
    this.#shown = dialog;
  }

  /** Prints in full what was found; without the tools the page prints its cards. */
  #onBeforePrint = (): void => {
    if (!this.#tools || this.dialog !== undefined) return;
    this.#isPrinting = true;
    this.#host.updateNow();
  };

  #onAfterPrint = (): void => {
    this.#isPrinting = false;
    this.#host.requestUpdate();
  };

  /** Shows an instrument in full. */
  open(id: string): void {
    this.dialog = id;
    this.message = '';
    this.#callbacks.onOpened(id);
    void this.#show();
  }

  /** Follows the address: opens what it names, closes what it no longer names. */
  follow(id: string | undefined): void {
    this.#linked = id;
    if (!id && this.dialog !== undefined) {
      this.dialog = undefined;
      // Closing it, rather than taking it away, gives the focus back.
      this.#shown?.close();
      this.#shown = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Starts a tool of the list. */
  use(tool: Tool): void {
    if (tool === 'eligibility') this.isPanelOpen = !this.isPanelOpen;
    if (tool === 'compare') this.dialog = true;
    this.message = '';
    void this.#show(tool);
  }

  /** The positions with what fits first, once the questions are answered. Nothing is left out. */
  ranked(found: readonly number[]): readonly number[] {
    const directory = this.#callbacks.directory();
    if (!this.#tools || !directory || !Object.keys(this.answers).length) return found;
    if (this.#ranked?.found !== found || this.#ranked.answers !== this.answers)
      this.#ranked = {
        found,
        answers: this.answers,
        ranking: this.#tools.rank(found, directory, this.answers),
      };
    return this.#ranked.ranking.order;
  }

  /** Says of an instrument whether it fits the answers. */
  get verdict(): ((entry: Entry) => TemplateResult) | undefined {
    const directory = this.#callbacks.directory();
    const tools = this.#tools;
    if (!tools || !directory || !Object.keys(this.answers).length) return undefined;
    return ({ instrument }) => tools.renderVerdict(instrument, directory, this.answers, this.#host.formats);
  }

  renderPanel(): TemplateResult | undefined {
    const directory = this.#callbacks.directory();
    if (!this.isPanelOpen || !this.#tools || !directory) return undefined;
    const counts = Object.keys(this.answers).length ? this.#ranked?.ranking.counts : undefined;
    return this.#tools.renderQuestions(directory, this.answers, counts, this.#callbacks.headingLevel(), {
      answer: (answers) => void this.#answer(answers),
      close: () => {
        this.isPanelOpen = false;
        this.#host.requestUpdate();
        this.#host.renderRoot.querySelector<HTMLElement>('.tools .primary')?.focus();
      },
    });
  }

  renderSheets(): TemplateResult | undefined {
    const state = this.#isPrinting ? this.#dialogState() : undefined;
    return state && this.#tools!.renderSheets(this.#entries(), state);
  }

  renderDialog(): TemplateResult | undefined {
    const state = this.dialog === undefined ? undefined : this.#dialogState();
    return state && this.#tools?.renderDialog(state);
  }

  #dialogState(): DialogState | undefined {
    const directory = this.#callbacks.directory();
    const feed = this.#callbacks.feed();
    if (!directory || !feed) return undefined;
    const shown = this.dialog ?? true;
    return {
      directory,
      feed,
      language: this.#host.language,
      formats: this.#host.formats,
      shown,
      answers: this.answers,
      kept: this.#callbacks.kept,
      keep: this.#callbacks.keep,
      isLinked: this.#callbacks.isLinked(),
      href: this.#callbacks.hrefOf(shown === true ? undefined : shown),
      message: this.message,
      say: (text) => this.#say(text),
      speak: (work) => this.#host.say(work),
      close: () => this.#host.renderRoot.querySelector('dialog')?.close(),
      closed: () => this.#closed(),
    };
  }

  #entries(): Entry[] {
    const directory = this.#callbacks.directory();
    return this.#callbacks.found().flatMap((index) => directory?.entry(index) ?? []);
  }

  /** Shows what came of a tool, and tells screen readers: in the dialog, where the rest of the page is silent. */
  #say(text: string): void {
    this.message = text;
    this.#host.requestUpdate();
    if (this.dialog === undefined) announce(text, this.#host.language);
  }

  async #answer(answers: Answers): Promise<void> {
    this.answers = answers;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const tally = this.#host.renderRoot.querySelectorAll('.tally span');
    announce([...tally].map((span) => span.textContent).join(', '), this.#host.language);
  }

  #closed(): void {
    const wasInstrument = typeof this.dialog === 'string';
    this.message = '';
    this.dialog = undefined;
    this.#host.requestUpdate();
    if (wasInstrument) this.#callbacks.onClosed();
  }

  async #show(tool?: Tool): Promise<void> {
    await this.#load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const directory = this.#callbacks.directory();
    const feed = this.#callbacks.feed();
    if (!tool || !directory || !feed) return;
    if (tool === 'print') return print();
    if (tool === 'eligibility' && this.isPanelOpen)
      this.#host.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus();
    const { formats } = this.#host;
    const output = { entries: this.#entries(), directory, feed, formats, href: this.#callbacks.hrefOf() };
    const said = await this.#host.say(() => this.#tools!.use(tool, output));
    if (said) this.#say(said);
  }

  async #load(): Promise<void> {
    if (this.#tools) return;
    const [tools] = await Promise.all([
      import('./tools/tools.js'),
      this.#host.learn(instrumentDirectoryToolsMessages),
    ]);
    this.#tools = tools;
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, this.#tools.toolStyles]);
  }
}
