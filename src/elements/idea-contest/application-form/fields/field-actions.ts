/** What a person can do with the fields of a page. */
import { toSpliced } from '../../../../core/feed/collections.js';
import { times } from '../../../../core/util/natives.js';
import type { FileRef } from '../../../../core/application/answers.js';
import { toRows } from '../../../../core/application/coerce-answer.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { validateField } from '../../../../core/application/validation/validate-field.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import type { FieldActions, FormStore } from '../application-form.types.js';
import { controlId } from './read-control.js';
import { acceptSuggestedGoal } from './suggested-goal.js';

export const createFieldActions = (
  store: FormStore,
): Pick<FieldActions, 'add' | 'remove' | 'addFiles' | 'removeFile' | 'setPerson' | 'acceptSuggestion'> => ({
  add: (id) => addRow(store, id),
  remove: (id, row) => {
    removeRow(store, id, row);
    store.requestFocus(`add-${id}`);
    announceRemoved(store);
  },
  addFiles: (question, input) => {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    void addFiles(store, question, files);
  },
  removeFile: (id, file) => {
    void removeFile(store, id, file).then(() => store.requestFocus(controlId(id)));
    announceRemoved(store);
  },
  setPerson: (id, { key }, name) => {
    const files = store.formState?.filesOf(id) ?? [];
    store.session.setAnswer(
      id,
      files.map((file) => (file.key === key ? { ...file, person: name || undefined } : file)),
    );
  },
  acceptSuggestion: () => {
    const id = acceptSuggestedGoal(store);
    if (id !== undefined) store.requestFocus(controlId(id));
  },
});

const announceRemoved = (store: FormStore): void =>
  store.setStatus((msg) => msg('Removed.', { id: 'application.removed' }));

/** Opens the rows of the page that have to be filled in anyway. */
export function ensureMinimumRows({ session, formState }: FormStore): void {
  if (!formState) return;
  for (const { id, type, from, required } of formState.page.questions) {
    if (!required || (type !== 'group' && type !== 'budget')) continue;
    const rows = toRows(formState.answers[id]);
    const missingRows = Math.max(from ?? 1, 1) - rows.length;
    if (missingRows > 0) session.setInitialAnswer(id, [...rows, ...times(missingRows, () => ({}))]);
  }
}

function addRow(store: FormStore, id: string): void {
  const { session, formState } = store;
  const question = formState?.questions.find((each) => each.id === id);
  if (!formState || !question) return;
  const rows = toRows(formState.answers[id]);
  session.setAnswer(id, [...rows, {}]);
  const [firstColumn] = columnsOf(formState.context, question, {});
  store.requestFocus(controlId(`${id}.${rows.length}.${firstColumn.id}`));
}

function removeRow(store: FormStore, id: string, index: number): void {
  const rows = toSpliced(toRows(store.formState?.answers[id]), index, 1);
  store.dispatch({ type: 'row-removed', id });
  store.session.setAnswer(id, rows.length ? rows : undefined);
}

const FILE_ERROR_CODES: readonly string[] = ['file-type', 'file-size', 'file-empty'];

/** Adds the files that are right by themselves; for the others it is shown why not. */
async function addFiles(store: FormStore, question: FormQuestion, files: readonly File[]): Promise<void> {
  const { id } = question;
  const today = store.formState?.context.today ?? '';
  store.dispatch({ type: 'files-checked', id, violation: undefined });
  const added: FileRef[] = [];
  for (const file of files) {
    const { name, type, size } = file;
    const violation = validateField(
      { ...question, from: undefined, to: undefined },
      [{ key: '', name, type, size } satisfies FileRef],
      today,
    );
    if (violation && FILE_ERROR_CODES.includes(violation.code)) {
      store.dispatch({ type: 'files-checked', id, violation });
      continue;
    }
    const ref = await store.session.addFile(file);
    if (ref) added.push(ref);
  }
  if (added.length) store.session.setAnswer(id, [...(store.formState?.filesOf(id) ?? []), ...added]);
  store.dispatch({ type: 'field-left', path: id });
}

async function removeFile(store: FormStore, id: string, file: FileRef): Promise<void> {
  store.dispatch({ type: 'files-checked', id, violation: undefined });
  const files = (store.formState?.filesOf(id) ?? []).filter(({ key }) => key !== file.key);
  store.session.setAnswer(id, files.length ? files : undefined);
  await store.session.removeFile(file);
}
