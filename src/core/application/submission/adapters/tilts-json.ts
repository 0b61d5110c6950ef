import { toJson } from '../../../util/natives.js';
import { toBase64 } from '../../../util/base64.js';
import type { SubmissionAdapter } from './adapter.js';
import { toDocument, headersOf, parseResponse } from './tilts-api.js';

/** The Tilts API as one JSON document; files are inside as base64, a third larger. */
export const adapter: SubmissionAdapter = {
  isIdempotent: true,
  acceptsFiles: true,
  async buildRequest(payload) {
    const files = [];
    for (const [key, file] of payload.files)
      files.push({ key, name: file.name, type: file.type, size: file.size, data: await toBase64(file) });
    return {
      url: payload.submission.endpoint,
      headers: { ...headersOf(payload), 'Content-Type': 'application/json' },
      body: toJson({ ...toDocument(payload), files }),
    };
  },
  parseResponse,
};
