import { withScheme } from '../feed/left-out.js';
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';
import { locate } from './errors.js';
import type { FeedDocument, Path } from './json-document.js';
import type { Finding } from './report.js';
import { str } from '../i18n/translator.js';
import type { Wording } from './wording.js';

/** Addresses without `https://`: Tilts reads them with it, but other programs do not know that they are addresses. */
export function incompleteLinks(json: unknown, document: FeedDocument, { msg, quote }: Wording): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) return value.forEach((each, index) => visit(each, [...path, index]));
    if (!isObject(value)) return;
    for (const [name, each] of Object.entries(value)) {
      const at = [...path, name];
      const full = withScheme(name, each);
      if (full === undefined) {
        visit(each, at);
        continue;
      }
      const { record, inside } = locate(json, at);
      findings.push({
        ...{ severity: 'warning', code: 'incomplete-link', ...record, path: inside.join('.') },
        ...document.positionOf(at),
        message: msg(str`${quote(String(each))} is read as ${quote(full)}.`, {
          id: 'feed-check.incomplete-link',
        }),
        help: msg(str`Write ${toJson(full)}.`, { id: 'feed-check.write' }),
      });
    }
  };
  visit(json, []);
  return findings;
}
