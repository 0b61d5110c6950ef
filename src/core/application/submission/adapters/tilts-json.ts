import { toJson } from '../../../util/natives.js';
import { toBase64 } from '../../../util/base64.js';
import type { Format } from './adapter.js';
import { documentOf, headersOf, readOwn } from './tilts-api.js';

/** Our own contract, one JSON document; files are inside as base64, a third larger. */
export const format: Format = {
  isIdempotent: true,
  takesFiles: true,
  async request(outgoing) {
    const files = [];
    for (const [key, file] of outgoing.files)
      files.push({ key, name: file.name, type: file.type, size: file.size, data: await toBase64(file) });
    return {
      url: outgoing.submission.endpoint,
      headers: { ...headersOf(outgoing), 'Content-Type': 'application/json' },
      body: toJson({ ...documentOf(outgoing), files }),
    };
  },
  read: readOwn,
};
