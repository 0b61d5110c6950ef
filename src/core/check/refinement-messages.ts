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
import { str } from '../i18n/translator.js';
import type { Wording } from './wording.js';
import { toJson } from '../util/natives.js';

export interface Message {
  readonly message: string;
  readonly help?: string | undefined;
}

const withSuggestion = ({ msg }: Wording, suggestion: string | undefined, rule: string): string =>
  suggestion === undefined
    ? rule
    : `${msg(str`Write ${toJson(suggestion)}.`, { id: 'feed-check.write' })} ${rule}`;

const CALENDAR = /^(\d{4})-(\d\d)-(\d\d)/;

function dateMessage(text: string, schema: JsonSchema | undefined, wording: Wording): Message {
  const { msg, quote } = wording;
  const allowsTime = schema?.primitive !== 'date';
  const [, year, month, day] = CALENDAR.exec(text) ?? [];
  const days = year && month ? new Date(Date.UTC(+year, +month, 0)).getUTCDate() : NaN;
  if (day && +month! <= 12 && +month! > 0 && +day > days)
    return {
      message: msg(str`${quote(text)} does not exist: that month has ${days} days.`, {
        id: 'feed-check.date.no-day',
      }),
      help: msg('Correct the day.', { id: 'feed-check.date.no-day.help' }),
    };
  const rule = allowsTime
    ? msg('Use YYYY-MM-DD, or YYYY-MM-DDTHH:MM with a time in the publisher’s time zone.', {
        id: 'feed-check.date.time',
      })
    : msg('Use YYYY-MM-DD, without a time.', { id: 'feed-check.date.help' });
  return {
    message: msg(str`${quote(text)} is not a valid date.`, { id: 'feed-check.date' }),
    help: withSuggestion(wording, suggestDate(text, allowsTime), rule),
  };
}

type Refinement = (value: string, schema: JsonSchema | undefined, wording: Wording) => Message;

/** By the name of the refinement. `value` is the value in the feed. */
export const REFINEMENT_MESSAGES: Record<string, Refinement> = {
  date: dateMessage,
  link: (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} is not a valid web address.`, { id: 'feed-check.link' }),
      help: withSuggestion(
        wording,
        suggestLink(text),
        msg('A web address starts with https:// and has no spaces.', { id: 'feed-check.link.help' }),
      ),
    };
  },
  address: (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} is not the address of a file.`, { id: 'feed-check.address' }),
      help: withSuggestion(
        wording,
        suggestAddress(text),
        msg('It starts with https://, or with / if the file is on the same site as the feed.', {
          id: 'feed-check.address.help',
        }),
      ),
    };
  },
  email: (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} is not a valid email address.`, { id: 'feed-check.email' }),
      help: withSuggestion(
        wording,
        suggestEmail(text),
        msg('Give one address on its own, such as name@novads.lv.', { id: 'feed-check.email.help' }),
      ),
    };
  },
  phone: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid phone number.`, { id: 'feed-check.phone' }),
    help: msg(
      'Use digits, spaces, brackets and hyphens, starting with the country code: "+371 60 000 000". Give one number only.',
      { id: 'feed-check.phone.help' },
    ),
  }),
  id: (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} cannot be used as an id.`, { id: 'feed-check.id' }),
      help: withSuggestion(
        wording,
        suggestId(text),
        msg(
          'An id has only the letters a–z, digits, “-”, “_” and “.”, no spaces, and at most 80 characters.',
          { id: 'feed-check.id.help' },
        ),
      ),
    };
  },
  'question-id': (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} cannot be used as the id of a question or column.`, {
        id: 'feed-check.question-id',
      }),
      help: withSuggestion(
        wording,
        suggestQuestionId(text),
        msg(
          'Use only the letters a–z, digits, “-” and “_”, no dots or spaces, and at most 80 characters. Words that JavaScript uses itself, such as “constructor” and “toString”, are not allowed.',
          { id: 'feed-check.question-id.help' },
        ),
      ),
    };
  },
  language: (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`${quote(text)} is not a valid language code.`, { id: 'feed-check.language' }),
      help: withSuggestion(
        wording,
        suggestLanguage(text),
        msg('Use a language code such as "lv", "en", "lt", "et", "ru" or "uk".', {
          id: 'feed-check.language.help',
        }),
      ),
    };
  },
  currency: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid currency code.`, { id: 'feed-check.currency' }),
    help: msg('Use three capital letters, such as "EUR".', { id: 'feed-check.currency.help' }),
  }),
  country: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid country code.`, { id: 'feed-check.country' }),
    help: msg('Use two capital letters, such as "LV", "LT" or "EE".', { id: 'feed-check.country.help' }),
  }),
  cpv: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid CPV code.`, { id: 'feed-check.cpv' }),
    help: msg('Use eight digits, with or without the check digit: "55520000-1".', {
      id: 'feed-check.cpv.help',
    }),
  }),
  time: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid time.`, { id: 'feed-check.time' }),
    help: msg('Use two digits for the hour and two for the minutes: "09:00".', {
      id: 'feed-check.time.help',
    }),
  }),
  accept: (text, _schema, { msg, quote }) => ({
    message: msg(str`${quote(text)} is not a valid file type.`, { id: 'feed-check.accept' }),
    help: msg('Use a file extension with its dot, such as ".pdf", or a media type, such as "image/*".', {
      id: 'feed-check.accept.help',
    }),
  }),
  'time-zone': (text, _schema, wording) => {
    const { msg, quote } = wording;
    return {
      message: msg(str`There is no time zone ${quote(text)}.`, { id: 'feed-check.time-zone' }),
      help: withSuggestion(
        wording,
        closest(text, Intl.supportedValuesOf('timeZone')),
        msg('The Baltic time zones are "Europe/Riga", "Europe/Vilnius" and "Europe/Tallinn".', {
          id: 'feed-check.time-zone.help',
        }),
      ),
    };
  },
  video: (_text, _schema, { msg }) => ({
    message: msg('The video has no source.', { id: 'feed-check.video' }),
    help: msg('Give the “id” of the video on YouTube or Vimeo, or the “url” of the file.', {
      id: 'feed-check.video.help',
    }),
  }),
  range: (_text, _schema, { msg }) => ({
    message: msg('“from” is greater than “to”.', { id: 'feed-check.range' }),
    help: msg('Check whether “from” and “to” were swapped.', { id: 'feed-check.range.help' }),
  }),
  share: (_text, _schema, { msg }) => ({
    message: msg('“parts” is greater than “of”.', { id: 'feed-check.share' }),
    help: msg('Correct one of the two numbers.', { id: 'feed-check.numbers.help' }),
  }),
  'duplicate-id': (_text, _schema, { msg }) => ({
    message: msg('Two entries in this list have the same id.', { id: 'feed-check.duplicate-entry' }),
    help: msg('Give each entry its own id.', { id: 'feed-check.duplicate-entry.help' }),
  }),
  options: (_text, _schema, { msg }) => ({
    message: msg('The question is incomplete for its type.', { id: 'feed-check.options' }),
    help: msg('A choice needs “options”, with each value only once; a group needs “fields”.', {
      id: 'feed-check.options.help',
    }),
  }),
  'standard-id': (_text, _schema, { msg }) => ({
    message: msg('A question has the same id as one of the standard questions of Tilts.', {
      id: 'feed-check.standard-id',
    }),
    help: msg('Give your question another id.', { id: 'feed-check.standard-id.help' }),
  }),
  condition: (_text, _schema, { msg }) => ({
    message: msg('A condition (“visibleIf”) refers to a question that does not come earlier.', {
      id: 'feed-check.condition',
    }),
    help: msg('Use the id of an earlier question, or move this question down.', {
      id: 'feed-check.condition.help',
    }),
  }),
};
