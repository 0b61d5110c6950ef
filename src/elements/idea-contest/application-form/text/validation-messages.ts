/** What is wrong with an answer, and what to do. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import {
  PROBLEM_CODES,
  type Found,
  type ProblemCode,
  type ProblemValues,
} from '../../../../core/application/validation/validation-error.js';
import type { FieldProblem } from '../../../../core/application/submission/adapters/adapter.js';
import type { FormField } from '../../../../core/application/form-definition.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { bothReadings } from '../../../../core/i18n/parse-number.js';
import { optionOf } from '../labels.js';
import type { WordsView } from '../application-form.types.js';

interface Told {
  readonly view: WordsView;
  /** Undefined for a question that nobody asks. */
  readonly field: FormField | undefined;
  number(name: string): number;
  count(name: string): string;
  money(name: string): string;
  date(name: string): string;
  bytes(name: string): string;
  name(name: string): string;
  plural(name: string, message: string): string;
}

function toldBy(view: WordsView, field: FormField | undefined, values: ProblemValues): Told {
  const { formats, contest } = view;
  const number = (name: string): number => Number(values[name] ?? 0);
  const name = (key: string): string => String(values[key] ?? '');
  return {
    view,
    field,
    number,
    name,
    count: (key) => formats.number(number(key)),
    money: (key) => formats.money(number(key), contest.money?.currency),
    date: (key) => formats.date(name(key)),
    bytes: (key) => bytesText(formats, number(key)),
    plural: (key, message) => formats.plural(number(key), message),
  };
}

function missing(field: FormField | undefined): string {
  switch (field?.type) {
    case 'choice':
      return msg('Choose an answer.', { id: 'wrong.choose' });
    case 'choices':
      return msg('Choose at least one answer.', { id: 'wrong.choose-some' });
    case 'date':
      return msg('Give a date.', { id: 'wrong.give-date' });
    case 'month':
      return msg('Choose the month.', { id: 'wrong.choose-month' });
    case 'number':
      return msg('Write a number.', { id: 'wrong.number' });
    case 'money':
      return msg('Write a sum.', { id: 'wrong.give-sum' });
    case 'files':
      return msg('Add a file.', { id: 'wrong.add-file' });
    case 'consent':
      return msg('Tick the box: without it the application cannot be taken.', { id: 'wrong.tick' });
    case 'budget':
    case 'group':
      return msg('Add at least one line.', { id: 'wrong.add-line' });
    default:
      return msg('Write an answer here.', { id: 'wrong.write' });
  }
}

const heading = ({ view, name }: Told): string =>
  optionOf(view, { id: 'heading', type: 'choice' }, name('heading')).text;

const WORDS: Record<ProblemCode, (told: Told) => string> = {
  missing: ({ field }) => missing(field),
  'too-short': ({ plural }) =>
    plural(
      'least',
      msg('Write a little more: at least # character.|Write a little more: at least # characters.', {
        id: 'wrong.too-short',
      }),
    ),
  'too-long': ({ plural }) =>
    plural('over', msg('Shorten it by # character.|Shorten it by # characters.', { id: 'wrong.too-long' })),
  email: () => msg('Write the whole e-mail address, like anna@example.com.', { id: 'wrong.email' }),
  link: () => msg('Copy the whole address here; it begins with https://', { id: 'wrong.link' }),
  phone: () =>
    msg('Write the phone number in figures, with + and the country code if you like.', { id: 'wrong.phone' }),
  option: ({ field }) =>
    field?.type === 'choices'
      ? msg('The list has changed. Choose again.', { id: 'wrong.options' })
      : msg('This answer is no longer in the list. Choose another one.', { id: 'wrong.option' }),
  number: () => msg('Write a number in figures.', { id: 'wrong.figures' }),
  'two-numbers': ({ view, number }) => {
    const typed = { value: number('whole'), asDecimal: number('decimal'), sign: '' } as const;
    const [whole, decimal] = bothReadings(typed, view.formats.decimalMark);
    return msg(str`This can be read in two ways: ${whole} or ${decimal}. Write one of these numbers.`, {
      id: 'wrong.two-numbers',
    });
  },
  money: () => msg('Write the sum in figures, like 120 or 120.50.', { id: 'wrong.money' }),
  'too-small': ({ field, count, money }) => {
    const least = field?.type === 'money' ? money('least') : count('least');
    return msg(str`It must be at least ${least}.`, { id: 'wrong.too-small' });
  },
  'too-large': ({ field, count, money }) => {
    const most = field?.type === 'money' ? money('most') : count('most');
    return msg(str`It may be at most ${most}.`, { id: 'wrong.too-large' });
  },
  date: () => msg('Give the day, the month and the year.', { id: 'wrong.date' }),
  'too-early': ({ date }) => msg(str`It may be ${date('date')} at the earliest.`, { id: 'wrong.too-early' }),
  'too-late': ({ date }) => msg(str`It may be ${date('date')} at the latest.`, { id: 'wrong.too-late' }),
  'too-few': ({ field, plural }) =>
    field?.id === 'members'
      ? plural('least', msg('Add at least # person.|Add at least # people.', { id: 'wrong.few-people' }))
      : field?.type === 'choices'
        ? plural(
            'least',
            msg('Choose at least # answer.|Choose at least # answers.', { id: 'wrong.few-options' }),
          )
        : field?.type === 'files'
          ? plural('least', msg('Add at least # file.|Add at least # files.', { id: 'wrong.few-files' }))
          : plural('least', msg('Add at least # line.|Add at least # lines.', { id: 'wrong.few-lines' })),
  'too-many': ({ field, plural }) =>
    field?.id === 'members'
      ? plural(
          'most',
          msg('There may be at most # person besides you.|There may be at most # people besides you.', {
            id: 'wrong.many-people',
          }),
        )
      : field?.type === 'choices'
        ? plural(
            'most',
            msg('Choose at most # answer.|Choose at most # answers.', { id: 'wrong.many-options' }),
          )
        : field?.type === 'files'
          ? plural('most', msg('Keep at most # file.|Keep at most # files.', { id: 'wrong.many-files' }))
          : plural('most', msg('Keep at most # line.|Keep at most # lines.', { id: 'wrong.many-lines' })),
  'file-type': ({ name }) =>
    msg(str`“${name('name')}” is of a kind that is not taken here. Choose another file.`, {
      id: 'wrong.file-type',
    }),
  'file-size': ({ name, bytes }) =>
    msg(
      str`“${name('name')}” has ${bytes('size')}; at most ${bytes('most')} are taken. Choose a smaller file.`,
      { id: 'wrong.file-size' },
    ),
  'file-empty': ({ name }) =>
    msg(str`“${name('name')}” is empty. Choose another file.`, { id: 'wrong.file-empty' }),
  'files-size': ({ bytes }) =>
    msg(
      str`All files together have ${bytes('size')}; at most ${bytes('most')} are taken. Take one out, or choose smaller ones.`,
      { id: 'wrong.files-size' },
    ),
  'birth-year': ({ name }) =>
    msg(str`Write the year in four figures, like ${name('year')}.`, { id: 'wrong.birth-year' }),
  'too-young': ({ plural, date }) =>
    `${plural('least', msg('Who takes part must be at least # year old.|Who takes part must be at least # years old.', { id: 'wrong.too-young' }))} ${onDay(date('date'))}`,
  'too-old': ({ plural, date }) =>
    `${plural('most', msg('Who takes part may be at most # year old.|Who takes part may be at most # years old.', { id: 'wrong.too-old' }))} ${onDay(date('date'))}`,
  adults: ({ plural }) =>
    `${plural('least', msg('The team needs at least # adult.|The team needs at least # adults.', { id: 'wrong.adults' }))} ${plural('age', msg('An adult here is # or older.|An adult here is # or older.', { id: 'wrong.adult-age' }))}`,
  'heading-sum': (told) =>
    msg(str`${heading(told)}: now ${told.money('now')}, at most ${told.money('most')}.`, {
      id: 'wrong.heading-sum',
    }),
  'heading-percent': (told) => {
    const percent = told.view.formats.percent(told.number('percent'));
    return msg(
      str`${heading(told)}: now ${told.money('now')}, at most ${told.money('most')} (${percent} of all costs).`,
      { id: 'wrong.heading-percent' },
    );
  },
  'sum-below': ({ money }) =>
    msg(str`You ask for ${money('now')}. The least one may ask for is ${money('least')}.`, {
      id: 'wrong.sum-below',
    }),
  'sum-above': ({ money }) =>
    msg(str`You ask for ${money('now')}. The most one may ask for is ${money('most')}.`, {
      id: 'wrong.sum-above',
    }),
  'own-share': ({ money, view, number }) =>
    msg(
      str`It must be at least ${money('least')} (${view.formats.percent(number('percent'))} of all costs).`,
      {
        id: 'wrong.own-share',
      },
    ),
  'own-above': ({ money }) =>
    msg(str`It cannot be more than all costs together: ${money('most')}.`, { id: 'wrong.own-above' }),
  participants: ({ plural }) =>
    plural(
      'least',
      msg('At least # person must take part.|At least # people must take part.', {
        id: 'wrong.participants',
      }),
    ),
  share: ({ plural }) =>
    plural(
      'least',
      msg('At least # of them must be of this age.|At least # of them must be of this age.', {
        id: 'wrong.share',
      }),
    ),
  'share-above': ({ count }) =>
    msg(str`It cannot be more than all who take part: ${count('most')}.`, { id: 'wrong.share-above' }),
  'starts-late': ({ date }) =>
    msg(str`The project must begin by ${date('date')}.`, { id: 'wrong.starts-late' }),
  'ends-early': ({ date }) =>
    msg(str`The last day comes before the first one, ${date('date')}.`, { id: 'wrong.ends-early' }),
  'lasts-long': ({ date }) =>
    msg(str`The project must end by ${date('date')}: it would last too long otherwise.`, {
      id: 'wrong.lasts-long',
    }),
  'carried-out': ({ date }) =>
    msg(str`The project must be carried out by ${date('date')}.`, { id: 'wrong.carried-out' }),
};

const onDay = (date: string): string =>
  msg(str`What counts is the age on this day: ${date}.`, { id: 'wrong.age-day' });

const isCode = (code: string | undefined): code is ProblemCode =>
  (PROBLEM_CODES as readonly (string | undefined)[]).includes(code);

/** What the rules found. */
export const problemText = (view: WordsView, field: FormField | undefined, found: Found): string =>
  WORDS[found.code](toldBy(view, field, found.values ?? {}));

/** What the server said: by a code of our own contract, or in its own words. */
export function serverText(view: WordsView, field: FormField | undefined, said: FieldProblem): string {
  if (said.message) return said.message;
  if (said.code === 'file-missing')
    return msg('A file did not arrive whole. Take it out and add it again.', { id: 'wrong.file-missing' });
  // Without the values of the rule its words would have gaps.
  const isWhole = said.code === 'missing' || said.code === 'email' || said.code === 'phone';
  return isWhole && isCode(said.code)
    ? problemText(view, field, { code: said.code })
    : msg('The municipality’s server did not accept this answer. Look at it again.', { id: 'wrong.server' });
}
