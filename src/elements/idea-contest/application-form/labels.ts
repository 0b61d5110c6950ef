/** Labels of questions, options and steps. Only call while a locale is active. */
import { str } from '../../../core/i18n/translator.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { ParticipationMode, ResidencyLink, Step } from '../../../core/feed/enums/contests.js';
import type { FormField } from '../../../core/application/form-definition.js';
import { minorsOf } from '../../../core/application/people.js';
import { toText } from '../../../core/application/coerce-answer.js';
import { participationModeOf } from '../../../core/application/rules-by-mode.js';
import type { ResolvedText, LocalizedText } from '../../../core/i18n/localized-text.js';
import { residencyText } from '../residency-text.js';
import { resolve, type TextContext } from './application-form.types.js';

type LabelText = (view: TextContext, isMember: boolean) => string;

const STEP_NAMES: Record<Step | 'review', (msg: Msg) => string> = {
  you: (msg) => msg('You', { id: 'application.step-you' }),
  team: (msg) => msg('Your team', { id: 'application.step-team' }),
  idea: (msg) => msg('Your idea', { id: 'application.step-idea' }),
  budget: (msg) => msg('Budget', { id: 'application.step-budget' }),
  files: (msg) => msg('Files', { id: 'application.step-files' }),
  agreements: (msg) => msg('Consents', { id: 'application.step-agreements' }),
  review: (msg) => msg('Check and send', { id: 'application.step-review' }),
};

/** Individual applicants can have supporters, but no team. */
export const stepName = (view: TextContext, step: Step | 'review'): string => {
  if (view.stage && step === 'you')
    return view.msg('Your application', { id: 'application.step-application' });
  const mode = participationModeOf(view.contest, view.answers);
  return step === 'team' && (mode === 'individual' || mode === 'organisation')
    ? view.msg('Who is taking part', { id: 'application.step-people' })
    : STEP_NAMES[step](view.msg);
};

const areasOf = (view: TextContext, ids: readonly string[] = []): string =>
  view.formatter.list(
    ids.map((id) => {
      const name = view.envelope.areas?.find((area) => area.id === id)?.name;
      return name ? resolve(view, name).text : id;
    }),
    'disjunction',
  );

const resolved = (view: TextContext, own: LocalizedText | undefined): string =>
  own ? resolve(view, own).text : '';

/** Standard questions. */
const LABELS: Readonly<Record<string, LabelText>> = {
  participationMode: ({ msg }) => msg('How are you taking part?', { id: 'application.participation-mode' }),
  name: ({ msg }, isMember) =>
    isMember
      ? msg('Full name', { id: 'application.member-name' })
      : msg('Your full name', { id: 'application.name' }),
  email: ({ msg }) => msg('Your email address', { id: 'application.email' }),
  birthYear: ({ msg }) => msg('Year of birth', { id: 'application.birth-year' }),
  birthMonth: ({ msg }) => msg('Month of birth', { id: 'application.birth-month' }),
  residencyLink: (view, isMember) => {
    const areas = areasOf(view, view.contest.participation.residency?.areas);
    return isMember
      ? view.msg(str`How is this person connected to the area (${areas})?`, {
          id: 'application.member-residency',
        })
      : view.msg(str`How are you connected to the area (${areas})?`, { id: 'application.residency-link' });
  },
  guardianName: ({ msg }) => msg('Legal representative: full name', { id: 'application.guardian-name' }),
  guardianEmail: ({ msg }) =>
    msg('Legal representative: email address', { id: 'application.guardian-email' }),
  organisationName: ({ msg }) => msg('Name of the organisation', { id: 'application.organisation-name' }),
  organisationCode: ({ msg }) => msg('Registration number', { id: 'application.organisation-code' }),
  teamName: ({ msg }) => msg('Name of the team', { id: 'application.team-name' }),
  members: (view) =>
    participationModeOf(view.contest, view.answers) === 'pair'
      ? view.msg('Who is the other person?', { id: 'application.partner' })
      : view.msg('Who else is in the team?', { id: 'application.members' }),
  mentorName: ({ msg }) => msg('Supporting adult: full name', { id: 'application.mentor-name' }),
  mentorEmail: ({ msg }) => msg('Supporting adult: email address', { id: 'application.mentor-email' }),
  mentorBirthYear: ({ msg }) =>
    msg('Supporting adult: year of birth', { id: 'application.mentor-birth-year' }),
  hostOrganisationName: ({ msg }) =>
    msg('Responsible organisation', { id: 'application.host-organisation-name' }),
  hostOrganisationCode: ({ msg }) =>
    msg('Responsible organisation: registration number', { id: 'application.host-organisation-code' }),
  strand: ({ msg }) => msg('What is your idea about?', { id: 'application.strand' }),
  participants: ({ msg }) =>
    msg('How many people will take part in the project?', { id: 'application.participants' }),
  participantsInAgeRange: (view) => {
    const { from = 0, to } = view.contest.participants?.ages ?? {};
    const ages = to === undefined ? `${from}+` : `${from}–${to}`;
    return view.msg(str`How many of them are aged ${ages}?`, { id: 'application.participants-in-age-range' });
  },
  participantsResidency: (view) => {
    const { residency } = view.contest.participants!;
    return view.msg(str`The project is ${residencyText(view, residency!)}`, {
      id: 'application.participants-residency',
    });
  },
  projectStart: ({ msg }) => msg('First day of the project', { id: 'application.project-start' }),
  projectEnd: ({ msg }) => msg('Last day of the project', { id: 'application.project-end' }),
  coFunding: ({ msg }) => msg('Your own contribution', { id: 'application.co-funding' }),
  guardianConsents: ({ msg }) =>
    msg('Consent forms signed by the legal representatives', { id: 'application.guardian-consents' }),
  rulesAccepted: ({ msg }) =>
    msg('I have read the rules of the contest and will follow them.', { id: 'application.rules' }),
  applicationReference: ({ msg }) =>
    msg('Reference of your application', { id: 'application.application-reference' }),
  applicationCode: ({ msg }) =>
    msg('Withdrawal code of your application', { id: 'application.application-code' }),
  // The columns of a budget.
  item: ({ msg }) => msg('Item', { id: 'application.item' }),
  category: ({ msg }) => msg('Category', { id: 'application.budget-category' }),
  amount: ({ msg }) => msg('Amount', { id: 'application.amount' }),
};

const guardianHelp: LabelText = (view, isMember) => {
  return view.formatter.plural(
    view.contest.participation.guardianConsent?.under ?? 18,
    isMember
      ? view.msg(
          'Mother, father or guardian: needed because this person is under #.|Mother, father or guardian: needed because this person is under #.',
          { id: 'application.member-guardian-help' },
        )
      : view.msg(
          'Your mother, father or guardian: needed because you are under #.|Your mother, father or guardian: needed because you are under #.',
          { id: 'application.guardian-help' },
        ),
  );
};

const HELPS: Readonly<Record<string, LabelText>> = {
  applicationReference: ({ msg }) =>
    msg('You got it when you sent your application; it is on the receipt.', {
      id: 'application.application-reference-help',
    }),
  email: ({ msg }) =>
    msg('We will use this address to contact you about the application.', { id: 'application.email-help' }),
  guardianName: guardianHelp,
  members: ({ msg }) =>
    msg('You are the contact person, so you do not need to add yourself.', {
      id: 'application.members-help',
    }),
  mentorName: (view) => resolved(view, view.contest.participation.mentor?.who),
  hostOrganisationName: (view) => resolved(view, view.contest.participation.hostOrganisation?.who),
  coFunding: (view) => {
    const share = view.formatter.percent(view.contest.funding?.coFundingPercent ?? 0);
    return view.msg(
      str`At least ${share} of the total costs: your own money, or money that others give you for it.`,
      {
        id: 'application.co-funding-help',
      },
    );
  },
  guardianConsents: (view) => {
    const names = minorsOf(view.contest, view.answers, view.today).map(({ name }) => toText(name));
    const help = view.msg(
      'Print the form, have it signed, take a photo of it and add the photo here. An electronically signed file is fine, too.',
      { id: 'application.guardian-consents-help' },
    );
    if (names.length < 2 || !names.every(Boolean)) return help;
    const people = view.formatter.list(names);
    return `${help} ${view.msg(str`One file for each of you: ${people}.`, { id: 'application.guardian-consents-each' })}`;
  },
};

const RESIDENCY_LABELS: Readonly<Partial<Record<string, (msg: Msg, isMember: boolean) => string>>> &
  Record<ResidencyLink, (msg: Msg, isMember: boolean) => string> = {
  lives: (msg, isMember) =>
    isMember
      ? msg('Lives here', { id: 'application.member-lives' })
      : msg('I live here', { id: 'application.lives' }),
  registered: (msg, isMember) =>
    isMember
      ? msg('Is registered as living here', { id: 'application.member-registered' })
      : msg('I am registered as living here', { id: 'application.registered' }),
  studies: (msg, isMember) =>
    isMember
      ? msg('Goes to school or studies here', { id: 'application.member-studies' })
      : msg('I go to school or study here', { id: 'application.studies' }),
  works: (msg, isMember) =>
    isMember
      ? msg('Works here', { id: 'application.member-works' })
      : msg('I work here', { id: 'application.works' }),
};

const MODE_LABELS: Readonly<Partial<Record<string, (msg: Msg) => string>>> &
  Record<ParticipationMode, (msg: Msg) => string> = {
  individual: (msg) => msg('Alone', { id: 'application.participation-individual' }),
  pair: (msg) => msg('As a pair', { id: 'application.participation-pair' }),
  team: (msg) => msg('As a team', { id: 'application.participation-team' }),
  organisation: (msg) => msg('As an organisation', { id: 'application.participation-organisation' }),
};

const inPageLanguage = (view: TextContext, text: string): ResolvedText => ({ text, lang: view.language });

/** The label of a question; a label from the feed may be in another language. */
export const labelOf = (view: TextContext, field: FormField, isMember = false): ResolvedText =>
  field.label
    ? resolve(view, field.label)
    : inPageLanguage(view, LABELS[field.id]?.(view, isMember) ?? field.id);

/** The help text; empty if there is none. */
export const helpOf = (view: TextContext, field: FormField, isMember = false): ResolvedText =>
  field.help
    ? resolve(view, field.help)
    : inPageLanguage(view, field.label ? '' : (HELPS[field.id]?.(view, isMember) ?? ''));

/** The label of an option; one that is no longer in the feed is shown by its value. */
export function optionOf(view: TextContext, field: FormField, value: string, isMember = false): ResolvedText {
  const label = field.options?.find((option) => option.value === value)?.label;
  if (label) return resolve(view, label);
  if (field.id === 'residencyLink')
    return inPageLanguage(view, RESIDENCY_LABELS[value]?.(view.msg, isMember) ?? value);
  if (field.id === 'participationMode') return inPageLanguage(view, MODE_LABELS[value]?.(view.msg) ?? value);
  return inPageLanguage(view, value);
}

/** Name of a month (1–12) in the form for a list. */
export const monthName = (language: string, month: number): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
