/** What every format knows: how its back end wants an application, and what its answer means. */
import type { Answers, FlatField } from '../../answers.js';
import type { SpamSignals } from '../../spam-check.js';
import type { Submission } from '../../../feed/schema/schema.js';
import type { Receipt } from '../../drafts/draft-record.js';

export interface Application {
  readonly contest: string;
  /** The submission key. */
  readonly key: string;
  readonly language: string;
  readonly answers: Answers;
  readonly antiSpam: SpamSignals;
}

export interface SubmissionPayload {
  readonly submission: Submission;
  readonly application: Application;
  readonly fields: readonly FlatField[];
  /** By the key of the file. */
  readonly files: ReadonlyMap<string, File>;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
}

export interface JsonResponse {
  readonly status: number;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** What is wrong with one answer: a code of our own contract, or the back end's words in plain text. */
export interface FieldError {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface Rejection {
  readonly kind: 'rejected';
  /** By path of the answer: `idea`, `members.0.name`. A name that is no question is the back end's own. */
  readonly fields: Readonly<Record<string, FieldError>>;
  /** `spam`, or a code of our own contract. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** What an application that came earlier under the same key is called. */
  readonly reference?: string | undefined;
}

/** `unsent`: the back end says itself that it could not take it. Undefined: this is no answer of this back end. */
export type AdapterResult =
  { readonly kind: 'sent'; readonly receipt: Receipt } | Rejection | { readonly kind: 'unsent' } | undefined;

/** A back end that answers. */
export interface SubmissionAdapter {
  /** It takes one key only once, so that trying again does no harm. */
  readonly isIdempotent: boolean;
  readonly acceptsFiles: boolean;
  buildRequest(payload: SubmissionPayload): HttpRequest | Promise<HttpRequest>;
  parseResponse(response: JsonResponse, payload: SubmissionPayload): AdapterResult;
}

/** A back end whose answer is a page, for a person to read. */
export interface RedirectAdapter {
  readonly acceptsFiles: boolean;
  /** Opens the page. */
  openExternally(payload: SubmissionPayload): void;
}
