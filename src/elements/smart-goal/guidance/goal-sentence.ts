/**
 * The goal in words, as it grows. Nothing is guessed about what people wrote: their words stand as they are, each
 * answer closed off behind its name, so that they need no certain case, number, form of a verb or small letter.
 * Call only while an element speaks.
 */
import { msg, str } from '@lit/localize';
import type { Formats } from '../../../core/i18n/formatter.js';
import type { Letter } from '../../../core/plan/smart-criteria.js';
import type { Goal } from '../../../core/plan/plan.js';
import { numberIn } from '../../../core/i18n/parse-number.js';
import { changeInPercent } from '../../../core/plan/numbers.js';
import { closed, open } from '../punctuation.js';
import { LABELS } from './labels.js';
import { dayAfterBy, isWithValue, valueText } from './value-text.js';

/** A part of the words and the letter that it stands for. */
export interface Piece {
  readonly letter: Letter;
  readonly text: string;
}

/** The whole goal in words, or in the person's own. */
export const goalText = (goal: Goal, formats: Formats): string =>
  goal.wording.trim() || composedText(goal, formats);

/** The goal in words as its answers make it. */
export const composedText = (goal: Goal, formats: Formats): string =>
  piecesOf(goal, formats)
    .map(({ text }) => text)
    .join('');

/** What can be said so far, with what parts it. */
export function piecesOf(goal: Goal, formats: Formats): Piece[] {
  const { by, measure } = goal;
  const pieces: Piece[] = [];
  const add = (letter: Letter, text: string) => {
    if (text) pieces.push({ letter, text: pieces.length ? ` ${text}` : text });
  };
  const result = closed(goal.what);
  if (by) {
    add('T', leadText(by, result, formats));
    // Where there is no result yet, the lead waits for it.
    add(result ? 'S' : 'T', result || '…');
  } else add('S', said(LABELS.goal(), result));
  if (!says(result, open(goal.where))) add('S', said(LABELS.where(), goal.where));
  add('S', said(LABELS.forWhom(), goal.forWhom));
  add('S', said(LABELS.who(), goal.who));
  add('M', said(LABELS.indicator(), measure.name));
  valueTexts(measure, formats).forEach((text) => add('M', text));
  const resources = goal.resources.map(({ name }) => open(name)).filter(Boolean);
  add('A', said(LABELS.resources(), resources.join('; ')));
  add('R', said(LABELS.priority(), goal.priority));
  add('R', said(LABELS.document(), goal.document));
  add('R', said(LABELS.group(), goal.group));
  add('R', said(LABELS.need(), goal.need));
  return pieces;
}

/** "Where: in every parish." */
const said = (name: string, answer: string): string => (answer.trim() ? `${name}: ${closed(answer)}` : '');

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a text has these very words in it, so that they need not be said again. */
function says(text: string, words: string): boolean {
  const [first = '', ...rest] = plain(text).split(plain(words));
  const isApart = (before: string, after: string) => !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  return Boolean(words) && rest.length > 0 && isApart(first, rest[0]!);
}

/** "Goal by the end of 2027:", or "Goal:" where the result names the day itself. */
function leadText(by: string, result: string, formats: Formats): string {
  const year = by.slice(0, 4);
  const lead = by.endsWith('-12-31')
    ? msg(str`Goal by the end of ${year}:`, { id: 'goal.lead-end' })
    : msg(str`Goal by ${dayAfterBy(by, formats)}:`, { id: 'goal.lead' });
  const name = LABELS.goal();
  return says(result, lead.slice(name.length, -1).trim()) ? `${name}:` : lead;
}

/** From where to where the indicator is to go; what is no number stands for itself. */
function valueTexts({ unit, baseline, target }: Goal['measure'], formats: Formats): string[] {
  const [from, to] = [numberIn(baseline), numberIn(target)];
  const [start, end] = [valueText(from, baseline, unit, formats), valueText(to, target, unit, formats)];
  if (!end) return [];
  // The unit stands beside the number, not behind it, where it would have to be inflected.
  const named = (name: string, value?: number) =>
    value === undefined || isWithValue(unit) ? name : `${name} (${open(unit)})`;
  if (from === undefined || to === undefined || from === to)
    return [said(named(LABELS.baseline(), from), start), said(named(LABELS.target(), to), end)];
  // Per cent of per cent would be misread.
  const share = end.endsWith('%') ? undefined : changeInPercent(from, to);
  const by = share ? ` (${to > from ? '+' : '−'}${formats.percent(share)})` : '';
  return [
    said(
      named(msg('Change', { id: 'goal.change' }), to),
      msg(str`from ${start} to ${end}`, { id: 'goal.from-to' }) + by,
    ),
  ];
}
