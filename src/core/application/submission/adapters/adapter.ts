/** What every format knows: how its back end wants an application, and what its answer means. */
import type { Answers, Field } from '../../answers.js';
import type { Care } from '../../spam-check.js';
import type { Submission } from '../../../feed/schema/schema.js';
import type { Receipt } from '../../drafts/draft-record.js';

export interface Application {
  readonly contest: string;
  /** The submission key. */
  readonly key: string;
  readonly language: string;
  readonly answers: Answers;
  readonly care: Care;
}

export interface Outgoing {
  readonly submission: Submission;
  readonly application: Application;
  readonly fields: readonly Field[];
  /** By the key of the file. */
  readonly files: ReadonlyMap<string, File>;
}

export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
}

export interface WireAnswer {
  readonly status: number;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** What is wrong with one answer: a code of our own contract, or the back end's words in plain text. */
export interface FieldProblem {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface Refusal {
  readonly kind: 'refused';
  /** By path of the answer: `idea`, `members.0.name`. A name that is no question is the back end's own. */
  readonly fields: Readonly<Record<string, FieldProblem>>;
  /** `spam`, or a code of our own contract. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** What an application that came earlier under the same key is called. */
  readonly reference?: string | undefined;
}

/** `unsent`: the back end says itself that it could not take it. Undefined: this is no answer of this back end. */
export type Verdict =
  { readonly kind: 'sent'; readonly receipt: Receipt } | Refusal | { readonly kind: 'unsent' } | undefined;

/** A back end that answers. */
export interface Format {
  /** It takes one key only once, so that trying again does no harm. */
  readonly isIdempotent: boolean;
  readonly takesFiles: boolean;
  request(outgoing: Outgoing): WireRequest | Promise<WireRequest>;
  read(answer: WireAnswer, outgoing: Outgoing): Verdict;
}

/** A back end whose answer is a page, for a person to read. */
export interface PageFormat {
  readonly takesFiles: boolean;
  /** Opens the page. */
  handOver(outgoing: Outgoing): void;
}

/** The members of what may be an object; the letters of a text are none. */
export const membersOf = (json: unknown): Readonly<Record<string, unknown>> =>
  (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
