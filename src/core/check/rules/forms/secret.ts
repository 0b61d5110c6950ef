import { contestRule } from '../contest-rule.js';
import type { RawRecord } from '../rule.js';
import { str } from '../../../i18n/translator.js';

const SECRET =
  /pass(?:word|wd|phrase)?$|pwd|secret|token|api[-_]?key|private|bearer|authori[sz]ation|credential/i;
const MAYBE_SECRET = /key$/i;
const isSecret = (name: string): boolean => SECRET.test(name) || MAYBE_SECRET.test(name);

/** A secret in the feed, which anyone who opens the page can read. */
export const secret = contestRule(({ submission }, path, { wording: { msg, quote } }, report) => {
  const reportSecret = (name: string, location: RawRecord['path']) =>
    report(
      location,
      'secret',
      msg(str`${quote(name)} looks like a secret, but anyone can read the feed.`, {
        id: 'feed-check.secret',
      }),
      msg(
        'Remove it, and create a new one because this one is no longer secret. A public form does not need it.',
        { id: 'feed-check.secret.help' },
      ),
      SECRET.test(name) ? 'error' : 'warning',
    );
  for (const name of Object.keys(submission?.extra ?? {}))
    if (isSecret(name)) reportSecret(name, [...path, 'submission', 'extra', name]);
  const query = submission?.endpoint.split('?')[1] ?? '';
  const hasUser = /^https?:\/\/[^/?#]*@/i.test(submission?.endpoint ?? '');
  const name = hasUser ? 'password' : [...new URLSearchParams(query).keys()].find(isSecret);
  if (name) reportSecret(name, [...path, 'submission', 'endpoint']);
});
