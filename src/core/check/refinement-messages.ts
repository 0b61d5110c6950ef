/** Messages for the named refinements of the feed's schemas, such as `z.regex(…, 'date')`. */
import {
  closest,
  suggestAddress,
  suggestDate,
  suggestEmail,
  suggestId,
  suggestLanguage,
  suggestLink,
  suggestQuestionId,
} from './suggest-fix.js';
import type { JsonSchema } from './schema-walk.js';
import { quote } from './describe.js';
import { toJson } from '../util/natives.js';

export interface Message {
  readonly message: string;
  readonly help?: string | undefined;
}

const withSuggestion = (suggestion: string | undefined, rule: string): string =>
  suggestion === undefined ? rule : `Write ${toJson(suggestion)}. ${rule}`;

const CALENDAR = /^(\d{4})-(\d\d)-(\d\d)/;

function dateMessage(text: string, schema: JsonSchema | undefined): Message {
  const allowsTime = schema?.primitive !== 'date';
  const [, year, month, day] = CALENDAR.exec(text) ?? [];
  const days = year && month ? new Date(Date.UTC(+year, +month, 0)).getUTCDate() : NaN;
  if (day && +month! <= 12 && +month! > 0 && +day > days)
    return {
      message: `${quote(text)} does not exist: that month has ${days} days.`,
      help: 'Correct the day.',
    };
  const rule = allowsTime
    ? 'Use YYYY-MM-DD, or YYYY-MM-DDTHH:MM with a time in the publisher’s time zone.'
    : 'Use YYYY-MM-DD, without a time.';
  return {
    message: `${quote(text)} is not a valid date.`,
    help: withSuggestion(suggestDate(text, allowsTime), rule),
  };
}

/** By the name of the refinement. `value` is the value in the feed. */
export const REFINEMENT_MESSAGES: Record<string, (value: string, schema: JsonSchema | undefined) => Message> =
  {
    date: dateMessage,
    link: (text) => ({
      message: `${quote(text)} is not a valid web address.`,
      help: withSuggestion(suggestLink(text), 'A web address starts with https:// and has no spaces.'),
    }),
    address: (text) => ({
      message: `${quote(text)} is not the address of a file.`,
      help: withSuggestion(
        suggestAddress(text),
        'It starts with https://, or with / if the file is on the same site as the feed.',
      ),
    }),
    email: (text) => ({
      message: `${quote(text)} is not a valid email address.`,
      help: withSuggestion(suggestEmail(text), 'Give one address on its own, such as name@novads.lv.'),
    }),
    phone: (text) => ({
      message: `${quote(text)} is not a valid phone number.`,
      help: 'Use digits, spaces, brackets and hyphens, starting with the country code: "+371 60 000 000". Give one number only.',
    }),
    id: (text) => ({
      message: `${quote(text)} cannot be used as an id.`,
      help: withSuggestion(
        suggestId(text),
        'An id has only the letters a–z, digits, “-”, “_” and “.”, no spaces, and at most 80 characters.',
      ),
    }),
    'question-id': (text) => ({
      message: `${quote(text)} cannot be used as the id of a question or column.`,
      help: withSuggestion(
        suggestQuestionId(text),
        'Use only the letters a–z, digits, “-” and “_”, no dots or spaces, and at most 80 characters. Words that JavaScript uses itself, such as “constructor” and “toString”, are not allowed.',
      ),
    }),
    language: (text) => ({
      message: `${quote(text)} is not a valid language code.`,
      help: withSuggestion(
        suggestLanguage(text),
        'Use a language code such as "lv", "en", "lt", "et", "ru" or "uk".',
      ),
    }),
    currency: (text) => ({
      message: `${quote(text)} is not a valid currency code.`,
      help: 'Use three capital letters, such as "EUR".',
    }),
    country: (text) => ({
      message: `${quote(text)} is not a valid country code.`,
      help: 'Use two capital letters, such as "LV", "LT" or "EE".',
    }),
    cpv: (text) => ({
      message: `${quote(text)} is not a valid CPV code.`,
      help: 'Use eight digits, with or without the check digit: "55520000-1".',
    }),
    time: (text) => ({
      message: `${quote(text)} is not a valid time.`,
      help: 'Use two digits for the hour and two for the minutes: "09:00".',
    }),
    accept: (text) => ({
      message: `${quote(text)} is not a valid file type.`,
      help: 'Use a file extension with its dot, such as ".pdf", or a media type, such as "image/*".',
    }),
    'time-zone': (text) => ({
      message: `There is no time zone ${quote(text)}.`,
      help: withSuggestion(
        closest(text, Intl.supportedValuesOf('timeZone')),
        'The Baltic time zones are "Europe/Riga", "Europe/Vilnius" and "Europe/Tallinn".',
      ),
    }),
    video: () => ({
      message: 'The video has no source.',
      help: 'Give the “id” of the video on YouTube or Vimeo, or the “url” of the file.',
    }),
    range: () => ({
      message: '“from” is greater than “to”.',
      help: 'Check whether “from” and “to” were swapped.',
    }),
    share: () => ({ message: '“parts” is greater than “of”.', help: 'Correct one of the two numbers.' }),
    'duplicate-id': () => ({
      message: 'Two entries in this list have the same id.',
      help: 'Give each entry its own id.',
    }),
    options: () => ({
      message: 'The question is incomplete for its type.',
      help: 'A choice needs “options”, with each value only once; a group needs “fields”.',
    }),
    'standard-id': () => ({
      message: 'A question has the same id as one of the standard questions of Tilts.',
      help: 'Give your question another id.',
    }),
    condition: () => ({
      message: 'A condition (“visibleIf”) refers to a question that does not come earlier.',
      help: 'Use the id of an earlier question, or move this question down.',
    }),
  };
