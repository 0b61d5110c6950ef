/** What a person can do in the form. */
import { msg } from '@lit/localize';
import { saveText } from '../../internal/save-file.js';
import type { ApplicationStore } from './application-store.js';
import { STORAGE_CHOICE_ID } from './fields/read-control.js';
import { REVIEW } from './form-state.js';
import type { FormActions } from './application-form.types.js';

export interface LazyPrintout {
  /** Whether the code for paper is here; it is fetched. */
  whenLoaded(): Promise<boolean>;
  /** The application as plain text; nothing where that part of the code does not come. */
  plainText(): Promise<string | undefined>;
}

export const createActions = (store: ApplicationStore, printout: LazyPrintout): FormActions => ({
  close: () => store.exit(),
  start: (location) => {
    store.isStorageChoiceMissing = !location;
    if (!location) return store.requestFocus(STORAGE_CHOICE_ID);
    void store.session.start(location).then(() => store.goToPage(''));
  },
  resume: (draft) => {
    store.session.resume(draft);
    store.goToPage(
      store.session.formState!.draft.record.state === 'queued'
        ? REVIEW
        : store.session.formState!.currentPageId,
    );
  },
  deleteStoredDraft: (draft) => {
    void store.session
      .deleteStoredDraft(draft)
      .then(() => store.setStatus(() => msg('Deleted from this device.', { id: 'application.deleted' })));
    store.requestFocus('form-title');
  },
  openFile: (input) => void store.openFile(input),
  saveFile: () => void store.save(),
  saveText: () => {
    void printout.plainText().then((text) => {
      if (text) saveText(store.fileName('txt'), 'text/plain', text);
      else announceOffline(store);
    });
  },
  setStorage: (location) => {
    void store.session.formState?.draft.moveTo(location).then(() => store.host.requestUpdate());
  },
  deleteApplication: (answer) => {
    store.isConfirmingDelete = answer === 'ask';
    store.host.requestUpdate();
    if (answer !== 'yes') return;
    store.withdrawalStatus = 'idle';
    void store.session.deleteApplication().then(() => {
      store.setStatus(() => msg('Deleted from this device.', { id: 'application.deleted' }));
      store.reset();
    });
  },
  next: () => {
    const { formState } = store.session;
    if (!formState) return;
    store.showsErrorSummary = formState.validatePages([formState.page]);
    if (store.showsErrorSummary) store.requestFocus('summary');
    else store.goToPage(formState.nextPageId);
  },
  continueWithErrors: () => store.goToPage(store.session.formState!.nextPageId),
  goToPage: (at) => store.goToPage(at),
  goToField: (path) => {
    const { formState } = store.session;
    const page = formState?.pageOf(path);
    if (!formState || !page) return;
    if (formState.isReviewing || page.id !== formState.page.id) store.goToPage(page.id, `f-${path}`);
    else store.requestFocus(`f-${path}`);
  },
  add: (id) => {
    const path = store.session.formState!.addRow(id);
    store.requestFocus(`f-${path}`);
  },
  remove: (id, row) => {
    store.session.formState!.removeRow(id, row);
    store.requestFocus(`add-${id}`);
    store.setStatus(() => msg('Removed.', { id: 'application.removed' }));
  },
  addFiles: (question, input) => {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    void store.session.formState!.addFiles(question, files).then(() => store.host.requestUpdate());
  },
  removeFile: (id, file) => {
    void store.session.formState!.removeFile(id, file).then(() => store.requestFocus(`f-${id}`));
    store.setStatus(() => msg('Removed.', { id: 'application.removed' }));
  },
  acceptSuggestion: () => {
    store.requestFocus(`f-${store.session.acceptSuggestion()}`);
  },
  openConsentForm: () => store.openConsentForm(store.host.language),
  send: () => {
    const { formState, outbox } = store.session;
    if (!formState || !outbox) return;
    store.showsErrorSummary = formState.validatePages(formState.pages);
    if (formState.errors.length) return store.requestFocus('summary');
    formState.draft.setPosition({ step: REVIEW, language: store.host.language });
    void outbox.send();
  },
  cancel: () => {
    store.session.outbox?.cancel();
    store.requestFocus('send');
  },
  applyAgain: () => {
    void store.session.applyAgain().then(() => {
      store.withdrawalStatus = 'idle';
      store.goToPage(REVIEW);
    });
  },
  confirmReceived: () => {
    void store.session
      .formState!.draft.markSent({ received: new Date().toISOString() })
      .then(() => store.handleSubmitted());
  },
  withdraw: (answer) => {
    store.withdrawalStatus = answer === 'ask' ? 'confirming' : 'idle';
    store.host.requestUpdate();
    if (answer === 'yes') void store.withdraw();
  },
  print: (what) => {
    if (what === 'consent-form') return print();
    void printout
      .whenLoaded()
      .then((isReady) => (isReady ? store.printController.print(what) : announceOffline(store)));
  },
});

const announceOffline = (store: ApplicationStore): void =>
  store.setStatus(() =>
    msg('There seems to be no connection. Check it and try again.', { id: 'feed.offline' }),
  );
