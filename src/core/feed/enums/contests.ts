/** The closed lists of `contests[]`, version 1. Elements, the receiver, stories and the JSON Schema read them from here alike. */

/** How people may enter: alone, two together, as a team, or as an organisation. */
export const PARTICIPATION_MODES = ['individual', 'pair', 'team', 'organisation'] as const;
export type ParticipationMode = (typeof PARTICIPATION_MODES)[number];

/** What ties a person to a place. */
export const RESIDENCY_LINKS = ['lives', 'registered', 'studies', 'works'] as const;
export type ResidencyLink = (typeof RESIDENCY_LINKS)[number];

/** Whom a rule is about: each person of the entry, or the one who applies. */
export const RULE_SCOPES = ['each', 'applicant'] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

/** What happens in a contest besides the rounds in which one applies. */
export const STAGE_KINDS = [
  'information',
  'training',
  'concept',
  'full-project',
  'presentation',
  'judging',
  'results',
  'contract',
  'implementation',
  'report',
  'ceremony',
  'other',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** The steps of the form, in their order. A step without questions is left out. */
export const STEPS = ['you', 'team', 'idea', 'budget', 'files', 'agreements'] as const;
export type Step = (typeof STEPS)[number];

export const FIELD_TYPES = [
  'text',
  'long-text',
  'email',
  'phone',
  'link',
  'choice',
  'multiple-choice',
  'number',
  'money',
  'date',
] as const;
/** Types of a question that stands by itself or in a repeating group. */
export type FieldType = (typeof FIELD_TYPES)[number];

export const QUESTION_TYPES = [...FIELD_TYPES, 'files', 'budget', 'group', 'consent'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/**
 * What a text field is for, so that the browser may offer what it knows.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 */
export const AUTOCOMPLETE = [
  'name',
  'street-address',
  'postal-code',
  'address-level2',
  'organization',
] as const;

/** What another element of the page may bring into a text: the goal of the goal helper. */
export const PREFILLS = ['goal'] as const;

/** What an endpoint understands. */
export const SUBMISSION_FORMATS = [
  'tilts-json',
  'tilts-multipart',
  'drupal-webform',
  'contact-form-7',
  'gravity-forms',
  'formspree',
  'basin',
  'html-form',
] as const;
export type SubmissionFormat = (typeof SUBMISSION_FORMATS)[number];

/**
 * Ids of questions and of columns. A dot would be taken for the way into a row (`members.0.name`); the names that every
 * object of JavaScript has would be taken for answers that nobody gave.
 */
export const QUESTION_ID =
  /^(?!(constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/**
 * Questions that the rules of a contest make by themselves; a question of the feed never takes such an id.
 * Which of them a form asks is in `src/core/application/standard-questions.ts`.
 */
export const STANDARD_QUESTIONS = [
  'participationMode',
  'name',
  'email',
  'birthYear',
  'birthMonth',
  'residencyLink',
  'guardianName',
  'guardianEmail',
  'organisationName',
  'organisationCode',
  'teamName',
  'members',
  'mentorName',
  'mentorEmail',
  'hostOrganisationName',
  'hostOrganisationCode',
  'participants',
  'participantsInAgeRange',
  'projectStart',
  'projectEnd',
  'coFunding',
  'guardianConsents',
  'rulesAccepted',
] as const;
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];
