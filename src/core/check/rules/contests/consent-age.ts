import { contestRule } from '../contest-rule.js';
import { oncePerLocation, rulesByMode } from './rules-of.js';
import { str } from '../../../i18n/translator.js';

/** Rules for minors that never apply, because everybody has to be older. */
export const consentAge = contestRule((anyMode, path, { wording: { msg } }, report) => {
  const isFirst = oncePerLocation();
  const rules = [...rulesByMode(anyMode, path)].filter(({ mode }) => mode !== 'organisation');
  const applies = (name: 'guardianConsent' | 'adults' | 'mentor') =>
    rules.map(({ contest: { participation }, locationOf, mode }) => {
      const rule = participation[name];
      const isOfMode = name !== 'adults' || mode === 'team';
      const age = !rule || !isOfMode ? undefined : 'under' in rule ? rule.under : rule.requiredIf && 18;
      const location = locationOf('participation', name);
      // If ages count on another day, people can be younger when they apply.
      const youngest = participation.agesOn ? 0 : (participation.ages?.from ?? 0);
      return { age, location, youngest };
    });
  for (const name of ['guardianConsent', 'adults', 'mentor'] as const) {
    const each = applies(name);
    for (const { age, location } of each) {
      const those = each.filter((other) => other.location.join('.') === location.join('.'));
      const youngest = Math.min(...those.map((other) => other.youngest));
      if (age === undefined || youngest < age || !isFirst(location)) continue;
      report(
        location,
        'consent-age',
        msg(
          str`“${name}” is for people under ${age}, but nobody can be younger than ${youngest}, so it is never applied.`,
          { id: 'feed-check.consent-age' },
        ),
        msg('Correct the ages, or remove the rule.', { id: 'feed-check.consent-age.help' }),
      );
    }
  }
});
