/** Validation messages: what is wrong with an answer, and how to fix it. Only call while a locale is active. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import {
  ERROR_CODES,
  type Violation,
  type ErrorCode,
  type ErrorValues,
} from '../../../../core/application/validation/validation-error.js';
import type { FieldError } from '../../../../core/application/submission/adapters/adapter.js';
import type { FormField } from '../../../../core/application/form-definition.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { bothReadings } from '../../../../core/i18n/parse-number.js';

import { resolve, type TextContext } from '../application-form.types.js';

interface MessageArgs {
  readonly view: TextContext;
  /** Undefined for a question that is not asked. */
  readonly field: FormField | undefined;
  number(name: string): number;
  count(name: string): string;
  money(name: string): string;
  date(name: string): string;
  bytes(name: string): string;
  name(name: string): string;
  plural(name: string, message: string): string;
}

function messageArgs(view: TextContext, field: FormField | undefined, values: ErrorValues): MessageArgs {
  const { formatter, contest } = view;
  const number = (name: string): number => Number(values[name] ?? 0);
  const name = (key: string): string => String(values[key] ?? '');
  return {
    view,
    field,
    number,
    name,
    count: (key) => formatter.number(number(key)),
    money: (key) => formatter.money(number(key), contest.funding?.currency),
    date: (key) => formatter.date(name(key)),
    bytes: (key) => bytesText(formatter, number(key)),
    plural: (key, message) => formatter.plural(number(key), message),
  };
}

function missingMessage(msg: Msg, field: FormField | undefined): string {
  switch (field?.type) {
    case 'choice':
      return msg('Choose an answer.', { id: 'validation.choose' });
    case 'multiple-choice':
      return msg('Choose at least one answer.', { id: 'validation.choose-some' });
    case 'date':
      return msg('Enter a date.', { id: 'validation.give-date' });
    case 'month':
      return msg('Choose the month.', { id: 'validation.choose-month' });
    case 'number':
      return msg('Enter a number.', { id: 'validation.number' });
    case 'money':
      return msg('Enter an amount.', { id: 'validation.give-sum' });
    case 'files':
      return msg('Add a file.', { id: 'validation.add-file' });
    case 'consent':
      return msg('Tick the box: the application cannot be accepted without it.', { id: 'validation.tick' });
    case 'budget':
    case 'group':
      return msg('Add at least one line.', { id: 'validation.add-line' });
    default:
      return msg('Enter an answer.', { id: 'validation.write' });
  }
}

function categoryName({ view, name }: MessageArgs): string {
  const id = name('category');
  const category = view.contest.funding?.budgetCategories?.find((each) => each.id === id);
  return category ? resolve(view, category.name).text : id;
}

const MESSAGES: Record<ErrorCode, (msg: Msg, errors: MessageArgs) => string> = {
  missing: (msg, { field }) => missingMessage(msg, field),
  'too-short': (msg, { plural }) =>
    plural(
      'least',
      msg('Write a little more: at least # character.|Write a little more: at least # characters.', {
        id: 'validation.too-short',
      }),
    ),
  'too-long': (msg, { plural }) =>
    plural(
      'over',
      msg('Shorten it by # character.|Shorten it by # characters.', { id: 'validation.too-long' }),
    ),
  email: (msg) =>
    msg('Enter the full email address, for example anna@example.com.', { id: 'validation.email' }),
  link: (msg) => msg('Enter the full web address, starting with https://', { id: 'validation.link' }),
  phone: (msg) =>
    msg('Enter the phone number in digits, with + and the country code if you like.', {
      id: 'validation.phone',
    }),
  option: (msg, { field }) =>
    field?.type === 'multiple-choice'
      ? msg('The list has changed. Choose again.', { id: 'validation.options' })
      : msg('This answer is no longer in the list. Choose another one.', { id: 'validation.option' }),
  number: (msg) => msg('Enter a number in digits.', { id: 'validation.figures' }),
  'two-numbers': (msg, { view, number }) => {
    const typed = { value: number('whole'), asDecimal: number('decimal'), symbol: '' } as const;
    const [whole, decimal] = bothReadings(typed, view.formatter.decimalMark);
    return msg(str`This can be read in two ways: ${whole} or ${decimal}. Enter one of these numbers.`, {
      id: 'validation.two-numbers',
    });
  },
  money: (msg) => msg('Enter the amount in digits, for example 120 or 120.50.', { id: 'validation.money' }),
  'too-small': (msg, { field, count, money }) => {
    const least = field?.type === 'money' ? money('least') : count('least');
    return msg(str`It must be ${least} or more.`, { id: 'validation.too-small' });
  },
  'too-large': (msg, { field, count, money }) => {
    const most = field?.type === 'money' ? money('most') : count('most');
    return msg(str`It must be ${most} or less.`, { id: 'validation.too-large' });
  },
  date: (msg) => msg('Enter the day, the month and the year.', { id: 'validation.date' }),
  'too-early': (msg, { date }) =>
    msg(str`The date must be ${date('date')} or later.`, { id: 'validation.too-early' }),
  'too-late': (msg, { date }) =>
    msg(str`The date must be ${date('date')} or earlier.`, { id: 'validation.too-late' }),
  'too-few': (msg, { field, plural }) =>
    field?.id === 'members'
      ? plural('least', msg('Add at least # person.|Add at least # people.', { id: 'validation.few-people' }))
      : field?.type === 'multiple-choice'
        ? plural(
            'least',
            msg('Choose at least # answer.|Choose at least # answers.', { id: 'validation.few-options' }),
          )
        : field?.type === 'files'
          ? plural('least', msg('Add at least # file.|Add at least # files.', { id: 'validation.few-files' }))
          : plural(
              'least',
              msg('Add at least # line.|Add at least # lines.', { id: 'validation.few-lines' }),
            ),
  'too-many': (msg, { field, plural }) =>
    field?.id === 'members'
      ? plural(
          'most',
          msg(
            'Apart from you, there can be at most # person.|Apart from you, there can be at most # people.',
            {
              id: 'validation.many-people',
            },
          ),
        )
      : field?.type === 'multiple-choice'
        ? plural(
            'most',
            msg('Choose at most # answer.|Choose at most # answers.', { id: 'validation.many-options' }),
          )
        : field?.type === 'files'
          ? plural(
              'most',
              msg('Add at most # file: remove the others.|Add at most # files: remove the others.', {
                id: 'validation.many-files',
              }),
            )
          : plural(
              'most',
              msg('Add at most # line: remove the others.|Add at most # lines: remove the others.', {
                id: 'validation.many-lines',
              }),
            ),
  'file-type': (msg, { name }) =>
    msg(str`“${name('name')}” is a type of file that is not accepted here. Choose another file.`, {
      id: 'validation.file-type',
    }),
  'file-size': (msg, { name, bytes }) =>
    msg(str`“${name('name')}” is ${bytes('size')}. The limit is ${bytes('most')}. Choose a smaller file.`, {
      id: 'validation.file-size',
    }),
  'file-empty': (msg, { name }) =>
    msg(str`“${name('name')}” is empty. Choose another file.`, { id: 'validation.file-empty' }),
  'files-size': (msg, { bytes }) =>
    msg(
      str`Your files are ${bytes('size')} in total. The limit is ${bytes('most')}. Remove one, or choose smaller files.`,
      { id: 'validation.files-size' },
    ),
  'birth-year': (msg, { name }) =>
    msg(str`Enter the year as four digits, for example ${name('year')}.`, { id: 'validation.birth-year' }),
  'too-young': (msg, { plural, date }) =>
    `${plural('least', msg('Everyone taking part must be # or older.|Everyone taking part must be # or older.', { id: 'validation.too-young' }))} ${ageDayText(msg, date('date'))}`,
  'too-old': (msg, { plural, date }) =>
    `${plural('most', msg('Everyone taking part must be # or younger.|Everyone taking part must be # or younger.', { id: 'validation.too-old' }))} ${ageDayText(msg, date('date'))}`,
  adults: (msg, { plural }) =>
    `${plural('least', msg('The team needs at least # adult.|The team needs at least # adults.', { id: 'validation.adults' }))} ${plural('age', msg('An adult must be # or older.|An adult must be # or older.', { id: 'validation.adult-age' }))}`,
  'mentor-takes-part': (msg) =>
    msg('Name somebody else: this person is taking part.', { id: 'validation.mentor-takes-part' }),
  'mentor-too-young': (msg, { plural }) =>
    plural(
      'least',
      msg('This person must be # or older.|This person must be # or older.', {
        id: 'validation.mentor-too-young',
      }),
    ),
  'consent-missing': (msg, { name }) =>
    msg(str`Consent missing: ${name('names')}. Add the file, or say at each file whose consent it is.`, {
      id: 'validation.consent-missing',
    }),
  'category-sum': (msg, errors) =>
    msg(str`${categoryName(errors)}: now ${errors.money('now')}, at most ${errors.money('most')}.`, {
      id: 'validation.category-sum',
    }),
  'category-percent': (msg, errors) => {
    const percent = errors.view.formatter.percent(errors.number('percent'));
    return msg(
      str`${categoryName(errors)}: now ${errors.money('now')}, at most ${errors.money('most')} (${percent} of the total costs).`,
      { id: 'validation.category-percent' },
    );
  },
  'sum-below': (msg, { money }) =>
    msg(str`You are asking for ${money('now')}. The minimum is ${money('least')}.`, {
      id: 'validation.sum-below',
    }),
  'sum-above': (msg, { money }) =>
    msg(str`You are asking for ${money('now')}. The maximum is ${money('most')}.`, {
      id: 'validation.sum-above',
    }),
  'co-funding-share': (msg, { money, view, number }) =>
    msg(
      str`It must be ${money('least')} or more (${view.formatter.percent(number('percent'))} of the total costs).`,
      {
        id: 'validation.co-funding-share',
      },
    ),
  'co-funding-above': (msg, { money }) =>
    msg(str`It cannot be more than the total costs: ${money('most')}.`, {
      id: 'validation.co-funding-above',
    }),
  participants: (msg, { plural }) =>
    plural(
      'least',
      msg('At least # person must take part.|At least # people must take part.', {
        id: 'validation.participants',
      }),
    ),
  share: (msg, { plural }) =>
    plural(
      'least',
      msg('At least # of them must be in this age group.|At least # of them must be in this age group.', {
        id: 'validation.share',
      }),
    ),
  'share-above': (msg, { count }) =>
    msg(str`It cannot be more than the total number of participants: ${count('most')}.`, {
      id: 'validation.share-above',
    }),
  'starts-late': (msg, { date }) =>
    msg(str`The project must start by ${date('date')}.`, { id: 'validation.starts-late' }),
  'ends-early': (msg, { date }) =>
    msg(str`The last day is before the first day, ${date('date')}.`, { id: 'validation.ends-early' }),
  'lasts-long': (msg, { date }) =>
    msg(str`The project must end by ${date('date')}, otherwise it would last too long.`, {
      id: 'validation.lasts-long',
    }),
  'after-completion': (msg, { date }) =>
    msg(str`The project must be completed by ${date('date')}.`, { id: 'validation.after-completion' }),
};

const ageDayText = (msg: Msg, date: string): string =>
  msg(str`We go by the age on ${date}.`, { id: 'validation.age-day' });

const isCode = (code: string | undefined): code is ErrorCode =>
  (ERROR_CODES as readonly (string | undefined)[]).includes(code);

/** A violation found by validation. */
export const validationMessage = (
  view: TextContext,
  field: FormField | undefined,
  violation: Violation,
): string => MESSAGES[violation.code](view.msg, messageArgs(view, field, violation.values ?? {}));

/** An error from the server: a code of the Tilts API, or its own message. */
export function serverErrorMessage(
  view: TextContext,
  field: FormField | undefined,
  error: FieldError,
): string {
  if (error.message) return error.message;
  if (error.code === 'file-missing')
    return view.msg('A file was not uploaded completely. Remove it and add it again.', {
      id: 'validation.file-missing',
    });
  if (error.code === 'unknown-application')
    return view.msg('There is no application with this number and this code. Check both.', {
      id: 'validation.unknown-application',
    });
  // Without the rule’s values the message would have gaps.
  const needsNoValues = error.code === 'missing' || error.code === 'email' || error.code === 'phone';
  return needsNoValues && isCode(error.code)
    ? validationMessage(view, field, { code: error.code })
    : view.msg('The municipality’s server did not accept this answer. Please check it.', {
        id: 'validation.server',
      });
}
