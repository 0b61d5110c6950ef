/**
 * The goal as a sentence that grows with the answers. People’s words are never changed: each answer follows its label
 * and is closed with punctuation, so that it needs no particular case, number, verb form or capital. Only call while a
 * locale is active.
 */
import { str, type Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { SmartCriterion } from '../../../core/plan/smart-criteria.js';
import type { Goal } from '../../../core/plan/plan.js';
import { parseNumber } from '../../../core/i18n/parse-number.js';
import { changeInPercent } from '../../../core/plan/numbers.js';
import { withFullStop, withoutFullStop } from '../punctuation.js';
import { GOAL_LABELS } from './labels.js';
import { inflectDeadline, isInvariableUnit, valueText } from './value-text.js';

/** A part of the sentence, and the criterion that it is about. */
export interface SentencePart {
  readonly criterion: SmartCriterion;
  readonly text: string;
}

/** The complete sentence, or the person’s own wording. */
export const goalText = (msg: Msg, goal: Goal, formatter: Formatter): string =>
  goal.wording.trim() || composedText(msg, goal, formatter);

/** The sentence composed from the answers. */
export const composedText = (msg: Msg, goal: Goal, formatter: Formatter): string =>
  sentenceParts(msg, goal, formatter)
    .map(({ text }) => text)
    .join('');

/** The parts so far, with their separators. */
export function sentenceParts(msg: Msg, goal: Goal, formatter: Formatter): SentencePart[] {
  const { by, measure } = goal;
  const sentence: SentencePart[] = [];
  const add = (criterion: SmartCriterion, text: string) => {
    if (text) sentence.push({ criterion, text: sentence.length ? ` ${text}` : text });
  };
  const result = withFullStop(goal.what);
  if (by) {
    add('T', leadIn(msg, by, result, formatter));
    // The introduction waits for the result.
    add(result ? 'S' : 'T', result || '…');
  } else add('S', labelled(GOAL_LABELS.goal(msg), result));
  if (!includesPhrase(result, withoutFullStop(goal.where)))
    add('S', labelled(GOAL_LABELS.where(msg), goal.where));
  add('S', labelled(GOAL_LABELS.forWhom(msg), goal.forWhom));
  add('S', labelled(GOAL_LABELS.who(msg), goal.who));
  add('M', labelled(GOAL_LABELS.indicator(msg), measure.name));
  valueTexts(msg, measure, formatter).forEach((text) => add('M', text));
  const resources = goal.resources.map(({ name }) => withoutFullStop(name)).filter(Boolean);
  add('A', labelled(GOAL_LABELS.resources(msg), resources.join('; ')));
  add('R', labelled(GOAL_LABELS.priority(msg), goal.priority));
  add('R', labelled(GOAL_LABELS.document(msg), goal.document));
  add('R', labelled(GOAL_LABELS.group(msg), goal.group));
  add('R', labelled(GOAL_LABELS.need(msg), goal.need));
  return sentence;
}

/** “Where: in every parish.” */
const labelled = (name: string, answer: string): string =>
  answer.trim() ? `${name}: ${withFullStop(answer)}` : '';

const normalize = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a text already contains these words, so that they are not repeated. */
function includesPhrase(text: string, phrase: string): boolean {
  const [first = '', ...rest] = normalize(text).split(normalize(phrase));
  const isApart = (before: string, after: string) => !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  return Boolean(phrase) && rest.length > 0 && isApart(first, rest[0]!);
}

/** “Goal by the end of 2027:”, or “Goal:” if the result has the date itself. */
function leadIn(msg: Msg, by: string, result: string, formatter: Formatter): string {
  const year = by.slice(0, 4);
  const lead = by.endsWith('-12-31')
    ? msg(str`Goal by the end of ${year}:`, { id: 'goal.lead-end' })
    : msg(str`Goal by ${inflectDeadline(by, formatter)}:`, { id: 'goal.lead' });
  const name = GOAL_LABELS.goal(msg);
  return includesPhrase(result, lead.slice(name.length, -1).trim()) ? `${name}:` : lead;
}

/** From baseline to target; a value that is not a number is shown as it is. */
function valueTexts(msg: Msg, { unit, baseline, target }: Goal['measure'], formatter: Formatter): string[] {
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  const [start, end] = [valueText(from, baseline, unit, formatter), valueText(to, target, unit, formatter)];
  if (!end) return [];
  // The unit is beside the number and not after it, where it would have to be inflected.
  const withUnit = (name: string, value?: number) =>
    value === undefined || isInvariableUnit(unit) ? name : `${name} (${withoutFullStop(unit)})`;
  if (from === undefined || to === undefined || from === to)
    return [
      labelled(withUnit(GOAL_LABELS.baseline(msg), from), start),
      labelled(withUnit(GOAL_LABELS.target(msg), to), end),
    ];
  // A percentage of a percentage would be misread.
  const share = end.endsWith('%') ? undefined : changeInPercent(from, to);
  const by = share ? ` (${to > from ? '+' : '−'}${formatter.percent(share)})` : '';
  return [
    labelled(
      withUnit(msg('Change', { id: 'goal.change' }), to),
      msg(str`from ${start} to ${end}`, { id: 'goal.from-to' }) + by,
    ),
  ];
}
