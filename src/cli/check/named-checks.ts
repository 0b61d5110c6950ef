/** Words for the checks that the feed's schemas call by a name, such as `z.regex(…, 'date')`. */
import {
  mendAddress,
  mendDate,
  mendEmail,
  mendId,
  mendLanguage,
  mendLink,
  mendQuestionId,
  nearest,
} from './mend.js';
import type { JsonSchema } from './schema-map.js';
import { quote } from './words.js';

export interface Words {
  readonly message: string;
  readonly help?: string | undefined;
}

const write = (mended: string | undefined, rule: string): string =>
  mended === undefined ? rule : `Write ${JSON.stringify(mended)}. ${rule}`;

const CALENDAR = /^(\d{4})-(\d\d)-(\d\d)/;

function dateWords(text: string, schema: JsonSchema | undefined): Words {
  const takesTime = schema?.part !== 'date';
  const [, year, month, day] = CALENDAR.exec(text) ?? [];
  const days = year && month ? new Date(Date.UTC(+year, +month, 0)).getUTCDate() : NaN;
  if (day && +month! <= 12 && +month! > 0 && +day > days)
    return {
      message: `${quote(text)} does not exist: that month has ${days} days.`,
      help: 'Correct the day.',
    };
  const rule = takesTime
    ? 'Year, month, day; with an hour as in "2026-12-04T16:00", in the publisher’s time zone.'
    : 'Year, month, day, without an hour.';
  return {
    message: `${quote(text)} is not a date as the feed writes it.`,
    help: write(mendDate(text, takesTime), rule),
  };
}

/** By the name of the check. `value` is what stands in the feed. */
export const NAMED_CHECKS: Record<string, (value: string, schema: JsonSchema | undefined) => Words> = {
  date: dateWords,
  link: (text) => ({
    message: `${quote(text)} is not a web address that can be opened.`,
    help: write(mendLink(text), 'A web address begins with https:// and has no spaces.'),
  }),
  address: (text) => ({
    message: `${quote(text)} is not the address of a file.`,
    help: write(
      mendAddress(text),
      'It begins with https://, or with / where the file stands on the same site as the feed.',
    ),
  }),
  email: (text) => ({
    message: `${quote(text)} is not an e-mail address.`,
    help: write(mendEmail(text), 'One address, as in name@novads.lv, without anything around it.'),
  }),
  phone: (text) => ({
    message: `${quote(text)} is not a phone number that can be dialled.`,
    help: 'Digits, spaces, brackets and hyphens, with the country first: "+371 60 000 000". One number only.',
  }),
  id: (text) => ({
    message: `${quote(text)} cannot be an id.`,
    help: write(
      mendId(text),
      'An id has letters a–z, digits, “-”, “_” and “.” only, no spaces, and at most 80 of them.',
    ),
  }),
  'question-id': (text) => ({
    message: `${quote(text)} cannot be the id of a question or of a column.`,
    help: write(
      mendQuestionId(text),
      'It has letters a–z, digits, “-” and “_” only, no dots and no spaces, and at most 80 of them. Words such as “constructor” and “toString”, which JavaScript uses itself, cannot be ids either.',
    ),
  }),
  language: (text) => ({
    message: `${quote(text)} is not a language as the feed writes it.`,
    help: write(mendLanguage(text), 'Languages are written "lv", "en", "lt", "et", "ru", "uk" …'),
  }),
  currency: (text) => ({
    message: `${quote(text)} is not a currency as the feed writes it.`,
    help: 'Three capital letters: "EUR".',
  }),
  country: (text) => ({
    message: `${quote(text)} is not a country as the feed writes it.`,
    help: 'Two capital letters: "LV", "LT", "EE".',
  }),
  cpv: (text) => ({
    message: `${quote(text)} is not a CPV code.`,
    help: 'Eight digits, and the check digit if you like: "55520000-1".',
  }),
  time: (text) => ({
    message: `${quote(text)} is not a time of day.`,
    help: 'Two digits for the hour and two for the minutes: "09:00".',
  }),
  accept: (text) => ({
    message: `${quote(text)} is not a type of file.`,
    help: 'Write the ending with its point, ".pdf", or a media type, "image/*".',
  }),
  'time-zone': (text) => ({
    message: `There is no time zone ${quote(text)}.`,
    help: write(
      nearest(text, Intl.supportedValuesOf('timeZone')),
      'The Baltic zones are "Europe/Riga", "Europe/Vilnius" and "Europe/Tallinn".',
    ),
  }),
  video: () => ({
    message: 'The video cannot be found.',
    help: 'Give the “id” of the video at YouTube or Vimeo, or the “url” of the file.',
  }),
  range: () => ({
    message: 'The least is above the greatest.',
    help: 'Look whether “from” and “to” changed places.',
  }),
  share: () => ({ message: 'The part is larger than the whole.', help: '“parts” is at most “of”.' }),
  'duplicate-id': () => ({
    message: 'Two entries of this list have the same id.',
    help: 'Give each an id of its own.',
  }),
  options: () => ({
    message: 'The question lacks what its type needs.',
    help: 'A choice needs “options”, each value once; a group needs “fields”.',
  }),
  'standard-id': () => ({
    message: 'A question has the id of a question that Tilts asks by itself.',
    help: 'Give your question another id.',
  }),
  condition: () => ({
    message: 'A condition (“when”) is about a question that is not asked before.',
    help: 'Name the id of an earlier question, or move the question down.',
  }),
};
