/** What is weak in a goal, and why: rules on its structure and its words, without guessing what it means. Pure. */
import { fold, WORD } from '../../../core/search/tokenize.js';
import type { Letter } from '../../../core/plan/smart-criteria.js';
import type { Goal, Path } from '../../../core/plan/plan.js';
import { unread, type UnreadCode } from '../../../core/plan/numbers.js';
import { numberIn, readTyped } from '../../../core/i18n/parse-number.js';

/** The words by which a language shows its weak goals. All patterns look at one folded word. */
export interface WordRules {
  /** Tells a direction only: improve, promote, efficient. */
  readonly vague: RegExp;
  /** Work that is done, not what comes of it: organise, prepare. */
  readonly activity: RegExp;
  /** Verbs that are work or result by what they make: create, set up, carry out. */
  readonly make: RegExp;
  /** Things that are work in themselves: seminar, campaign, strategy, working group. */
  readonly event: RegExp;
  /** Other common verbs of goals: find, work, use. */
  readonly verb: RegExp;
  /** Joins two parts of a sentence. */
  readonly and: RegExp;
  /** More is better. */
  readonly more: RegExp;
  /** Less is better. */
  readonly less: RegExp;
  /** The word for per cent. */
  readonly percent: RegExp;
  /** A verb in the form that names it, by its ending: "palielināt", where a language has one. */
  readonly infinitive?: RegExp;
}

export type CheckCode =
  | 'no-result'
  | 'no-owner'
  | 'vague'
  | 'activity'
  | 'two-goals'
  | 'no-place'
  | 'no-group'
  | 'no-indicator'
  | 'no-number'
  | UnreadCode
  | 'no-unit'
  | 'no-base'
  | 'same-value'
  | 'worse'
  | 'falls'
  | 'no-method'
  | 'no-resource'
  | 'no-holder'
  | 'no-reason'
  | 'no-date'
  | 'past'
  | 'beyond-plan'
  | 'late-milestone';

export interface Finding {
  readonly code: CheckCode;
  readonly letter: Letter;
  /** A weakness that questions will find, or a hint how to make it stronger still. */
  readonly severity: 'weak' | 'hint';
  /** The field that mends it, from the goal. */
  readonly field: Path;
  /** Nothing stands in the field yet, so there is nothing to judge before the person has passed it. */
  readonly isMissing: boolean;
  /** The word that gave it away, as the person wrote it. */
  readonly word?: string;
}

export interface CheckContext {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Last day of the plan; empty where it has none. */
  readonly planEnd: string;
  readonly rules: WordRules;
}

/** Everything weak in a goal, in the order of the letters. */
export function check(goal: Goal, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const find = (letter: Letter, code: CheckCode, field: Path, more: Partial<Finding> = {}) =>
    void findings.push({ code, letter, field, severity: 'weak', isMissing: false, ...more });
  const missing = (letter: Letter, code: CheckCode, field: Path, severity: Finding['severity'] = 'weak') =>
    find(letter, code, field, { isMissing: true, severity });

  checkWords(goal, context.rules, find);
  if (!goal.what.trim()) missing('S', 'no-result', 'what');
  if (!goal.who.trim()) missing('S', 'no-owner', 'who');
  if (!goal.where.trim()) missing('S', 'no-place', 'where', 'hint');
  if (!goal.forWhom.trim()) missing('S', 'no-group', 'forWhom', 'hint');
  checkMeasure(goal, context.rules, find, missing);
  checkResources(goal, find, missing);
  if (!goal.priority.trim() && !(goal.group.trim() && goal.need.trim()))
    missing('R', 'no-reason', 'priority');
  checkDates(goal, context, find, missing);
  return findings;
}

type Find = (letter: Letter, code: CheckCode, field: Path, more?: Partial<Finding>) => void;
type Missing = (letter: Letter, code: CheckCode, field: Path, severity?: Finding['severity']) => void;

/** The end of a sentence; "30. jūnijam", "2027 m. birželio" and "u. c. …" go on. */
const SENTENCE_END = /;|(?<!\d|(?<!\p{L})\p{L})[.!?…][”“"]?\s/u;

/** What a wording leads with, such as "Goal by 30 June 2027:". */
const LEAD = /^[^:]*:\s/;

/** What is written: the result, or the person's own wording of it, where other answers may follow. */
function sayingOf({ wording, what }: Goal): { text: string; field: Path } {
  if (!wording.trim()) return { text: what, field: 'what' };
  const [first = ''] = wording.replace(LEAD, '').split(SENTENCE_END);
  return { text: first, field: 'wording' };
}

/** Digits that are no year, date or age. */
const QUANTITY = /(?<![\d.–-])(?!(?:19|20)\d\d(?!\d))\d+(?!\d|[.–-]\d)/;

function checkWords(goal: Goal, rules: WordRules, find: Find): void {
  const { text, field } = sayingOf(goal);
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const firstOf = (pattern: RegExp, among = words) => among.find((word) => pattern.test(fold(word)));
  const isMeasured = numberIn(goal.measure.target) !== undefined || QUANTITY.test(text);
  const vague = firstOf(rules.vague);
  if (vague && !isMeasured) find('S', 'vague', field, { word: vague });

  const work = firstOf(rules.activity);
  const event = firstOf(rules.event);
  const make = firstOf(rules.make);
  const isEventAlone =
    firstOf(rules.event, words.slice(0, 2)) &&
    ![rules.verb, rules.more, rules.less].some((pattern) => firstOf(pattern));
  const made = event && make && together(words, event, make);
  const doing = work ?? made ?? (isEventAlone ? event : undefined);
  if (doing) find('S', 'activity', field, { word: doing });

  if (hasTwoGoals(text, rules)) find('S', 'two-goals', field);
}

/** Two words in the order of the text, with a mark for what stands between them: "hold … meetings". */
function together(words: readonly string[], ...both: readonly [string, string]): string {
  const [first, second] = both.map((word) => words.indexOf(word)).sort((a, b) => a - b) as [number, number];
  return [
    words[first],
    ...(second - first > 1 ? ['…'] : []),
    ...(second > first ? [words[second]] : []),
  ].join(' ');
}

/** Two sentences, or two parts that each have a verb of their own. */
function hasTwoGoals(text: string, rules: WordRules): boolean {
  const sentences = text.split(SENTENCE_END).filter((part) => (part.match(WORD)?.length ?? 0) > 2);
  if (sentences.length > 1) return true;
  const verbs = [
    rules.verb,
    rules.activity,
    rules.make,
    rules.more,
    rules.less,
    rules.vague,
    rules.infinitive,
  ];
  const parts: string[][] = [[]];
  for (const [word] of text.matchAll(WORD)) {
    if (rules.and.test(fold(word))) parts.push([]);
    else parts.at(-1)!.push(fold(word));
  }
  const isClause = (part: string[], at: number) =>
    // "… and stay" goes on with the same thought.
    part.length >= (at ? 3 : 1) && part.some((word) => verbs.some((pattern) => pattern?.test(word)));
  return isClause(parts[0]!, 0) && parts.slice(1).some((part) => isClause(part, 1));
}

const isPercent = (text: string, rules: WordRules): boolean =>
  /\d\s*%/.test(text) ||
  (/\d/.test(text) && [...text.matchAll(WORD)].some(([word]) => rules.percent.test(fold(word))));

function checkMeasure(goal: Goal, rules: WordRules, find: Find, missing: Missing): void {
  const { name, unit, baseline, target, lessIsBetter, method } = goal.measure;
  const { text } = sayingOf(goal);
  if (!name.trim()) missing('M', 'no-indicator', 'measure.name');
  if (!target.trim() && !QUANTITY.test(text)) missing('M', 'no-number', 'measure.target');
  const [from, to] = [numberIn(baseline), numberIn(target)];
  for (const [field, typed] of [
    ['measure.target', target],
    ['measure.baseline', baseline],
  ] as const) {
    const code = unread(typed, 'number');
    if (code) find('M', code, field, { word: typed });
  }
  if (target.trim() && !unit.trim() && !readTyped(target)?.sign) missing('M', 'no-unit', 'measure.unit');
  if (!baseline.trim()) {
    const isShare = isPercent(text, rules);
    if (isShare) find('M', 'no-base', 'measure.baseline');
    else if (target.trim()) missing('M', 'no-base', 'measure.baseline', 'hint');
  }
  if (!method.trim()) missing('M', 'no-method', 'measure.method', 'hint');
  if (from === undefined || to === undefined) return;
  if (from === to) return find('M', 'same-value', 'measure.target');
  const way = lessIsBetter ? 'down' : directionOf(`${goal.what} ${name}`, rules);
  if ((way === 'up' && to < from) || (way === 'down' && to > from)) find('M', 'worse', 'measure.target');
  else if (!way && to < from) find('M', 'falls', 'measure.lessIsBetter', { severity: 'hint' });
}

/** Whether the words speak of more or of less; nothing where they speak of both or neither. */
function directionOf(text: string, rules: WordRules): 'up' | 'down' | undefined {
  const words = [...text.matchAll(WORD)].map(([word]) => fold(word));
  const isMore = words.some((word) => rules.more.test(word));
  const isLess = words.some((word) => rules.less.test(word));
  if (isMore === isLess) return undefined;
  return isMore ? 'up' : 'down';
}

function checkResources({ resources }: Goal, find: Find, missing: Missing): void {
  const named = resources.filter(({ name }) => name.trim());
  if (!named.length) missing('A', 'no-resource', 'resources');
  else if (named.some(({ holder }) => !holder.trim()))
    find('A', 'no-holder', 'resources', { severity: 'hint' });
}

function checkDates(
  { by, milestones }: Goal,
  { today, planEnd }: CheckContext,
  find: Find,
  missing: Missing,
): void {
  if (!by) return missing('T', 'no-date', 'by');
  if (by < today) find('T', 'past', 'by');
  if (planEnd && by > planEnd) find('T', 'beyond-plan', 'by');
  if (milestones.some(({ date }) => date > by)) find('T', 'late-milestone', 'milestones');
}
