/** Labels of questions, options and steps. Only call while a locale is active. */
import { msg, str } from '@lit/localize';
import type { ParticipationMode, ResidencyLink, Step } from '../../../core/feed/enums/contests.js';
import type { FormField } from '../../../core/application/form-definition.js';
import { participationModeOf } from '../../../core/application/standard-questions.js';
import type { ResolvedText, LocalizedText } from '../../../core/i18n/localized-text.js';
import { resolve, type TextContext } from './application-form.types.js';

type LabelText = (view: TextContext, isMember: boolean) => string;

const STEP_NAMES: Record<Step | 'review', () => string> = {
  you: () => msg('You', { id: 'application.step-you' }),
  team: () => msg('Your team', { id: 'application.step-team' }),
  idea: () => msg('Your idea', { id: 'application.step-idea' }),
  budget: () => msg('Budget', { id: 'application.step-budget' }),
  files: () => msg('Files', { id: 'application.step-files' }),
  agreements: () => msg('Consents', { id: 'application.step-agreements' }),
  review: () => msg('Check and send', { id: 'application.step-review' }),
};

/** Individual applicants can have supporters, but no team. */
export const stepName = (view: TextContext, step: Step | 'review'): string => {
  const mode = participationModeOf(view.contest, view.answers);
  return step === 'team' && (mode === 'individual' || mode === 'organisation')
    ? msg('Who is taking part', { id: 'application.step-people' })
    : STEP_NAMES[step]();
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
  participationMode: () => msg('How are you taking part?', { id: 'application.participation-mode' }),
  name: (_, isMember) =>
    isMember
      ? msg('Full name', { id: 'application.member-name' })
      : msg('Your full name', { id: 'application.name' }),
  email: () => msg('Your email address', { id: 'application.email' }),
  birthYear: () => msg('Year of birth', { id: 'application.birth-year' }),
  birthMonth: () => msg('Month of birth', { id: 'application.birth-month' }),
  residencyLink: (view, isMember) => {
    const areas = areasOf(view, view.contest.participation.residency?.areas);
    return isMember
      ? msg(str`How is this person connected to the area (${areas})?`, { id: 'application.member-residency' })
      : msg(str`How are you connected to the area (${areas})?`, { id: 'application.residency-link' });
  },
  guardianName: () => msg('Legal representative: full name', { id: 'application.guardian-name' }),
  guardianEmail: () => msg('Legal representative: email address', { id: 'application.guardian-email' }),
  organisationName: () => msg('Name of the organisation', { id: 'application.organisation-name' }),
  organisationCode: () => msg('Registration number', { id: 'application.organisation-code' }),
  teamName: () => msg('Name of the team', { id: 'application.team-name' }),
  members: (view) =>
    participationModeOf(view.contest, view.answers) === 'pair'
      ? msg('Who is the other person?', { id: 'application.partner' })
      : msg('Who else is in the team?', { id: 'application.members' }),
  mentorName: () => msg('Supporting adult: full name', { id: 'application.mentor-name' }),
  mentorEmail: () => msg('Supporting adult: email address', { id: 'application.mentor-email' }),
  hostOrganisationName: () => msg('Responsible organisation', { id: 'application.host-organisation-name' }),
  hostOrganisationCode: () =>
    msg('Responsible organisation: registration number', { id: 'application.host-organisation-code' }),
  participants: () =>
    msg('How many people will take part in the project?', { id: 'application.participants' }),
  participantsInAgeRange: (view) => {
    const { from = 0, to } = view.contest.participants?.ages ?? {};
    const ages = to === undefined ? `${from}+` : `${from}–${to}`;
    return msg(str`How many of them are aged ${ages}?`, { id: 'application.participants-in-age-range' });
  },
  projectStart: () => msg('First day of the project', { id: 'application.project-start' }),
  projectEnd: () => msg('Last day of the project', { id: 'application.project-end' }),
  coFunding: () => msg('Your own contribution', { id: 'application.co-funding' }),
  guardianConsents: () =>
    msg('Consent forms signed by the legal representatives', { id: 'application.guardian-consents' }),
  rulesAccepted: () =>
    msg('I have read the rules of the contest and will follow them.', { id: 'application.rules' }),
  // The columns of a budget.
  item: () => msg('Item', { id: 'application.item' }),
  category: () => msg('Category', { id: 'application.budget-category' }),
  amount: () => msg('Amount', { id: 'application.amount' }),
};

const guardianHelp: LabelText = (view, isMember) => {
  return view.formatter.plural(
    view.contest.participation.guardianConsent?.under ?? 18,
    isMember
      ? msg(
          'Mother, father or guardian: needed because this person is under #.|Mother, father or guardian: needed because this person is under #.',
          { id: 'application.member-guardian-help' },
        )
      : msg(
          'Your mother, father or guardian: needed because you are under #.|Your mother, father or guardian: needed because you are under #.',
          { id: 'application.guardian-help' },
        ),
  );
};

const HELPS: Readonly<Record<string, LabelText>> = {
  email: () =>
    msg('We will use this address to contact you about the application.', { id: 'application.email-help' }),
  guardianName: guardianHelp,
  members: () =>
    msg('You are the contact person, so you do not need to add yourself.', {
      id: 'application.members-help',
    }),
  mentorName: (view) => resolved(view, view.contest.participation.mentor?.who),
  hostOrganisationName: (view) => resolved(view, view.contest.participation.hostOrganisation?.who),
  coFunding: (view) => {
    const share = view.formatter.percent(view.contest.funding?.coFundingPercent ?? 0);
    return msg(
      str`At least ${share} of the total costs: your own money, or money that others give you for it.`,
      {
        id: 'application.co-funding-help',
      },
    );
  },
  guardianConsents: () =>
    msg('Print the form, have it signed, take a photo of it and add the photo here.', {
      id: 'application.guardian-consents-help',
    }),
};

const RESIDENCY_LABELS: Readonly<Partial<Record<string, (isMember: boolean) => string>>> &
  Record<ResidencyLink, (isMember: boolean) => string> = {
  lives: (isMember) =>
    isMember
      ? msg('Lives here', { id: 'application.member-lives' })
      : msg('I live here', { id: 'application.lives' }),
  registered: (isMember) =>
    isMember
      ? msg('Is registered as living here', { id: 'application.member-registered' })
      : msg('I am registered as living here', { id: 'application.registered' }),
  studies: (isMember) =>
    isMember
      ? msg('Goes to school or studies here', { id: 'application.member-studies' })
      : msg('I go to school or study here', { id: 'application.studies' }),
  works: (isMember) =>
    isMember
      ? msg('Works here', { id: 'application.member-works' })
      : msg('I work here', { id: 'application.works' }),
};

const MODE_LABELS: Readonly<Partial<Record<string, () => string>>> & Record<ParticipationMode, () => string> =
  {
    individual: () => msg('Alone', { id: 'application.participation-individual' }),
    pair: () => msg('As a pair', { id: 'application.participation-pair' }),
    team: () => msg('As a team', { id: 'application.participation-team' }),
    organisation: () => msg('As an organisation', { id: 'application.participation-organisation' }),
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
  if (field.id === 'residencyLink') return inPageLanguage(view, RESIDENCY_LABELS[value]?.(isMember) ?? value);
  if (field.id === 'participationMode') return inPageLanguage(view, MODE_LABELS[value]?.() ?? value);
  return inPageLanguage(view, value);
}

/** Name of a month (1–12) in the form for a list. */
export const monthName = (language: string, month: number): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
