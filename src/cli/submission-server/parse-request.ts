/** Parses a submission of the Tilts API: JSON that contains the files, or multipart with the files as parts. */
import { asObject } from '../../core/util/is-object.js';
import { isAnswerValue, isQuestionId, type Answers } from '../../core/application/answers.js';
import type { ApplicationId } from '../../core/application/stage-form.js';
import type { SpamSignals } from '../../core/application/spam-check.js';
import type { Upload } from './store/application-store.js';

export interface SubmissionRequest {
  readonly contest: string;
  readonly key: string;
  readonly language: string;
  readonly answers: Answers;
  readonly antiSpam: SpamSignals;
  readonly uploads: readonly Upload[];
  /** Id of the later stage that it is for. */
  readonly stage?: string | undefined;
  /** The application that the stage belongs to. */
  readonly application?: ApplicationId | undefined;
}

const KEY = /^[\w-]{8,80}$/;
const FILE_KEY = /^file-[0-9a-f-]{36}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

type JsonObject = Readonly<Record<string, unknown>>;
/** Undefined for anything that is not an application as the API describes it. */
export async function parseRequest(request: Request): Promise<SubmissionRequest | undefined> {
  const type = request.headers.get('Content-Type') ?? '';
  try {
    if (/^application\/json\b/i.test(type)) {
      const json = asObject(await request.json());
      return asSubmission(json, uploadsOf(json['files'] ?? []), request);
    }
    const form = await request.formData();
    const document = form.get('application');
    const uploads: (Upload | undefined)[] = [];
    for (const [key, value] of form) {
      if (key === 'application') continue;
      uploads.push(
        typeof value === 'string' || !FILE_KEY.test(key)
          ? undefined
          : { key, bytes: new Uint8Array(await value.arrayBuffer()) },
      );
    }
    return asSubmission(asObject(JSON.parse(typeof document === 'string' ? document : '')), uploads, request);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

const uploadsOf = (files: unknown): readonly (Upload | undefined)[] =>
  (Array.isArray(files) ? (files as unknown[]) : [undefined]).map((item) => {
    const { key, data } = asObject(item);
    return typeof key === 'string' && FILE_KEY.test(key) && typeof data === 'string' && BASE64.test(data)
      ? { key, bytes: new Uint8Array(Buffer.from(data, 'base64')) }
      : undefined;
  });

function asSubmission(
  json: JsonObject,
  uploads: readonly (Upload | undefined)[],
  request: Request,
): SubmissionRequest | undefined {
  const { version, contest, key, language, answers, antiSpam, stage } = json;
  const { reference, code } = asObject(json['application']);
  const { honeypot, elapsedSeconds } = asObject(antiSpam);
  const header = request.headers.get('Idempotency-Key');
  const valid = uploads.filter((upload) => upload !== undefined);
  const isUnique = new Set(valid.map((upload) => upload.key)).size === uploads.length;
  const isValid =
    version === 1 &&
    isUnique &&
    typeof contest === 'string' &&
    typeof key === 'string' &&
    KEY.test(key) &&
    (header === null || header === key) &&
    typeof language === 'string' &&
    LANGUAGE.test(language) &&
    typeof honeypot === 'string' &&
    typeof elapsedSeconds === 'number' &&
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers) &&
    (stage === undefined ||
      (typeof stage === 'string' && typeof reference === 'string' && typeof code === 'string')) &&
    Object.entries(answers).every(([id, value]) => isQuestionId(id) && isAnswerValue(value));
  return isValid
    ? {
        contest,
        key,
        language,
        answers: answers as Answers,
        antiSpam: { honeypot, elapsedSeconds },
        uploads: valid,
        ...(stage === undefined
          ? {}
          : { stage, application: normalizeId({ reference, code } as ApplicationId) }),
      }
    : undefined;
}

/** As people write them: with spaces and small letters. */
const normalizeId = ({ reference, code }: ApplicationId): ApplicationId => ({
  reference: reference.toUpperCase().replace(/\s/g, ''),
  code: code.toUpperCase().replace(/[\s-]/g, ''),
});
