/** The enums of `contests[]`, version 1. Elements, submission server, stories and JSON Schema all use them. */

/** How people can enter: alone, in a pair, as a team, or as an organisation. */
export const PARTICIPATION_MODES = ['individual', 'pair', 'team', 'organisation'] as const;
export type ParticipationMode = (typeof PARTICIPATION_MODES)[number];

/** What connects a person with a place. */
export const RESIDENCY_LINKS = ['lives', 'registered', 'studies', 'works'] as const;
export type ResidencyLink = (typeof RESIDENCY_LINKS)[number];

/** Whom a rule applies to: each person in the entry, or only the applicant. */
export const RULE_SCOPES = ['each', 'applicant'] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

/** When a rule applies that protects minors: if the applicant, or if anyone in the entry, is under 18. */
export const MINOR_CONDITIONS = ['applicant-is-minor', 'anyone-is-minor'] as const;
export type MinorCondition = (typeof MINOR_CONDITIONS)[number];

/** The stages of a contest besides its rounds. */
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

/** The steps of the form, in order. A step without questions is left out. */
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
/** Types of questions that can be on their own or in a repeating group. */
export type FieldType = (typeof FIELD_TYPES)[number];

export const QUESTION_TYPES = [...FIELD_TYPES, 'files', 'budget', 'group', 'consent'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/**
 * The purpose of a text field, for the browser’s autofill.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 */
export const AUTOCOMPLETE = [
  'name',
  'street-address',
  'postal-code',
  'address-level2',
  'organization',
] as const;

/** What another element of the page can put into a text: the goal of the goal helper. */
export const PREFILLS = ['goal'] as const;

/** The adapters for `submission.endpoint`. */
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
 * Ids of questions and columns. Dots separate the parts of a path (`members.0.name`); names that every JavaScript
 * object has would look like answers that nobody gave.
 */
export const QUESTION_ID =
  /^(?!(constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/**
 * Questions that follow from a contest’s rules; no question in the feed can have such an id.
 * `src/core/application/standard-questions.ts` decides which of them a form asks, and
 * `src/core/application/stage-form.ts` for the form of a later stage.
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
  'mentorBirthYear',
  'hostOrganisationName',
  'hostOrganisationCode',
  'strand',
  'participants',
  'participantsInAgeRange',
  'participantsResidency',
  'projectStart',
  'projectEnd',
  'coFunding',
  'guardianConsents',
  'rulesAccepted',
  'applicationReference',
  'applicationCode',
] as const;
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];
