/** The common interface of the adapters: how a back end expects an application, and what its response means. */
import type { ApplicationId } from '../../stage-form.js';
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
  /** Id of the later stage that the answers are for. */
  readonly stage?: string | undefined;
  /** The application that the stage belongs to. */
  readonly application?: ApplicationId | undefined;
}

export interface SubmissionPayload {
  readonly submission: Submission;
  readonly application: Application;
  readonly fields: readonly FlatField[];
  /** By file key. */
  readonly files: ReadonlyMap<string, File>;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
}

export interface JsonResponse {
  readonly status: number;
  /** The body as JSON; undefined if it is not JSON. */
  readonly json: unknown;
}

/** What is wrong with one answer: a code of the Tilts API, or the back end’s message in plain text. */
export interface FieldError {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface Rejection {
  readonly kind: 'rejected';
  /** By path of the answer: `idea`, `members.0.name`. Any other name is the back end’s own. */
  readonly fields: Readonly<Record<string, FieldError>>;
  /** `spam`, or a code of the Tilts API. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** The reference of the application that was received earlier under the same key. */
  readonly reference?: string | undefined;
}

/**
 * `unsent`: the back end itself says that it could not accept the application. Undefined: this is not a response of
 * this back end.
 */
export type AdapterResult =
  { readonly kind: 'sent'; readonly receipt: Receipt } | Rejection | { readonly kind: 'unsent' } | undefined;

/** A back end whose response the form can read. */
export interface SubmissionAdapter {
  /** It stores each key only once, so a retry is harmless. */
  readonly isIdempotent: boolean;
  readonly acceptsFiles: boolean;
  buildRequest(payload: SubmissionPayload): HttpRequest | Promise<HttpRequest>;
  parseResponse(response: JsonResponse, payload: SubmissionPayload): AdapterResult;
}

/** A back end that responds with a page for people to read. */
export interface RedirectAdapter {
  readonly acceptsFiles: boolean;
  openExternally(payload: SubmissionPayload): void;
}
