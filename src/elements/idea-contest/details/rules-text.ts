/** The rules of a contest in plain words, made from its data. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { carriedOutBy } from '../../../core/application/validation/validate-rules.js';
import { kindsOf } from '../../../core/application/participation.js';
import type { LocalText } from '../../../core/i18n/localized-text.js';
import { textOf, type ContestView } from '../idea-contest.types.js';
import { areaNames, tieText } from '../residency-text.js';
import { agesText, entriesText } from '../labels.js';

/** A rule: what it is about, and its sentences; without sentences there is no such rule. */
export interface Rule {
  readonly name: string;
  readonly lines: readonly (TemplateResult | string)[];
}

const lines = (...all: readonly (TemplateResult | string | false | undefined)[]): Rule['lines'] =>
  all.filter((line): line is TemplateResult | string => Boolean(line));

const textsOf = (view: ContestView, texts: readonly LocalText[]): string =>
  view.formats.list(
    texts.map((text) => textOf(view, text).text),
    'disjunction',
  );

/** Who may apply, and with whom. */
export function entryRules(view: ContestView): Rule[] {
  const { contest, formats } = view;
  const { entry } = contest;
  const { ages, agesOn, applications, guardianPermit, host, organisations, residence, supportPerson } = entry;
  const { perRound, perYear } = applications ?? {};
  return [
    {
      name: msg('Age', { id: 'rules.age' }),
      lines: lines(
        ages && agesText(ages, formats),
        ages &&
          (agesOn
            ? msg(str`We go by your age on ${formats.date(agesOn)}.`, { id: 'rules.age-on' })
            : msg('We go by your age on the day you apply.', { id: 'rules.age-today' })),
      ),
    },
    {
      name: msg('Alone or together', { id: 'rules.together' }),
      lines: lines(
        entriesText(contest, formats),
        organisations !== undefined &&
          msg(str`Organisations: ${textsOf(view, organisations)}`, { id: 'rules.organisations' }),
      ),
    },
    { name: msg('Adults in the team', { id: 'rules.adults' }), lines: adultLines(view) },
    {
      name: msg('Place', { id: 'rules.place' }),
      lines: lines(
        residence && tieText(view, residence),
        residence && isTogether(view) && forWhom(residence.of),
      ),
    },
    {
      name: msg('Consent', { id: 'rules.permit' }),
      lines: guardianPermit ? permitLines(view, guardianPermit) : [],
    },
    {
      name: msg('Supporting adult', { id: 'rules.support' }),
      lines: lines(
        supportPerson?.who && textOf(view, supportPerson.who).text,
        supportPerson &&
          (supportPerson.required
            ? msg('Name this person in the application.', { id: 'rules.support-required' })
            : msg('You can name one in the application, but you do not have to.', {
                id: 'rules.support-optional',
              })),
      ),
    },
    {
      name: msg('Responsible organisation', { id: 'rules.host' }),
      lines: host ? hostLines(view, host) : [],
    },
    {
      name: msg('How often', { id: 'rules.often' }),
      lines: lines(
        perRound !== undefined &&
          formats.plural(
            perRound,
            msg('# application per round|# applications per round', { id: 'rules.per-round' }),
          ),
        perYear !== undefined &&
          formats.plural(
            perYear,
            msg('# application per calendar year|# applications per calendar year', {
              id: 'rules.per-year',
            }),
          ),
      ),
    },
  ];
}

function hostLines(
  view: ContestView,
  { kinds, who }: NonNullable<ContestView['contest']['entry']['host']>,
): Rule['lines'] {
  const { contest, formats } = view;
  const how = entriesText({ ...contest, entry: { ...contest.entry, kinds } }, formats);
  return lines(
    who && textOf(view, who).text,
    kinds.length < kindsOf(contest).length &&
      msg(str`Needed if you apply ${how}.`, { id: 'rules.host-kinds' }),
  );
}

const isTogether = ({ contest }: ContestView): boolean =>
  kindsOf(contest).some((kind) => kind === 'pair' || kind === 'team');

const forWhom = (of: 'each' | 'applicant' | undefined): string =>
  of === 'applicant'
    ? msg('This applies to the person applying.', { id: 'rules.of-applicant' })
    : msg('This applies to each of you.', { id: 'rules.of-each' });

function adultLines({ contest, formats }: ContestView): Rule['lines'] {
  const { adults, ages } = contest.entry;
  if (!adults) return [];
  return lines(
    `${formats.plural(
      adults.count,
      msg('at least # person|at least # people', { id: 'rules.adults-count' }),
    )}, ${agesText({ from: adults.from ?? 18 }, formats)}`,
    adults.older &&
      ages?.to !== undefined &&
      formats.plural(
        ages.to,
        msg('The adult can be older than #.|The adult can be older than #.', { id: 'rules.adults-older' }),
      ),
    adults.responsible &&
      msg('The adult is responsible for the project and its money.', { id: 'rules.adults-responsible' }),
  );
}

function permitLines(
  view: ContestView,
  { form, of, under, upload }: NonNullable<ContestView['contest']['entry']['guardianPermit']>,
): Rule['lines'] {
  return lines(
    view.formats.plural(
      under,
      msg(
        'Anyone under # needs written consent from their legal representative.|Anyone under # needs written consent from their legal representative.',
        { id: 'rules.permit-under' },
      ),
    ),
    isTogether(view) && forWhom(of),
    upload
      ? msg('Add a photo or scan of the signed consent form to the application.', {
          id: 'rules.permit-upload',
        })
      : msg('Bring the signed consent form on paper.', { id: 'rules.permit-paper' }),
    form && html`<a href=${form}>${msg('Consent form', { id: 'rules.permit-form' })}</a>`,
  );
}

/** What the project must be. */
export function projectRules(view: ContestView): Rule[] {
  const { contest, formats, now } = view;
  const { participants, project = {} } = contest;
  const by = carriedOutBy(contest, now.slice(0, 10));
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
          formats.plural(
            startsWithinMonths,
            msg(
              'Apply no more than # month before the project starts.|Apply no more than # months before the project starts.',
              { id: 'rules.starts' },
            ),
          ),
        lastsMonths !== undefined &&
          formats.plural(
            lastsMonths,
            msg('It can last up to # month.|It can last up to # months.', { id: 'rules.lasts' }),
          ),
        by && msg(str`Must be completed by: ${formats.date(by)}`, { id: 'rules.by' }),
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
  view: ContestView,
  { ages, atLeast, residence, share }: NonNullable<ContestView['contest']['participants']>,
): Rule['lines'] {
  const { formats } = view;
  const age = ages ? agesText(ages, formats) : '';
  return lines(
    atLeast !== undefined &&
      formats.plural(
        atLeast,
        msg('at least # participant|at least # participants', { id: 'rules.participants-least' }),
      ),
    share && age
      ? msg(str`At least ${share.parts} in every ${share.of} participants: ${age}`, {
          id: 'rules.share',
        })
      : age,
    residence && tieText(view, residence),
  );
}
