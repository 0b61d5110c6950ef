/** What stores write into their tables and read from them. Instants are ISO 8601 in UTC, objects are JSON. Pure. */
import type { Answers } from '../../../core/application/answers.js';
import type {
  Entry,
  EntryKind,
  NewApplication,
  Receipt,
  ReviewState,
  SaveResult,
  Score,
  StoredApplication,
} from './application-store.js';

export type Row = Readonly<Record<string, string>>;

/** Databases end a text at NUL, or refuse it: it becomes the character for what cannot be shown. */
export const storableText = (text: string): string => text.replaceAll('\0', '\ufffd');

export const receiptOf = ({ reference, code, received }: Row): Receipt => ({
  reference: reference!,
  withdrawalCode: code!,
  received: received!,
});

/** @param stages the rows of its later stages */
export const applicationOf = (row: Row, stages: readonly Row[] = []): StoredApplication => ({
  ...receiptOf(row),
  contest: row['contest']!,
  language: row['language'] ?? '',
  answers: JSON.parse(row['answers'] ?? '{}') as Answers,
  state: row['withdrawn'] ? 'withdrawn' : (row['state'] as ReviewState),
  ...(row['withdrawn'] ? { withdrawn: row['withdrawn'] } : {}),
  stages: stages.map(({ stage, received, answers }) => ({
    stage: stage!,
    received: received!,
    answers: JSON.parse(answers!) as Answers,
  })),
});

/** The rows of later stages, by the reference of their application. */
export function byApplication(rows: readonly Row[]): Map<string, Row[]> {
  const stages = new Map<string, Row[]>();
  for (const row of rows) stages.set(row['part_of']!, [...(stages.get(row['part_of']!) ?? []), row]);
  return stages;
}

/** The entries of a history, by the reference of their application. */
export function entriesByApplication(rows: readonly Row[]): Map<string, Entry[]> {
  const histories = new Map<string, Entry[]>();
  for (const row of rows) {
    const { reference } = row;
    histories.set(reference!, [...(histories.get(reference!) ?? []), entryOf(row)]);
  }
  return histories;
}

/** What a key, or without a digest a stage, that is known already is answered with. */
export const earlierResultOf = (row: Row, application?: Pick<NewApplication, 'digest'>): SaveResult => ({
  kind: row['withdrawn'] ? 'withdrawn' : row['digest'] === application?.digest ? 'duplicate' : 'conflict',
  receipt: receiptOf(row),
});

export const entryOf = ({ id, at, by, kind, text }: Row): Entry => ({
  id: Number(id),
  at: at!,
  by: by!,
  kind: kind as EntryKind,
  text: text!,
});

export const scoreOf = (row: Row): Score => ({
  reference: row['reference']!,
  judgeId: row['judge_id']!,
  judge: row['judge']!,
  points: JSON.parse(row['points']!) as Record<string, number>,
  comment: row['comment']!,
  recused: Boolean(row['recused']),
  at: row['at']!,
});
