/** Addresses, pictures and videos. */
import { isObject } from '../schema-map.js';
import { quote } from '../words.js';
import type { NodeRule } from './rule.js';

/** A link without encryption: browsers warn, and block pictures and files from it. */
export const secureLinks: NodeRule = ({ value, path }, _, warn) => {
  if (typeof value !== 'string' || !/^http:\/\//i.test(value)) return;
  const secure = value.replace(/^http:/i, 'https:');
  warn(path, 'insecure-link', `${quote(value)} is not encrypted.`, `Try ${secure} and write it if it opens.`);
};

/** A picture without words says nothing to who does not see it. A logo stands beside the name, which says it. */
export const pictureWords: NodeRule = ({ value, schema, path }, _, warn) => {
  if (!schema.properties?.['alt'] || !isObject(value) || value['alt'] || path.at(-1) === 'logo') return;
  warn(
    path,
    'no-alt',
    'The picture has no alternative text.',
    'Say in “alt”, in a sentence, what one needs to know who does not see it.',
  );
};

/** Who does not hear needs captions or a transcript. */
export const videoWords: NodeRule = ({ value, schema, path }, _, warn) => {
  const { captions, transcript } = schema.properties ?? {};
  if (!captions || !transcript || !isObject(value)) return;
  const hasCaptions = Array.isArray(value['captions']) && value['captions'].length > 0;
  if (hasCaptions || value['transcript']) return;
  warn(
    path,
    'no-captions',
    'The video has neither captions nor a transcript.',
    'Add “captions” (a WebVTT file per language) or the spoken words in “transcript”.',
  );
};
