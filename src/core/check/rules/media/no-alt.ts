import { isObject } from '../../../util/is-object.js';
import type { NodeRule } from '../rule.js';

/** A picture without alternative text. A logo does not need one: it is next to the name. */
export const noAlt: NodeRule = ({ value, schema, path }, { wording: { msg } }, report) => {
  if (!schema.properties?.['alt'] || !isObject(value) || value['alt'] || path.at(-1) === 'logo') return;
  report(
    path,
    'no-alt',
    msg('The picture has no alternative text.', { id: 'feed-check.no-alt' }),
    msg('Use “alt” to describe the picture in one sentence for people who cannot see it.', {
      id: 'feed-check.no-alt.help',
    }),
  );
};
