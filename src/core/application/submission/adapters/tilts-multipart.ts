import { toJson } from '../../../util/natives.js';
import type { Format } from './adapter.js';
import { documentOf, headersOf, readOwn } from './tilts-api.js';

/** Our own contract, `multipart/form-data`: the part `application` is the document, each file a part named by its key. */
export const format: Format = {
  isIdempotent: true,
  takesFiles: true,
  request(outgoing) {
    const body = new FormData();
    body.append('application', toJson(documentOf(outgoing)));
    for (const [key, file] of outgoing.files) body.append(key, file, file.name);
    return { url: outgoing.submission.endpoint, headers: headersOf(outgoing), body };
  },
  read: readOwn,
};
