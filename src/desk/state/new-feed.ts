/** A feed from nothing: nine questions, of which six need an answer, make a valid feed with one instrument. */
import type { RawFeed } from './feed-path.js';
import { freeId } from './records.js';

/** What is asked. Empty where it was not answered. */
export interface FirstAnswers {
  readonly publisher: string;
  /** Language of the texts. */
  readonly language: string;
  readonly email: string;
  readonly title: string;
  readonly summary: string;
  readonly resourceType: string;
  readonly supportType: string;
  /** Last day to apply, `YYYY-MM-DD`; without it, applications are taken all year. */
  readonly closes: string;
  /** Web address of the page about it. */
  readonly url: string;
}

export const NO_ANSWERS: FirstAnswers = {
  ...{ publisher: '', language: 'lv', email: '', title: '', summary: '' },
  ...{ resourceType: '', supportType: '', closes: '', url: '' },
};

/** Without these the feed would show nothing. */
export const REQUIRED_ANSWERS = [
  ...(['publisher', 'language', 'title', 'summary', 'resourceType', 'supportType'] as const),
];

export const missingAnswers = (answers: FirstAnswers): (keyof FirstAnswers)[] =>
  REQUIRED_ANSWERS.filter((name) => !answers[name].trim());

/** An address as people write it gets its scheme. */
const withScheme = (address: string): string => (/^https?:/i.test(address) ? address : `https://${address}`);

/**
 * The feed that the answers make.
 *
 * @param today `YYYY-MM-DD`
 */
export function newFeed(answers: FirstAnswers, today: string): RawFeed {
  const { publisher, language, email, title, summary, resourceType, supportType, closes, url } = answers;
  const text = (value: string): Record<string, string> => ({ [language]: value.trim() });
  const zones: Record<string, string> = { lt: 'Europe/Vilnius', et: 'Europe/Tallinn' };
  return {
    tilts: 1,
    publisher: {
      name: text(publisher),
      ...(email.trim() ? { contact: { email: email.trim() } } : {}),
      ...(zones[language] ? { timeZone: zones[language] } : {}),
    },
    updated: today,
    languages: [language],
    instruments: [
      {
        id: freeId([], title),
        title: text(title),
        summary: text(summary),
        resourceType,
        supportType,
        provider: { name: text(publisher) },
        ...(closes ? { rounds: [{ closes }] } : { allYear: true }),
        ...(url.trim() ? { url: withScheme(url.trim()) } : {}),
        updated: today,
      },
    ],
  };
}
