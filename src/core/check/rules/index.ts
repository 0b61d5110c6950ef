/** All rules that find valid but weak data, and data that will not work. Each file is named by the code that it reports. */
import { mailto } from './contacts/mailto.js';
import { noPublisherContact, noRecordContact } from './contacts/no-contact.js';
import { privateEmail } from './contacts/private-email.js';
import { adultAge } from './contests/adult-age.js';
import { amounts } from './contests/amounts.js';
import { consentAge } from './contests/consent-age.js';
import { missingFileType } from './contests/missing-file-type.js';
import { modeNotOffered } from './contests/mode-not-offered.js';
import { noBudgetQuestion } from './contests/no-budget-question.js';
import { noTeams } from './contests/no-teams.js';
import { stageForm } from './contests/stage-form.js';
import { stageOrder } from './contests/stage-order.js';
import { teamSize } from './contests/team-size.js';
import { weights } from './contests/weights.js';
import { expiredRounds } from './dates/expired-rounds.js';
import { futureDate } from './dates/future-date.js';
import { noDates } from './dates/no-dates.js';
import { outdated } from './dates/outdated.js';
import { rangeOrder } from './dates/range-order.js';
import { roundDates } from './dates/round-dates.js';
import { conditionOrder } from './forms/condition-order.js';
import { endpoint } from './forms/endpoint.js';
import { neverAsked } from './forms/never-asked.js';
import { noFiles } from './forms/no-files.js';
import { noPrivacy } from './forms/no-privacy.js';
import { questionRange } from './forms/question-range.js';
import { requiredPublication } from './forms/required-publication.js';
import { sameField } from './forms/same-field.js';
import { sameOptions } from './forms/same-options.js';
import { secret } from './forms/secret.js';
import { unknownOption } from './forms/unknown-option.js';
import { unknownQuestion } from './forms/unknown-question.js';
import { insecureLink } from './media/insecure-link.js';
import { noAlt } from './media/no-alt.js';
import { noCaptions } from './media/no-captions.js';
import { swappedCoordinates } from './media/swapped-coordinates.js';
import { noOffers } from './organisations/no-offers.js';
import { needContact } from './needs/need-contact.js';
import { pastNeed } from './needs/past-need.js';
import { areaCycle } from './references/area-cycle.js';
import { duplicateName } from './references/duplicate-name.js';
import { unknownCurrency } from './references/unknown-currency.js';
import { unknownId } from './references/unknown-id.js';
import { blankText } from './texts/blank-text.js';
import { garbledText } from './texts/garbled-text.js';
import { html } from './texts/html.js';
import { longText } from './texts/long-text.js';
import { markdown } from './texts/markdown.js';
import { missingLanguage } from './texts/missing-language.js';
import { pastedList } from './texts/pasted-list.js';
import { sameText } from './texts/same-text.js';
import { unlistedLanguage } from './texts/unlisted-language.js';
import type { NodeRule, RecordRule } from './rule.js';

/** Applied to every value of the feed. */
export const NODE_RULES: readonly NodeRule[] = [
  mailto,
  noPublisherContact,
  privateEmail,
  futureDate,
  outdated,
  rangeOrder,
  insecureLink,
  noAlt,
  noCaptions,
  swappedCoordinates,
  areaCycle,
  duplicateName,
  unknownCurrency,
  unknownId,
  blankText,
  garbledText,
  html,
  markdown,
  pastedList,
  sameText,
  unlistedLanguage,
];

/** Applied to every record. */
export const RECORD_RULES: readonly RecordRule[] = [
  noRecordContact,
  adultAge,
  amounts,
  consentAge,
  missingFileType,
  modeNotOffered,
  noBudgetQuestion,
  noTeams,
  stageForm,
  stageOrder,
  teamSize,
  weights,
  expiredRounds,
  noDates,
  roundDates,
  conditionOrder,
  endpoint,
  neverAsked,
  noFiles,
  noPrivacy,
  noOffers,
  questionRange,
  requiredPublication,
  sameField,
  sameOptions,
  secret,
  unknownOption,
  unknownQuestion,
  needContact,
  pastNeed,
  longText,
];

/** Applied to every record, to the publisher and to the feed's own lists. */
export const SECTION_RULES: readonly RecordRule[] = [missingLanguage];
