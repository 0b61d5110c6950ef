import { toJson } from '../../../util/natives.js';
import type { SubmissionAdapter } from './adapter.js';
import { toDocument, headersOf, parseResponse } from './tilts-api.js';

/**
 * The Tilts API as `multipart/form-data`: the part `application` is the document, each file a part named by its key.
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: true,
  acceptsFiles: true,
  buildRequest(payload) {
    const body = new FormData();
    body.append('application', toJson(toDocument(payload)));
    for (const [key, file] of payload.files) body.append(key, file, file.name);
    return { url: payload.submission.endpoint, headers: headersOf(payload), body };
  },
  parseResponse,
};
