/** What the codes of `planning` mean. */
import type * as lists from '../../feed/enums/planning.js';
import type { CodesOf } from '../code-docs.js';

export const riskLevelCodes = {
  low: { label: 'level.low' },
  medium: { label: 'level.medium' },
  high: { label: 'level.high' },
} satisfies CodesOf<typeof lists.RISK_LEVELS>;

export const activityStateCodes = {
  planned: { label: 'state.planned' },
  'going-on': { label: 'state.going-on' },
  done: { label: 'state.done' },
  blocked: {
    label: 'state.blocked',
    en: 'It cannot go on; “unblock” says what is needed.',
    lv: 'Nevar turpināt; „unblock” pasaka, kas vajadzīgs.',
  },
} satisfies CodesOf<typeof lists.ACTIVITY_STATES>;

export const partnerStepCodes = {
  found: { label: 'partner.found' },
  met: { label: 'partner.met' },
  agreed: { label: 'partner.agreed' },
  informed: { label: 'partner.informed' },
} satisfies CodesOf<typeof lists.PARTNER_STEPS>;

export const documentKindCodes = {
  law: { label: 'document.law' },
  planning: { label: 'export.document' },
  programme: { label: 'document.programme' },
} satisfies CodesOf<typeof lists.DOCUMENT_KINDS>;

export const documentLevelCodes = {
  european: { label: 'document.european' },
  national: { label: 'document.national' },
  regional: { label: 'document.regional' },
  local: { label: 'document.local' },
} satisfies CodesOf<typeof lists.DOCUMENT_LEVELS>;
