/** What the views of the desk show, and what people do there. */
import type { Formatter } from '../core/i18n/formatter.js';
import type { Language } from '../core/i18n/languages.js';
import type { Msg } from '../core/i18n/translator.js';
import type { DeviceFeed } from './io/device.js';
import type { DeskAction, DeskState, Work } from './state/desk-state.js';
import type { RawFeed } from './state/feed-path.js';
import type { FirstAnswers } from './state/new-feed.js';

export interface DeskActions {
  dispatch(action: DeskAction): void;
  openFile(file: File): void;
  /** With the browser’s own dialog, where the desk may write the file again. */
  pickFile(): void;
  openAddress(address: string): void;
  openSample(): void;
  openDevice(): void;
  forgetDevice(): void;
  begin(answers: FirstAnswers): void;
  saveDownload(): void;
  saveWorkbook(): void;
  saveFile(): void;
  setLanguage(language: Language): void;
  copy(text: string): void;
}

export interface DeskView {
  readonly state: DeskState;
  readonly actions: DeskActions;
  readonly msg: Msg;
  readonly formatter: Formatter;
  readonly language: Language;
  readonly device: DeviceFeed | undefined;
  /** What was done last, for everybody. */
  readonly message: string;
  /** The publisher’s local date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The same, where a feed is open. */
export interface WorkView extends DeskView {
  readonly work: Work;
  /** The newest feed, also before it is drawn. */
  current(): RawFeed;
}
