import type { ParticipationMode } from '../../../feed/enums/contests.js';
import { participationModes } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';
import type { RawRecord } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Rules that are only about persons: an organisation is not asked for them. */
const PERSONAL = ['ages', 'agesOn', 'residency', 'guardianConsent'] as const;

/** Rules for a way of taking part that the contest does not offer, or to which they do not apply. */
export const modeNotOffered = contestRule((contest, path, { wording: { msg, listOf } }, report) => {
  const { participation, funding } = contest;
  const modes = participationModes(contest);
  const check = (mode: string, location: RawRecord['path']) => {
    if (modes.includes(mode as ParticipationMode)) return;
    report(
      location,
      'mode-not-offered',
      msg(str`Nobody can take part as “${mode}” in this contest, so this is never applied.`, {
        id: 'feed-check.mode-not-offered',
      }),
      msg(str`Add "${mode}" to “modes”, or remove this. The modes are ${listOf(modes)}.`, {
        id: 'feed-check.mode-not-offered.help',
      }),
    );
  };
  for (const mode of Object.keys(participation.byMode ?? {}))
    check(mode, [...path, 'participation', 'byMode', mode]);
  for (const mode of Object.keys(funding?.byMode ?? {})) check(mode, [...path, 'funding', 'byMode', mode]);
  participation.hostOrganisation?.modes.forEach((mode, index) =>
    check(mode, [...path, 'participation', 'hostOrganisation', 'modes', index]),
  );
  if (modes.includes('organisation'))
    for (const name of PERSONAL)
      if (participation.byMode?.organisation?.[name] !== undefined)
        report(
          [...path, 'participation', 'byMode', 'organisation', name],
          'mode-not-offered',
          msg(
            str`“${name}” is a rule for people; an organisation is not asked about it, so it is never applied.`,
            { id: 'feed-check.mode-not-offered.personal' },
          ),
          msg('Remove it. Who a project reaches, and of what ages, is in “participants”.', {
            id: 'feed-check.mode-not-offered.personal.help',
          }),
        );
});
