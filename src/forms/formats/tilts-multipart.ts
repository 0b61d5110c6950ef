import { toJson } from '../../base/natives.js';
import type { Format } from './format.js';
import { documentOf, headersOf, readOwn } from './own-contract.js';

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
