/**
 * What people must be told before they are asked anything (Regulation (EU) 2016/679, article 13). A form without it does
 * not open. Pure.
 */
import type { Contest } from '../feed/schema/schema.js';

export const PRIVACY_DUTIES = ['controller', 'purpose', 'legalBasis', 'retention', 'contact'] as const;
export type PrivacyDuty = (typeof PRIVACY_DUTIES)[number];

/** What the contest does not say yet. A contact is a way to reach somebody, not only a name. */
export const missingPrivacy = ({ privacy = {} }: Pick<Contest, 'privacy'>): PrivacyDuty[] =>
  PRIVACY_DUTIES.filter((duty) => {
    if (duty !== 'contact') return privacy[duty] === undefined;
    const { email, phone, url } = privacy.contact ?? {};
    return !(email ?? phone ?? url);
  });
