/**
 * A server that refuses large files (413) often does so without the headers that other sites need to read the refusal:
 * the browser only reports that the connection failed. If the server answers a request without files, they are suspected.
 */
import { collectFiles, type Answers } from '../answers.js';
import { isReachable } from './http.js';

/** Bytes of files that reach 1 MB, the limit that nginx has unless it is told otherwise, when sent as base64. */
const LARGE_BYTES = 750_000;

/** The answers that have files, once for each file. */
export const pathsOfFiles = (answers: Answers): string[] => collectFiles(answers).map(({ path }) => path);

/** Whether the files may be the reason why a connection to the endpoint failed. */
export async function areFilesSuspect(
  answers: Answers,
  endpoint: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const bytes = collectFiles(answers).reduce((sum, { file }) => sum + file.size, 0);
  return bytes >= LARGE_BYTES && (await isReachable(endpoint, { signal }));
}
