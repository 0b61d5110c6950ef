/** The webmaster’s desk: holds the state, does what reaches outside of it, and draws the screen. */
import { nothing, type TemplateResult } from 'lit';
import { publisherTimeZone } from '../core/feed/publisher-time-zone.js';
import { deskMessages } from '../core/i18n/generated/desk.js';
import { runTimeSliced } from '../core/util/time-slicing.js';
import { toLocalIso } from '../core/util/time-zone.js';
import { announce, ensureLiveRegion } from '../elements/internal/announcer.js';
import { state } from '../elements/internal/decorators.js';
import { TiltsElement } from '../elements/internal/tilts-element.js';
import { CheckClient } from './check/check-client.js';
import { createActions } from './desk-actions.js';
import { DeskModules } from './desk-modules.js';
import { styles } from './desk.styles.js';
import type { DeskView, WorkView } from './desk.types.js';
import { readDeviceFeed, storeDeviceFeed, type DeviceFeed } from './io/device.js';
import { INITIAL, reduce, type DeskAction, type DeskState } from './state/desk-state.js';
import type { FirstAnswers } from './state/new-feed.js';
import { prepareSearch } from './state/records.js';
import { RowList } from './state/rows.js';
import { renderRecords } from './views/records.js';
import { renderSave } from './views/save.js';
import { renderShell } from './views/shell.js';
import { renderStart } from './views/start.js';

/** Milliseconds without a change before the feed is kept on the device. */
const STORE_PAUSE_MS = 1_500;

export class DeskElement extends TiltsElement {
  static override styles = styles;
  static override messages = [deskMessages];

  @state() private desk: DeskState = INITIAL;
  @state() private device: DeviceFeed | undefined;
  @state() private message = '';
  @state() private missing: readonly (keyof FirstAnswers)[] = [];

  readonly #rows = new RowList();
  readonly #check = new CheckClient(
    (answer) => this.dispatch({ type: 'checked', answer }),
    () => this.language,
  );
  #checkedIn = this.language;
  readonly #modules = new DeskModules(this);
  readonly #actions = createActions({
    dispatch: (action) => this.dispatch(action),
    report: (text) => this.#report(text),
    setDevice: (device) => (this.device = device),
    state: () => this.desk,
    device: () => this.device,
    msg: () => this.msg,
    language: () => this.language,
    today: () => this.#today,
  });
  #storeTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLiveRegion();
    void readDeviceFeed().then((device) => (this.device = device));
    addEventListener('keydown', this.#onKey);
    addEventListener('dragover', this.#onDrag);
    addEventListener('drop', this.#onDrop);
    addEventListener('beforeunload', this.#onLeave);
  }

  /** What check says is in the language of the desk, also in one that was just chosen. */
  protected override updated(): void {
    if (this.language === this.#checkedIn) return;
    this.#checkedIn = this.language;
    const feed = this.desk.work?.history.feed;
    if (feed) this.#check.open(feed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('dragover', this.#onDrag);
    removeEventListener('drop', this.#onDrop);
    removeEventListener('beforeunload', this.#onLeave);
  }

  dispatch(action: DeskAction): void {
    const before = this.desk;
    const next = reduce(before, action);
    this.desk = next;
    const [old, feed] = [before.work?.history.feed, next.work?.history.feed];
    if (feed && feed !== old) {
      if (action.type === 'opened') {
        this.#check.open(feed);
        void runTimeSliced(prepareSearch(feed), new AbortController().signal);
      } else this.#check.change(feed, next.screen === 'record' ? next.record : undefined);
      this.#store(STORE_PAUSE_MS);
    }
    if (action.type === 'saved') this.#store(0);
    if (next.screen !== before.screen || next.record !== before.record) void this.#focusScreen();
  }

  /** A new screen begins at its top, with its heading. */
  async #focusScreen(): Promise<void> {
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #store(pause: number): void {
    clearTimeout(this.#storeTimer);
    this.#storeTimer = setTimeout(() => {
      const { work } = this.desk;
      if (!work || work.source.kind === 'sample') return;
      const { source, history, opened } = work;
      const device = { name: source.name, feed: history.feed, opened, savedAt: Date.now() };
      void storeDeviceFeed(device).then((isStored) => {
        if (isStored) this.device = device;
      });
    }, pause);
  }

  #report(text: string): void {
    this.message = text;
    announce(text, this.language);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || !this.desk.work) return;
    const pressed = key.toLowerCase();
    if (pressed === 's') {
      event.preventDefault();
      this.#actions.saveQuick();
    } else if (pressed === 'z' || pressed === 'y') {
      event.preventDefault();
      this.dispatch({ type: pressed === 'y' || shiftKey ? 'redo' : 'undo' });
    }
  };

  readonly #onDrag = (event: DragEvent): void => event.preventDefault();

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) this.#actions.openFile(file);
  };

  /** What is not saved is asked about, unless this device has it. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { work } = this.desk;
    const isKept = work && this.device?.feed === work.history.feed;
    if (work && work.history.feed !== work.opened && !isKept) event.preventDefault();
  };

  get #today(): string {
    return toLocalIso(Date.now(), publisherTimeZone(this.desk.work?.history.feed)).slice(0, 10);
  }

  get #view(): DeskView {
    const { desk, msg, formatter, language, device, message } = this;
    const actions = this.#actions;
    return { state: desk, actions, msg, formatter, language, device, message, today: this.#today };
  }

  override render(): TemplateResult {
    const view = this.#view;
    const { work } = this.desk;
    return renderShell(
      view,
      work
        ? this.#renderWork({ ...view, work, current: () => this.desk.work?.history.feed ?? {} })
        : this.#renderWithout(view),
    );
  }

  #renderWithout(view: DeskView): unknown {
    if (this.desk.screen !== 'begin') return renderStart(view);
    const setMissing = (missing: readonly (keyof FirstAnswers)[]): void => void (this.missing = missing);
    return this.#modules.renderBegin({ ...view, missing: this.missing, setMissing });
  }

  #renderWork(view: WorkView): unknown {
    const { screen } = this.desk;
    if (screen === 'save') return renderSave(view);
    return this.#modules.renderScreen(view, screen) ?? this.#renderRecords(view);
  }

  #renderRecords(view: WorkView): unknown {
    const rows = this.#rows.rowsOf(this.desk, this.language, view.today);
    const add = (): void =>
      void this.#modules.emptyRecord(view).then((record) => record && this.dispatch({ type: 'add', record }));
    return renderRecords(view, rows, this.desk.chosen.size ? this.#modules.renderBulk(view) : nothing, add);
  }
}

customElements.define('tilts-desk', DeskElement);
