/** The texts of the officer’s side in one language, and those of the form, by the form’s own code. */
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { formatterFor, type Formatter } from '../../core/i18n/formatter.js';
import { loadMessages, type MessageLoaders } from '../../core/i18n/messages.js';
import { translatorFor, type Msg } from '../../core/i18n/translator.js';
import { toLocalIso } from '../../core/util/time-zone.js';
import { contestInStage } from '../../core/application/stage-form.js';
import type { SubmissionStage } from '../../core/feed/contest-stages.js';
import { resolveText } from '../../core/i18n/localized-text.js';
import type { Contest, Envelope, Stage } from '../../core/feed/schema/schema.js';
import type { TextContext } from '../../elements/idea-contest/application-form/application-form.types.js';
import type { StoredApplication, StoredStage } from './store/application-store.js';

export interface Texts {
  readonly language: Language;
  readonly msg: Msg;
  readonly formatter: Formatter;
}

/** Every message of a language: a server loads them once. */
const ALL_MESSAGES: MessageLoaders = {
  lv: () => import('../../core/i18n/generated/lv.js'),
  en: () => import('../../core/i18n/generated/en.js'),
  lt: () => import('../../core/i18n/generated/lt.js'),
  et: () => import('../../core/i18n/generated/et.js'),
};

export async function textsFor(language: Language): Promise<Texts> {
  await loadMessages(language, [ALL_MESSAGES]);
  return { language, msg: translatorFor(language), formatter: formatterFor(language) };
}

export const isLanguage = (tag: string | undefined): tag is Language =>
  (LANGUAGES as readonly (string | undefined)[]).includes(tag);

/** The publisher’s first language that the officer’s side has. */
export const publisherLanguage = ({ languages }: Envelope): Language => languages.find(isLanguage) ?? 'en';

/** Instant as the publisher’s local `YYYY-MM-DDTHH:mm`. */
export const localTime = (instant: string, { publisher }: Envelope): string =>
  toLocalIso(Date.parse(instant), publisher.timeZone).slice(0, 16);

/** What the form’s texts need to show one application, on the day when it was received. */
export const textContext = (
  texts: Texts,
  envelope: Envelope,
  contest: Contest,
  { received, answers }: Pick<StoredApplication, 'received' | 'answers'>,
): TextContext => ({
  ...texts,
  envelope,
  contest,
  answers,
  today: localTime(received, envelope).slice(0, 10),
});

/** The same for what was sent in a later stage. */
export const stageContext = (
  texts: Texts,
  envelope: Envelope,
  contest: Contest,
  stage: SubmissionStage,
  sent: Pick<StoredStage, 'received' | 'answers'>,
): TextContext => ({ ...textContext(texts, envelope, contestInStage(contest, stage), sent), stage });

/** The name of a stage, or its id. */
export const stageLabel = (
  { language }: Texts,
  { languages }: Envelope,
  { id, label }: Pick<Stage, 'id' | 'label'>,
): string => (label ? resolveText(label, language, languages).text : id!);
