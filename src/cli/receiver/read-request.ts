/** Reads what was sent under our own contract: JSON with files inside, or multipart with files beside it. */
import { isAnswer, isQuestionId, type Answers } from '../../forms/answers.js';
import type { Care } from '../../forms/care.js';
import type { Upload } from './disk.js';

export interface Submitted {
  readonly contest: string;
  readonly key: string;
  readonly language: string;
  readonly answers: Answers;
  readonly care: Care;
  readonly uploads: readonly Upload[];
}

const KEY = /^[\w-]{8,80}$/;
const FILE_KEY = /^file-[0-9a-f-]{36}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

type Members = Readonly<Record<string, unknown>>;
const membersOf = (json: unknown): Members => Object(json) as Members;

/** Undefined for what is no application by the contract. */
export async function readRequest(request: Request): Promise<Submitted | undefined> {
  const type = request.headers.get('Content-Type') ?? '';
  try {
    if (/^application\/json\b/i.test(type)) {
      const json = membersOf(await request.json());
      return asSubmitted(json, uploadsOf(json['files'] ?? []), request);
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
    return asSubmitted(membersOf(JSON.parse(typeof document === 'string' ? document : '')), uploads, request);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

const uploadsOf = (files: unknown): readonly (Upload | undefined)[] =>
  (Array.isArray(files) ? (files as unknown[]) : [undefined]).map((item) => {
    const { key, data } = membersOf(item);
    return typeof key === 'string' && FILE_KEY.test(key) && typeof data === 'string' && BASE64.test(data)
      ? { key, bytes: new Uint8Array(Buffer.from(data, 'base64')) }
      : undefined;
  });

function asSubmitted(
  json: Members,
  uploads: readonly (Upload | undefined)[],
  request: Request,
): Submitted | undefined {
  const { tilts, contest, key, language, answers, care } = json;
  const { trap, seconds } = membersOf(care);
  const header = request.headers.get('Idempotency-Key');
  const whole = uploads.filter((upload) => upload !== undefined);
  const isUnique = new Set(whole.map((upload) => upload.key)).size === uploads.length;
  const isRight =
    tilts === 1 &&
    isUnique &&
    typeof contest === 'string' &&
    typeof key === 'string' &&
    KEY.test(key) &&
    (header === null || header === key) &&
    typeof language === 'string' &&
    LANGUAGE.test(language) &&
    typeof trap === 'string' &&
    typeof seconds === 'number' &&
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers) &&
    Object.entries(answers).every(([id, value]) => isQuestionId(id) && isAnswer(value));
  return isRight
    ? { contest, key, language, answers: answers as Answers, care: { trap, seconds }, uploads: whole }
    : undefined;
}
