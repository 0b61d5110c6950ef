/** What a person can do in the form. */
import { msg } from '@lit/localize';
import { download } from '../../internal/save-file.js';
import type { Course } from './application-store.js';
import { PLACE } from './fields/read-control.js';
import { CHECK } from './form-state.js';
import type { FormActions } from './application-form.types.js';

export interface ActionParts {
  /** Whether the code for paper is here; it is fetched. */
  ready(): Promise<boolean>;
  /** The application as plain text; nothing where that part of the code does not come. */
  text(): Promise<string | undefined>;
}

export const actionsOf = (course: Course, parts: ActionParts): FormActions => ({
  close: () => course.leave(),
  begin: (place) => {
    course.isPlaceMissing = !place;
    if (!place) return course.show(PLACE);
    void course.session.begin(place).then(() => course.goTo(''));
  },
  resume: (found) => {
    course.session.resume(found);
    course.goTo(course.session.filling!.draft.record.state === 'queued' ? CHECK : course.session.filling!.at);
  },
  discard: (found) => {
    void course.session
      .discard(found)
      .then(() => course.say(() => msg('Deleted from this device.', { id: 'apply.deleted' })));
    course.show('form-title');
  },
  openFile: (input) => void course.openFile(input),
  saveFile: () => void course.save(),
  saveText: () => {
    void parts.text().then((text) => {
      if (text) download(course.fileName('txt'), 'text/plain', text);
      else sayOffline(course);
    });
  },
  keep: (place) => {
    void course.session.filling?.draft.keep(place).then(() => course.host.requestUpdate());
  },
  forget: (answer) => {
    course.isForgetting = answer === 'ask';
    course.host.requestUpdate();
    if (answer !== 'yes') return;
    course.withdrawal = 'idle';
    void course.session.forget().then(() => {
      course.say(() => msg('Deleted from this device.', { id: 'apply.deleted' }));
      course.restart();
    });
  },
  next: () => {
    const { filling } = course.session;
    if (!filling) return;
    course.isTelling = filling.judge([filling.page]);
    if (course.isTelling) course.show('summary');
    else course.goTo(filling.following);
  },
  skip: () => course.goTo(course.session.filling!.following),
  goTo: (at) => course.goTo(at),
  mend: (path) => {
    const { filling } = course.session;
    const page = filling?.pageOf(path);
    if (!filling || !page) return;
    if (filling.isChecking || page.id !== filling.page.id) course.goTo(page.id, `f-${path}`);
    else course.show(`f-${path}`);
  },
  add: (id) => {
    const path = course.session.filling!.addRow(id);
    course.show(`f-${path}`);
  },
  remove: (id, row) => {
    course.session.filling!.removeRow(id, row);
    course.show(`add-${id}`);
    course.say(() => msg('Removed.', { id: 'apply.taken-out' }));
  },
  choose: (question, input) => {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    void course.session.filling!.addFiles(question, files).then(() => course.host.requestUpdate());
  },
  dropFile: (id, file) => {
    void course.session.filling!.removeFile(id, file).then(() => course.show(`f-${id}`));
    course.say(() => msg('Removed.', { id: 'apply.taken-out' }));
  },
  useOffer: () => {
    course.show(`f-${course.session.useOffer()}`);
  },
  sheet: () => course.openSheet(course.host.language),
  send: () => {
    const { filling, outbox } = course.session;
    if (!filling || !outbox) return;
    course.isTelling = filling.judge(filling.pages);
    if (filling.problems.length) return course.show('summary');
    filling.draft.note({ step: CHECK, language: course.host.language });
    void outbox.send();
  },
  cancel: () => {
    course.session.outbox?.cancel();
    course.show('send');
  },
  renew: () => {
    void course.session.renew().then(() => {
      course.withdrawal = 'idle';
      course.goTo(CHECK);
    });
  },
  arrived: () => {
    void course.session
      .filling!.draft.sent({ received: new Date().toISOString() })
      .then(() => course.onSent());
  },
  withdraw: (answer) => {
    course.withdrawal = answer === 'ask' ? 'ask' : 'idle';
    course.host.requestUpdate();
    if (answer === 'yes') void course.withdraw();
  },
  print: (what) => {
    if (what === 'sheet') return print();
    void parts.ready().then((isReady) => (isReady ? course.printing.print(what) : sayOffline(course)));
  },
});

const sayOffline = (course: Course): void =>
  course.say(() => msg('There seems to be no connection. Check it and try again.', { id: 'feed.offline' }));
