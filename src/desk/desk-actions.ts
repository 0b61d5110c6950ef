/** What people do at the desk that reaches outside of its state: files, addresses, the device, the clipboard. */
import { LANGUAGES, type Language } from '../core/i18n/languages.js';
import { str, type Msg } from '../core/i18n/translator.js';
import { toJson } from '../core/util/natives.js';
import { copyText } from '../elements/internal/clipboard.js';
import { saveBlob } from '../elements/internal/save-file.js';
import type { DeskActions } from './desk.types.js';
import { forgetDeviceFeed, type DeviceFeed } from './io/device.js';
import { downloadFeed, pickFile, pickNewFile, writeFile } from './io/file-access.js';
import { OpenError } from './io/open-error.js';
import { openAddress, openFile } from './io/open-feed.js';
import type { OpenedFeed } from './io/open.types.js';
import type { DeskAction, DeskState } from './state/desk-state.js';
import { newFeed } from './state/new-feed.js';

interface Desk {
  dispatch(action: DeskAction): void;
  /** Shows and announces what was done. */
  report(text: string): void;
  setDevice(device: DeviceFeed | undefined): void;
  state(): DeskState;
  device(): DeviceFeed | undefined;
  msg(): Msg;
  language(): Language;
  today(): string;
}

/** Where the language of the desk is remembered. */
const LANGUAGE_KEY = 'tilts-desk:language';

/** The language that was chosen here before, or that of the browser. */
export function firstLanguage(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(LANGUAGE_KEY);
  } catch {
    // Storage is denied: the browser’s language will do.
  }
  const wanted = [chosen, ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (
    LANGUAGES.find((language) => language === wanted.find((tag) => LANGUAGES.some((each) => each === tag))) ??
    'en'
  );
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // The next visit begins in the browser’s language.
  }
}

/** The name of a file to save: that of the file which was opened, with its new ending. */
const fileName = (name: string, ending: string): string => {
  const stem = /([^/\\?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(name)?.[1] ?? 'feed';
  return `${stem}.${ending}`;
};

export function createActions(desk: Desk): DeskActions & { saveQuick(): void } {
  const { dispatch, report } = desk;

  async function open(name: string, opening: () => Promise<OpenedFeed>): Promise<void> {
    dispatch({ type: 'opening', name });
    try {
      const feed = await opening();
      dispatch({ type: 'opened', feed });
      report(desk.msg()(str`${feed.source.name} is open`, { id: 'desk.opened' }));
    } catch (error) {
      if (!(error instanceof OpenError)) throw error;
      dispatch({ type: 'not-opened', problem: error.problem });
    }
  }

  const feedText = (): string => `${toJson(desk.state().work?.history.feed, 2)}\n`;
  const sourceName = (): string => desk.state().work?.source.name ?? 'feed.json';

  function saved(name: string): void {
    dispatch({ type: 'saved' });
    report(desk.msg()(str`${name} is saved`, { id: 'desk.saved' }));
  }

  function saveDownload(): void {
    const name = fileName(sourceName(), 'json');
    downloadFeed(name, feedText());
    saved(name);
  }

  async function saveFile(): Promise<void> {
    const name = fileName(sourceName(), 'json');
    try {
      const file = desk.state().work?.source.file ?? (await pickNewFile(name));
      if (!file) return;
      await writeFile(file, feedText());
      saved(file.name);
    } catch {
      report(
        desk.msg()('The file was not saved: the browser did not allow it. Download the feed instead.', {
          id: 'desk.save.refused',
        }),
      );
    }
  }

  async function saveWorkbook(): Promise<void> {
    const { workbookOf } = await import('./io/workbook.js');
    const feed = desk.state().work?.history.feed ?? {};
    const workbook = await workbookOf(feed, desk.language());
    const name = fileName(sourceName(), 'xlsx');
    if (workbook) {
      saveBlob(name, workbook);
      report(desk.msg()(str`${name} is saved`, { id: 'desk.saved' }));
    } else
      report(
        desk.msg()('This feed cannot be saved as a workbook yet. Fix the errors first.', {
          id: 'desk.save.workbook-refused',
        }),
      );
  }

  async function pick(): Promise<void> {
    const file = await pickFile();
    if (!file) return;
    const isFeed = file.name.endsWith('.json');
    await open(file.name, async () =>
      openFile(await file.getFile(), desk.language(), isFeed ? { file } : {}),
    );
  }

  return {
    dispatch,
    openFile: (file) => void open(file.name, () => openFile(file, desk.language())),
    pickFile: () => void pick(),
    openAddress: (address) => void open(address, () => openAddress(address, { language: desk.language() })),
    openSample: () =>
      void open('paraugnovads.json', () =>
        openAddress('cli/demo/paraugnovads.json', { language: desk.language(), kind: 'sample' }),
      ),
    openDevice: () => {
      const device = desk.device();
      if (!device) return;
      const { name, feed, opened } = device;
      dispatch({ type: 'opened', feed: { feed, opened, source: { kind: 'device', name } } });
    },
    forgetDevice: () => {
      void forgetDeviceFeed();
      desk.setDevice(undefined);
      report(desk.msg()('The feed has been removed from this device.', { id: 'desk.forgotten' }));
    },
    begin: (answers) => {
      const feed = newFeed(answers, desk.today());
      dispatch({ type: 'opened', feed: { feed, opened: {}, source: { kind: 'new', name: 'feed.json' } } });
    },
    saveDownload,
    saveFile: () => void saveFile(),
    saveWorkbook: () => void saveWorkbook(),
    saveQuick: () => (desk.state().work?.source.file ? void saveFile() : saveDownload()),
    setLanguage: (language) => {
      rememberLanguage(language);
      document.documentElement.lang = language;
    },
    copy: (text) =>
      void copyText(text).then((isCopied) =>
        report(
          isCopied
            ? desk.msg()('Copied', { id: 'desk.copied' })
            : desk.msg()('The browser does not allow copying: select the text and copy it.', {
                id: 'desk.not-copied',
              }),
        ),
      ),
  };
}
