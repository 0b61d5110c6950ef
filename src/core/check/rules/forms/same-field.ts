import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** Two answers that would be sent under one name. */
export const sameField = contestRule(({ submission }, path, { wording: { msg, quote } }, report) => {
  const { fieldMap = {}, extra = {} } = submission ?? {};
  const owners = new Map(Object.keys(extra).map((name) => [name, `extra.${name}`]));
  for (const [id, name] of Object.entries(fieldMap)) {
    // The options of a multiple choice and the columns of a group can share a field.
    if (id.includes('.')) continue;
    const owner = owners.get(name);
    owners.set(name, id);
    if (owner)
      report(
        [...path, 'submission', 'fieldMap', id],
        'same-field',
        msg(str`${quote(id)} and ${quote(owner)} are both sent as ${quote(name)}, so one of them is lost.`, {
          id: 'feed-check.same-field',
        }),
        msg('Give each its own field.', { id: 'feed-check.same-field.help' }),
        'error',
      );
  }
});
