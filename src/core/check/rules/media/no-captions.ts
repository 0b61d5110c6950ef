import { isObject } from '../../../util/is-object.js';
import type { NodeRule } from '../rule.js';

/** A video that people who cannot hear it cannot follow. */
export const noCaptions: NodeRule = ({ value, schema, path }, { wording: { msg } }, report) => {
  const { captions, transcript } = schema.properties ?? {};
  if (!captions || !transcript || !isObject(value)) return;
  const hasCaptions = Array.isArray(value['captions']) && value['captions'].length > 0;
  if (hasCaptions || value['transcript']) return;
  report(
    path,
    'no-captions',
    msg('The video has neither captions nor a transcript.', { id: 'feed-check.no-captions' }),
    msg('Add “captions” (a WebVTT file for each language), or write what is said in “transcript”.', {
      id: 'feed-check.no-captions.help',
    }),
  );
};
