import type { TemplateResult } from 'lit';
import { ToolsController, type ToolState } from '../../browse/tools-controller.js';
import { instrumentDirectoryToolsMessages } from '../../locale/generated/instrument-directory/tools.js';
import { announce } from '../../ui/announcer.js';
import type { Directory, Entry } from './directory.js';
import type { Answers } from './tools/eligibility.js';
import type { Ranking } from './tools/tools.js';

type Tools = typeof import('./tools/tools.js');

/** What the tools of the directory know besides what all lists' tools know. */
export interface DirectoryToolState extends ToolState<'instruments', Directory> {
  readonly answers: Answers;
}

/**
 * Answers one question: which tool is open? The tools (detail, eligibility, comparison, outputs) are loaded
 * when they are first asked for.
 */
export class DirectoryTools extends ToolsController<
  'instruments',
  Entry,
  Directory,
  DirectoryToolState,
  Tools
> {
  answers: Answers = {};
  isPanelOpen = false;
  #ranked: { found: readonly number[]; answers: Answers; ranking: Ranking } | undefined;

  override use(tool: string): void {
    if (tool === 'eligibility') this.isPanelOpen = !this.isPanelOpen;
    super.use(tool);
  }

  /** The positions with what fits first, once the questions are answered. Nothing is left out. */
  ranked(found: readonly number[]): readonly number[] {
    const directory = this.callbacks.catalogue();
    if (!this.module || !directory || !this.#isAnswered) return found;
    if (this.#ranked?.found !== found || this.#ranked.answers !== this.answers)
      this.#ranked = {
        found,
        answers: this.answers,
        ranking: this.module.rank(found, directory, this.answers),
      };
    return this.#ranked.ranking.order;
  }

  /** Says of an instrument whether it fits the answers. */
  get verdict(): ((entry: Entry) => TemplateResult) | undefined {
    const directory = this.callbacks.catalogue();
    const tools = this.module;
    if (!tools || !directory || !this.#isAnswered) return undefined;
    return ({ instrument }) => tools.renderVerdict(instrument, directory, this.answers, this.host.formats);
  }

  renderPanel(): TemplateResult | undefined {
    const directory = this.callbacks.catalogue();
    if (!this.isPanelOpen || !this.module || !directory) return undefined;
    const counts = this.#isAnswered ? this.#ranked?.ranking.counts : undefined;
    return this.module.renderQuestions(directory, this.answers, counts, this.callbacks.headingLevel(), {
      answer: (answers) => void this.#answer(answers),
      close: () => {
        this.isPanelOpen = false;
        this.host.requestUpdate();
        this.host.renderRoot.querySelector<HTMLElement>('.tools .primary')?.focus();
      },
    });
  }

  protected async load(): Promise<Tools> {
    const [tools] = await Promise.all([
      import('./tools/tools.js'),
      this.host.learn(instrumentDirectoryToolsMessages),
    ]);
    return tools;
  }

  protected complete(state: ToolState<'instruments', Directory>): DirectoryToolState {
    return { ...state, answers: this.answers };
  }

  protected override onShown(tool: string): void {
    if (tool === 'eligibility' && this.isPanelOpen)
      this.host.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus();
  }

  get #isAnswered(): boolean {
    return Object.keys(this.answers).length > 0;
  }

  async #answer(answers: Answers): Promise<void> {
    this.answers = answers;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const tally = this.host.renderRoot.querySelectorAll('.tally span');
    announce([...tally].map((span) => span.textContent).join(', '), this.host.language);
  }
}
