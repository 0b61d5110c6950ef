/** What the views show of the store: nothing here listens, stores or sends. */
import { toIcs } from '../../../core/formats/calendar.js';
import { canWithdraw } from '../../../core/application/submission/can-withdraw.js';
import { saveText } from '../../internal/save-file.js';
import type { FormActions, FormViewModel, LazyFields, TextContext } from './application-form.types.js';
import type { ApplicationStore } from './application-store.js';
import { resolveField } from './fields/resolve-field.js';
import { closesOf, retentionOf } from './form-context.js';
import type { FormState, VisibleError } from './form-state.js';
import type { ReceiptViewModel } from './submission/receipt.js';
import { validationMessage, serverErrorMessage } from './text/validation-messages.js';
import { resolve } from './application-form.types.js';

/** Nothing on the start screen. */
export function toFormViewModel(
  store: ApplicationStore,
  on: FormActions,
  lazyFields: LazyFields,
): FormViewModel | undefined {
  const { state, formState } = store;
  if (!formState) return undefined;
  const context = store.context();
  const { envelope, language, formatter, msg, headingLevel } = context;
  const { application, answers } = formState;
  const textContext = {
    // By the rules of the participation mode that was chosen.
    contest: formState.context.contest,
    envelope,
    language,
    formatter,
    msg,
    today: formState.context.today,
    stage: formState.context.stage,
    answers,
  };
  const toText = (error: VisibleError): string => errorText(textContext, formState, error);
  return {
    ...textContext,
    context,
    headingLevel,
    formState,
    closes: closesOf(context),
    retention: retentionOf(context, application.draft.record),
    draft: application.draft,
    readErrors: application.readErrors,
    suggestedGoal: application.suggestedGoal,
    submissionStatus: application.submission,
    honeypotValue: state.honeypotValue,
    showsErrorSummary: state.showsErrorSummary,
    isConfirmingDelete: state.isConfirmingDelete,
    statusMessage: state.statusMessage,
    errorText: toText,
    errorAt: (path) => {
      const error = formState.errorAt(path);
      return error && toText(error);
    },
    isPrefilled: (id) => application.interaction.prefilled.has(id),
    on,
    lazyFields,
  };
}

function errorText(
  view: TextContext,
  { questions }: FormState,
  { path, violation, serverError }: VisibleError,
): string {
  const field = resolveField(view, questions, path)?.field;
  if (violation) return validationMessage(view, field, violation);
  return serverError ? serverErrorMessage(view, field, serverError) : '';
}

export function toReceiptViewModel(view: FormViewModel, store: ApplicationStore): ReceiptViewModel {
  const { contest, draft, language } = view;
  const code = draft.record.receipt?.withdrawalCode;
  return {
    ...view,
    withdrawalStatus: store.state.withdrawal,
    canWithdraw: canWithdraw(contest.submission) && code !== undefined,
    saveCalendar: (events) => {
      const name = resolve(view, contest.title).text;
      saveText(store.fileName('ics'), 'text/calendar', toIcs(events, { name, language }));
    },
  };
}
