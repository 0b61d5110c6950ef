/**
 * What people must be told before they are asked for data (Regulation (EU) 2016/679, article 13). Without it the form
 * does not open. Pure.
 */
import type { Contest } from '../feed/schema/schema.js';

export const REQUIRED_PRIVACY_FIELDS = [
  'controller',
  'purpose',
  'legalBasis',
  'retention',
  'contact',
] as const;
export type PrivacyField = (typeof REQUIRED_PRIVACY_FIELDS)[number];

/** The parts that the contest does not have. A contact needs a way to reach it, not only a name. */
export const missingPrivacyFields = ({ privacy = {} }: Pick<Contest, 'privacy'>): PrivacyField[] =>
  REQUIRED_PRIVACY_FIELDS.filter((field) => {
    if (field !== 'contact') return privacy[field] === undefined;
    const { email, phone, url } = privacy.contact ?? {};
    return !(email ?? phone ?? url);
  });
