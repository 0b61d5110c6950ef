/**
 * Where the submission server keeps applications: in files with SQLite, or in PostgreSQL.
 * `test/helpers/application-store-contract.ts` is what every store must pass.
 */
import type { Answers } from '../../../core/application/answers.js';
import type { Upload } from './durable-files.js';

export type { Upload } from './durable-files.js';

export interface Receipt {
  readonly reference: string;
  readonly withdrawalCode: string;
  /** Instant, ISO 8601 in UTC. */
  readonly received: string;
}

/** A later stage of an application: it is stored on its own, and belongs to the application. */
export interface StageOf {
  /** Of the application. */
  readonly reference: string;
  /** Id of the stage in the feed. */
  readonly stage: string;
}

export interface NewApplication {
  readonly key: string;
  readonly contest: string;
  readonly language: string;
  readonly answers: Answers;
  readonly uploads: readonly Upload[];
  /** Digest of the data as it was sent: distinguishes a retry from another application with the same key. */
  readonly digest: string;
  /** What was sent in a later stage of an application. */
  readonly stageOf?: StageOf | undefined;
}

/** What was sent in a later stage. */
export interface StoredStage {
  /** Id of the stage in the feed. */
  readonly stage: string;
  /** Instant, ISO 8601 in UTC. */
  readonly received: string;
  readonly answers: Answers;
}

/** What the officer decided after the check; `new` until then. */
export const REVIEW_STATES = ['new', 'complete', 'incomplete'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface StoredApplication extends Receipt {
  readonly contest: string;
  /** BCP 47; empty after a withdrawal. */
  readonly language: string;
  /** None after a withdrawal. */
  readonly answers: Answers;
  readonly state: ReviewState | 'withdrawn';
  /** When it was withdrawn: an instant, ISO 8601 in UTC. */
  readonly withdrawn?: string | undefined;
  /** What was sent in later stages, in the order in which it was received. None after a withdrawal. */
  readonly stages: readonly StoredStage[];
}

/** `duplicate`: the key is known, with the same answers; `conflict`: with different answers; `withdrawn`: was withdrawn. */
export type SaveResult = {
  readonly kind: 'stored' | 'duplicate' | 'conflict' | 'withdrawn';
  readonly receipt: Receipt;
};

/** How often one applicant may apply. */
export interface ApplicantLimit {
  /** Who applies, as a text that differs from that of everyone else. */
  readonly applicant: string;
  /** Whether the applicant has no application left, given the earlier ones to the contest. */
  readonly isReached: (earlier: readonly StoredApplication[]) => boolean;
}

/**
 * A note, a question to the applicant, the state that was set, or an invitation to a later stage, sent or withdrawn;
 * its text is the id of the stage.
 */
export type EntryKind = 'note' | 'asked' | 'invited' | 'uninvited' | ReviewState;

export interface NewEntry {
  readonly kind: EntryKind;
  /** The officer’s name. */
  readonly by: string;
  readonly text: string;
}

/** One line of an application’s history. */
export interface Entry extends NewEntry {
  readonly id: number;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

export interface NewScore {
  /** Id of the judge’s token: two judges may have the same name. */
  readonly judgeId: string;
  readonly judge: string;
  /** By id of the criterion. Criteria without points are absent. */
  readonly points: Readonly<Record<string, number>>;
  readonly comment: string;
  /** The judge has a conflict of interest and does not score. */
  readonly recused: boolean;
}

/** What one judge says of one application. */
export interface Score extends NewScore {
  readonly reference: string;
  /** Instant, ISO 8601 in UTC. Each score of a judge for an application has another one. */
  readonly at: string;
}

/** `changed`: another score has been stored since; `unknown`: there is no such application, or it was withdrawn. */
export type PutResult = 'stored' | 'changed' | 'unknown';

export interface ListQuery {
  readonly contest?: string | undefined;
  /** Also what is left of the applications that were withdrawn. */
  readonly withWithdrawn?: boolean | undefined;
}

/**
 * Everything is durable when a promise resolves. After a withdrawal only the receipt’s codes, key, contest and times
 * remain, so that a late retry does not restore the application; the history and the scores go with the answers.
 */
export interface ApplicationStore {
  /** The result for a key that is already known. */
  findByKey(application: Pick<NewApplication, 'key' | 'digest'>): Promise<SaveResult | undefined>;
  /**
   * Stores each key once, and each stage of an application once: the receipt of a stage is its own, and a second one is a
   * `conflict`. If it cannot be stored, no personal data stays behind, and the promise rejects.
   */
  save(application: NewApplication): Promise<SaveResult>;
  /**
   * Like `save`, unless the limit is reached: then undefined. The applications of one applicant to a contest wait for one
   * another, on all servers that share the store, so that two at once do not both find room.
   */
  saveWithin(limit: ApplicantLimit, application: NewApplication): Promise<SaveResult | undefined>;
  /** Oldest first; what was sent in later stages is with its application. */
  list(query?: ListQuery): Promise<StoredApplication[]>;
  /** One application by its own reference, also a withdrawn one. */
  find(reference: string): Promise<StoredApplication | undefined>;
  /** The bytes of a file that was uploaded with the application or in a later stage. The caller checks that both names have the form of such names. */
  file(reference: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Deletes answers, files and later stages, history and scores. Resolves with the reference; can be repeated. */
  withdraw(by: { readonly code: string } | { readonly reference: string }): Promise<string | undefined>;
  /** Deletes the application without a trace. False if there is none. */
  erase(reference: string): Promise<boolean>;

  /** Sets the state and adds it to the history. False if there is no such application, or it was withdrawn. */
  setState(reference: string, state: ReviewState, by: string, text?: string): Promise<boolean>;
  /** Adds to the history. False if there is no such application, or it was withdrawn. */
  addEntry(reference: string, entry: NewEntry): Promise<boolean>;
  /** Removes a note. False if there is no such note. */
  removeNote(reference: string, id: number): Promise<boolean>;
  /** The history of an application, oldest first. */
  history(reference: string): Promise<Entry[]>;
  /** The histories of all applications, or of those to a contest, by reference. */
  histories(contest?: string): Promise<Map<string, Entry[]>>;

  /**
   * Replaces the judge’s earlier score, unless it is another than the one that the judge has seen.
   * @param seen `at` of that one; undefined if there was none
   */
  putScore(reference: string, score: NewScore, seen: string | undefined): Promise<PutResult>;
  /** The scores of a contest, by reference and judge. */
  scores(contest: string): Promise<Score[]>;

  close(): Promise<void>;
}
