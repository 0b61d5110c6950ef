/** Every closed list of the feed with what its codes are called and mean. The names that the interface has come from its messages. */
import * as contests from '../feed/enums/contests.js';
import * as enterprises from '../feed/enums/enterprises.js';
import * as instruments from '../feed/enums/instruments.js';
import * as organisations from '../feed/enums/organisations.js';
import * as needs from '../feed/enums/needs.js';
import * as planning from '../feed/enums/planning.js';
import * as resources from '../feed/enums/resources.js';
import type { Language } from '../i18n/languages.js';
import { templates as en } from '../i18n/generated/en.js';
import { templates as et } from '../i18n/generated/et.js';
import { templates as lt } from '../i18n/generated/lt.js';
import { templates as lv } from '../i18n/generated/lv.js';
import type { CodeDoc, CodesOf } from './code-docs.js';
import * as contestCodes from './codes/contest-codes.js';
import * as enterpriseCodes from './codes/enterprise-codes.js';
import { descriptionIn } from './field-docs.js';
import * as instrumentCodes from './codes/instrument-codes.js';
import * as organisationCodes from './codes/organisation-codes.js';
import * as needCodes from './codes/need-codes.js';
import * as planningCodes from './codes/planning-codes.js';
import * as questionCodes from './codes/question-codes.js';
import * as resourceCodes from './codes/resource-codes.js';

const LISTS = {
  ...contests,
  ...enterprises,
  ...instruments,
  ...needs,
  ...organisations,
  ...planning,
  ...resources,
};
type ListName = {
  [N in keyof typeof LISTS]: (typeof LISTS)[N] extends readonly string[] ? N : never;
}[keyof typeof LISTS];

/** By the name of the list in `src/core/feed/enums`. */
export const codeDocs: { readonly [N in ListName]: CodesOf<(typeof LISTS)[N]> } = {
  PARTICIPATION_MODES: contestCodes.participationModeCodes,
  RESIDENCY_LINKS: contestCodes.residencyLinkCodes,
  RULE_SCOPES: contestCodes.ruleScopeCodes,
  MINOR_CONDITIONS: contestCodes.minorConditionCodes,
  STAGE_KINDS: contestCodes.stageKindCodes,
  STANDARD_QUESTIONS: contestCodes.standardQuestionCodes,
  STEPS: questionCodes.stepCodes,
  FIELD_TYPES: questionCodes.fieldTypeCodes,
  QUESTION_TYPES: questionCodes.questionTypeCodes,
  AUTOCOMPLETE: questionCodes.autocompleteCodes,
  PREFILLS: questionCodes.prefillCodes,
  SUBMISSION_FORMATS: questionCodes.submissionFormatCodes,
  OFFER_KINDS: enterpriseCodes.offerKindCodes,
  WEEKDAYS: enterpriseCodes.weekdayCodes,
  SOCIAL_NETWORKS: enterpriseCodes.socialNetworkCodes,
  VIDEO_PROVIDERS: enterpriseCodes.videoProviderCodes,
  RESOURCE_TYPES: instrumentCodes.resourceTypeCodes,
  SUPPORT_TYPES: instrumentCodes.supportTypeCodes,
  SUPPORT_LEVELS: instrumentCodes.supportLevelCodes,
  LEGAL_FORMS: instrumentCodes.legalFormCodes,
  STATUS_KINDS: instrumentCodes.statusKindCodes,
  AMOUNT_PER: instrumentCodes.amountPerCodes,
  RISK_LEVELS: planningCodes.riskLevelCodes,
  ACTIVITY_STATES: planningCodes.activityStateCodes,
  PARTNER_STEPS: planningCodes.partnerStepCodes,
  NEED_PARTIES: needCodes.needPartyCodes,
  NEED_DIRECTIONS: needCodes.needDirectionCodes,
  NEED_KINDS: needCodes.needKindCodes,
  DOCUMENT_KINDS: planningCodes.documentKindCodes,
  DOCUMENT_LEVELS: planningCodes.documentLevelCodes,
  LIBRARY_KINDS: resourceCodes.libraryKindCodes,
  LIBRARY_AUDIENCES: resourceCodes.libraryAudienceCodes,
  LIBRARY_TOPICS: resourceCodes.libraryTopicCodes,
  ORGANISATION_KINDS: organisationCodes.organisationKindCodes,
  HELP_KINDS: organisationCodes.helpKindCodes,
  HELPED_GROUPS: organisationCodes.helpedGroupCodes,
};

const MESSAGES: Readonly<Record<Language, Readonly<Partial<typeof en>>>> = { en, lv, lt, et };

const labelOf = ({ label }: CodeDoc, language: Language): string =>
  typeof label === 'string' ? (MESSAGES[language][label] ?? en[label]) : label[language];

/** A code in one language. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** What it means, if the label is not enough. English, except in Latvian. */
  readonly description?: string | undefined;
}

const byValues = new Map(
  Object.entries(codeDocs).map(([name, codes]) => [
    String(LISTS[name as ListName]),
    Object.entries<CodeDoc>(codes),
  ]),
);

/** The codes of a closed list, in its order; undefined if the list is none of the feed’s. */
export const codesOf = (values: readonly unknown[], language: Language): readonly Code[] | undefined =>
  byValues.get(String(values))?.map(([code, doc]) => ({
    code,
    label: labelOf(doc, language),
    description: descriptionIn(doc, language),
  }));
