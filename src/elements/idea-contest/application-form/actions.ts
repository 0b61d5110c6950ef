/** The actions of the form. */
import { str } from '../../../core/i18n/translator.js';
import { saveText } from '../../internal/save-file.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { loadMessages } from '../../../core/i18n/messages.js';
import { REVIEW } from './application-state.js';
import type { ApplicationStore } from './application-store.js';
import { createFieldActions } from './fields/field-actions.js';
import { controlId, STORAGE_CHOICE_ID } from './fields/read-control.js';
import type { FormActions } from './application-form.types.js';

export interface LazyPrintout {
  /** The code for printing is loaded; if not, starts loading it. */
  whenLoaded(): Promise<boolean>;
  /** The application as plain text; nothing where that part of the code cannot be loaded. */
  plainText(): Promise<string | undefined>;
}

export const createActions = (store: ApplicationStore, printout: LazyPrintout): FormActions => ({
  ...createFieldActions(store),
  close: () => store.exit(),
  start: (location) => {
    store.dispatch({ type: 'storage-choice-checked', isMissing: !location });
    if (!location) return store.requestFocus(STORAGE_CHOICE_ID);
    void store.session.start(location).then(() => store.goToPage(''));
  },
  resume: (draft) => {
    store.session.resume(draft);
    const { record } = store.state.application!.draft;
    store.goToPage(record.state === 'queued' ? REVIEW : (record.step ?? ''));
  },
  deleteStoredDraft: (draft) => {
    void store.session.deleteStoredDraft(draft).then(() => announceDeleted(store));
    store.requestFocus('form-title');
  },
  openFile: (input) => void openFile(store, input),
  saveFile: () => void saveFile(store),
  saveText: () => {
    void printout.plainText().then((text) => {
      if (text) saveText(store.fileName('txt'), 'text/plain', text);
      else announceOffline(store);
    });
  },
  setStorage: (location) => void store.session.moveTo(location),
  deleteApplication: (answer) => {
    store.dispatch({ type: 'delete-confirmation-changed', isConfirming: answer === 'ask' });
    if (answer !== 'yes') return;
    store.dispatch({ type: 'withdrawal-changed', withdrawal: 'idle' });
    void store.session.deleteApplication().then(() => {
      announceDeleted(store);
      store.restart();
    });
  },
  next: () => {
    const { formState } = store;
    if (!formState) return;
    if (store.validate([formState.page])) store.requestFocus('summary');
    else store.goToPage(formState.nextPageId);
  },
  continueWithErrors: () => store.goToPage(store.formState!.nextPageId),
  goToPage: (pageId) => store.goToPage(pageId),
  goToField: (path) => {
    const { formState } = store;
    const page = formState?.pageOf(path);
    if (!formState || !page) return;
    if (formState.isReviewing || page.id !== formState.page.id) store.goToPage(page.id, controlId(path));
    else store.requestFocus(controlId(path));
  },
  openConsentForm: () => openConsentForm(store, store.host.language),
  send: () => {
    const { formState } = store;
    if (!formState) return;
    store.validate(formState.pages);
    if (formState.errors.length) return store.requestFocus('summary');
    store.session.setPosition(REVIEW);
    store.session.send(formState.application.draft.record.key);
  },
  cancel: () => {
    store.session.cancel();
    store.requestFocus('send');
  },
  applyAgain: () => {
    void store.session.applyAgain().then(() => {
      store.dispatch({ type: 'withdrawal-changed', withdrawal: 'idle' });
      store.goToPage(REVIEW);
    });
  },
  confirmReceived: () => void store.session.markSent().then(() => store.onSent()),
  withdraw: (answer) => {
    store.dispatch({ type: 'withdrawal-changed', withdrawal: answer === 'ask' ? 'confirming' : 'idle' });
    if (answer === 'yes') void withdraw(store);
  },
  print: (mode) => {
    if (mode === 'consent-form') return print();
    void printout
      .whenLoaded()
      .then((isReady) => (isReady ? store.printController.print(mode) : announceOffline(store)));
  },
});

/** Shows the consent form once the messages of its language are here. */
export function openConsentForm(store: ApplicationStore, language: Language): void {
  void Promise.resolve(loadMessages(language, [ideaContestApplicationFormMessages])).then(() => {
    store.dispatch({ type: 'consent-form-changed', language });
    store.requestFocus('form-title');
  });
}

export function closeConsentForm(store: ApplicationStore): void {
  store.dispatch({ type: 'consent-form-changed', language: undefined });
  store.requestFocus('form-title');
}

/** Opens a saved application. */
async function openFile(store: ApplicationStore, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  input.value = '';
  if (!file) return;
  const result = await store.session.openFile(file);
  const { name } = file;
  if (result === 'opened') store.goToPage(store.state.application!.pageId);
  store.setStatus((msg) =>
    result === 'opened'
      ? msg(str`Opened: ${name}`, { id: 'application.opened' })
      : result === 'other'
        ? msg(str`${name} is for another contest. Nothing was changed.`, { id: 'application.opened-other' })
        : msg(str`${name} is not a saved application. Nothing was changed.`, {
            id: 'application.opened-invalid',
          }),
  );
}

/** Saves the application as a file that another device can open. */
async function saveFile(store: ApplicationStore): Promise<void> {
  const text = await store.session.exportFile();
  if (text === undefined) return;
  saveText(store.fileName('json'), 'application/json', text);
  store.setStatus((msg) =>
    msg('Saved as a file. It contains everything you wrote.', { id: 'application.saved' }),
  );
}

async function withdraw(store: ApplicationStore): Promise<void> {
  store.dispatch({ type: 'withdrawal-changed', withdrawal: 'pending' });
  const result = await store.session.withdraw();
  const isWithdrawn = result === 'withdrawn';
  store.dispatch({ type: 'withdrawal-changed', withdrawal: !result || isWithdrawn ? 'idle' : result });
  store.requestFocus(isWithdrawn ? 'form-title' : '');
}

const announceDeleted = (store: ApplicationStore): void =>
  store.setStatus((msg) => msg('Deleted from this device.', { id: 'application.deleted' }));

const announceOffline = (store: ApplicationStore): void =>
  store.setStatus((msg) =>
    msg('There seems to be no connection. Check it and try again.', { id: 'feed.offline' }),
  );
