/** The rules of a contest in plain words, made from its data. Only call while a locale is active. */
import type { MinorCondition } from '../../../core/feed/enums/contests.js';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { completionDeadline } from '../../../core/application/validation/validate-rules.js';
import { participationModes } from '../../../core/application/participation.js';
import { toJson } from '../../../core/util/natives.js';
import { contestInMode } from '../../../core/application/rules-by-mode.js';
import { withLabel } from '../../internal/joined.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { areaNames, residencyText } from '../residency-text.js';
import { agesText, participationModesText, participationText } from '../labels.js';

/** A rule: its name and its sentences; a rule without sentences is left out. */
export interface RuleText {
  readonly name: string;
  readonly lines: readonly (TemplateResult | string)[];
}

const lines = (...all: readonly (TemplateResult | string | false | undefined)[]): RuleText['lines'] =>
  all.filter((line): line is TemplateResult | string => Boolean(line));

const textsOf = (view: ContestViewModel, texts: readonly LocalizedText[]): string =>
  view.formatter.list(
    texts.map((text) => resolve(view, text).text),
    'disjunction',
  );

/** Who can apply, and with whom; a rule that is another in another mode is told for each mode. */
export function participationRules(view: ContestViewModel): RuleText[] {
  const { contest, formatter, msg } = view;
  const modes = participationModes(contest);
  const perMode = modes.map((mode) => rulesInMode({ ...view, contest: contestInMode(contest, mode) }));
  const [first] = perMode;
  return first!.map(({ name }, at) => {
    const all = perMode.map((rules) => rules[at]!.lines);
    if (all.every((each) => toJson(each) === toJson(all[0]))) return first![at]!;
    return {
      name,
      lines: all.flatMap((each, index) =>
        each.map(
          (line) => html`${withLabel(participationText(msg, contest, modes[index]!, formatter), '')} ${line}`,
        ),
      ),
    };
  });
}

function rulesInMode(view: ContestViewModel): RuleText[] {
  const { contest, formatter, msg } = view;
  const { participation } = contest;
  const { ages, agesOn, applications, guardianConsent, hostOrganisation, organisations, residency, mentor } =
    participation;
  const { perRound, perYear } = applications ?? {};
  return [
    {
      name: msg('Age', { id: 'rules.age' }),
      lines: lines(
        ages && agesText(msg, ages, formatter),
        ages &&
          (agesOn
            ? msg(str`We go by your age on ${formatter.date(agesOn)}.`, { id: 'rules.age-on' })
            : msg('We go by your age on the day you apply.', { id: 'rules.age-today' })),
      ),
    },
    {
      name: msg('Alone or together', { id: 'rules.participation' }),
      lines: lines(
        participationModesText(msg, contest, formatter),
        organisations !== undefined &&
          msg(str`Organisations: ${textsOf(view, organisations)}`, { id: 'rules.organisations' }),
      ),
    },
    { name: msg('Adults in the team', { id: 'rules.adults' }), lines: adultLines(view) },
    {
      name: msg('Place', { id: 'rules.residency' }),
      lines: lines(
        residency && residencyText(view, residency),
        residency && isTogether(view) && scopeText(msg, residency.appliesTo),
      ),
    },
    {
      name: msg('Consent', { id: 'rules.guardian-consent' }),
      lines: guardianConsent ? guardianConsentLines(view, guardianConsent) : [],
    },
    {
      name: msg('Supporting adult', { id: 'rules.mentor' }),
      lines: mentor ? mentorLines(view, mentor) : [],
    },
    {
      name: msg('Responsible organisation', { id: 'rules.host-organisation' }),
      lines: hostOrganisation ? hostLines(view, hostOrganisation) : [],
    },
    {
      name: msg('How often', { id: 'rules.application-limit' }),
      lines: lines(
        perRound !== undefined &&
          formatter.plural(
            perRound,
            msg('# application per round|# applications per round', { id: 'rules.per-round' }),
          ),
        perYear !== undefined &&
          formatter.plural(
            perYear,
            msg('# application per calendar year|# applications per calendar year', {
              id: 'rules.per-year',
            }),
          ),
      ),
    },
  ];
}

function mentorLines(
  view: ContestViewModel,
  {
    who,
    from,
    required,
    requiredIf,
    responsible,
  }: NonNullable<ContestViewModel['contest']['participation']['mentor']>,
): RuleText['lines'] {
  const { formatter, msg } = view;
  return lines(
    who && resolve(view, who).text,
    from !== undefined && agesText(msg, { from }, formatter),
    requiredIf && minorConditionText(msg, requiredIf),
    required || requiredIf
      ? msg('Name this person in the application.', { id: 'rules.mentor-required' })
      : msg('You can name one in the application, but you do not have to.', {
          id: 'rules.mentor-optional',
        }),
    msg('This person does not take part themselves.', { id: 'rules.mentor-other' }),
    responsible &&
      msg('The adult is responsible for the project and its money.', { id: 'rules.adults-responsible' }),
  );
}

const minorConditionText = (msg: Msg, condition: MinorCondition): string =>
  condition === 'applicant-is-minor'
    ? msg('Needed if the person applying is under 18.', { id: 'rules.if-applicant-is-minor' })
    : msg('Needed if anyone taking part is under 18.', { id: 'rules.if-anyone-is-minor' });

function hostLines(
  view: ContestViewModel,
  { modes, who }: NonNullable<ContestViewModel['contest']['participation']['hostOrganisation']>,
): RuleText['lines'] {
  const { contest, formatter, msg } = view;
  const how = participationModesText(
    msg,
    { ...contest, participation: { ...contest.participation, modes } },
    formatter,
  );
  return lines(
    who && resolve(view, who).text,
    modes.length < participationModes(contest).length &&
      msg(str`Needed if you apply ${how}.`, { id: 'rules.host-organisation-modes' }),
  );
}

const isTogether = ({ contest }: ContestViewModel): boolean =>
  participationModes(contest).some((kind) => kind === 'pair' || kind === 'team');

const scopeText = (msg: Msg, of: 'each' | 'applicant' | undefined): string =>
  of === 'applicant'
    ? msg('This applies to the person applying.', { id: 'rules.applies-to-applicant' })
    : msg('This applies to each of you.', { id: 'rules.applies-to-each' });

function adultLines({ contest, formatter, msg }: ContestViewModel): RuleText['lines'] {
  const { adults, ages } = contest.participation;
  if (!adults) return [];
  return lines(
    `${formatter.plural(
      adults.count,
      msg('at least # person|at least # people', { id: 'rules.adults-count' }),
    )}, ${agesText(msg, { from: adults.from ?? 18 }, formatter)}`,
    adults.older &&
      ages?.to !== undefined &&
      formatter.plural(
        ages.to,
        msg('The adult can be older than #.|The adult can be older than #.', { id: 'rules.adults-older' }),
      ),
    adults.requiredIf && minorConditionText(msg, adults.requiredIf),
    adults.responsible &&
      msg('The adult is responsible for the project and its money.', { id: 'rules.adults-responsible' }),
  );
}

function guardianConsentLines(
  view: ContestViewModel,
  {
    form,
    appliesTo,
    under,
    upload,
  }: NonNullable<ContestViewModel['contest']['participation']['guardianConsent']>,
): RuleText['lines'] {
  return lines(
    view.formatter.plural(
      under,
      view.msg(
        'Anyone under # needs written consent from their legal representative.|Anyone under # needs written consent from their legal representative.',
        { id: 'rules.guardian-consent-under' },
      ),
    ),
    isTogether(view) && scopeText(view.msg, appliesTo),
    upload
      ? view.msg('Add a photo or scan of the signed consent form to the application.', {
          id: 'rules.guardian-consent-upload',
        })
      : view.msg('Bring the signed consent form on paper.', { id: 'rules.guardian-consent-paper' }),
    form && html`<a href=${form}>${view.msg('Consent form', { id: 'rules.guardian-consent-form' })}</a>`,
  );
}

/** Requirements for the project. */
export function projectRules(view: ContestViewModel): RuleText[] {
  const { contest, formatter, now, msg } = view;
  const { participants, project = {} } = contest;
  const by = completionDeadline(contest, now.slice(0, 10));
  const { areas, lastsMonths, notForProfit, startsWithinMonths } = project;
  return [
    {
      name: msg('Where', { id: 'rules.where' }),
      lines: lines(areas && areaNames(view, areas)),
    },
    {
      name: msg('When', { id: 'rules.when' }),
      lines: lines(
        startsWithinMonths !== undefined &&
          formatter.plural(
            startsWithinMonths,
            msg(
              'Apply no more than # month before the project starts.|Apply no more than # months before the project starts.',
              { id: 'rules.starts' },
            ),
          ),
        lastsMonths !== undefined &&
          formatter.plural(
            lastsMonths,
            msg('It can last up to # month.|It can last up to # months.', { id: 'rules.lasts' }),
          ),
        by && msg(str`Must be completed by: ${formatter.date(by)}`, { id: 'rules.completion-deadline' }),
      ),
    },
    {
      name: msg('Profit', { id: 'rules.profit' }),
      lines: lines(
        notForProfit && msg('The project must be not-for-profit.', { id: 'rules.not-for-profit' }),
      ),
    },
    {
      name: msg('Participants', { id: 'rules.participants' }),
      lines: participants ? participantLines(view, participants) : [],
    },
  ];
}

function participantLines(
  view: ContestViewModel,
  { ages, atLeast, residency, share }: NonNullable<ContestViewModel['contest']['participants']>,
): RuleText['lines'] {
  const { formatter, msg } = view;
  const age = ages ? agesText(msg, ages, formatter) : '';
  return lines(
    atLeast !== undefined &&
      formatter.plural(
        atLeast,
        msg('at least # participant|at least # participants', { id: 'rules.participants-least' }),
      ),
    share && age
      ? msg(str`At least ${share.parts} in every ${share.of} participants: ${age}`, {
          id: 'rules.share',
        })
      : age,
    residency && residencyText(view, residency),
  );
}
