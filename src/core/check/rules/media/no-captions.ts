import { isObject } from '../../../util/is-object.js';
import type { NodeRule } from '../rule.js';

/** A video that people who cannot hear it cannot follow. */
export const noCaptions: NodeRule = ({ value, schema, path }, _, report) => {
  const { captions, transcript } = schema.properties ?? {};
  if (!captions || !transcript || !isObject(value)) return;
  const hasCaptions = Array.isArray(value['captions']) && value['captions'].length > 0;
  if (hasCaptions || value['transcript']) return;
  report(
    path,
    'no-captions',
    'The video has neither captions nor a transcript.',
    'Add “captions” (a WebVTT file for each language), or write what is said in “transcript”.',
  );
};
