/** What is weak in a goal, and why: rules about its structure and its words, without guessing its meaning. Pure. */
import { fold } from '../../../core/search/fold.js';
import { TOKEN } from '../../../core/search/tokenize.js';
import type { SmartCriterion } from '../../../core/plan/smart-criteria.js';
import type { Goal, Path } from '../../../core/plan/plan.js';
import { numberError, type NumberErrorCode } from '../../../core/plan/numbers.js';
import { parseNumber, parseTypedNumber } from '../../../core/i18n/parse-number.js';

/** The words by which a language reveals weak goals. All patterns are applied to one folded word. */
export interface Lexicon {
  /** Only gives a direction: improve, promote, efficient. */
  readonly vague: RegExp;
  /** Work instead of its result: organise, prepare. */
  readonly activity: RegExp;
  /** Verbs that are work or result, depending on the object: create, set up, carry out. */
  readonly make: RegExp;
  /** Nouns that are work: seminar, campaign, strategy, working group. */
  readonly event: RegExp;
  /** Other common verbs of goals: find, work, use. */
  readonly verb: RegExp;
  /** Joins two parts of a sentence. */
  readonly and: RegExp;
  /** More is better. */
  readonly more: RegExp;
  /** Less is better. */
  readonly less: RegExp;
  /** The word for “per cent”. */
  readonly percent: RegExp;
  /** An infinitive, by its ending: “palielināt”; in languages that have such an ending. */
  readonly infinitive?: RegExp;
}

export type FindingCode =
  | 'no-result'
  | 'no-owner'
  | 'vague'
  | 'activity'
  | 'two-goals'
  | 'no-place'
  | 'no-group'
  | 'no-indicator'
  | 'no-number'
  | NumberErrorCode
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
  readonly code: FindingCode;
  readonly criterion: SmartCriterion;
  /** A weakness, or a hint how to make the goal stronger. */
  readonly severity: 'weak' | 'hint';
  /** The path of the field that can fix it, within the goal. */
  readonly field: Path;
  /** The field is empty, so the finding waits until the person has passed it. */
  readonly isMissing: boolean;
  /** The word that caused it, as it was typed. */
  readonly evidence?: string;
}

export interface CheckContext {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Last day of the plan; empty if it has none. */
  readonly planEnd: string;
  readonly lexicon: Lexicon;
}

/** All findings of a goal, in the order of the criteria. */
export function checkGoal(goal: Goal, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const add = (criterion: SmartCriterion, code: FindingCode, field: Path, more: Partial<Finding> = {}) =>
    void findings.push({ code, criterion, field, severity: 'weak', isMissing: false, ...more });
  const addMissing = (
    criterion: SmartCriterion,
    code: FindingCode,
    field: Path,
    severity: Finding['severity'] = 'weak',
  ) => add(criterion, code, field, { isMissing: true, severity });

  checkWording(goal, context.lexicon, add);
  if (!goal.what.trim()) addMissing('S', 'no-result', 'what');
  if (!goal.who.trim()) addMissing('S', 'no-owner', 'who');
  if (!goal.where.trim()) addMissing('S', 'no-place', 'where', 'hint');
  if (!goal.forWhom.trim()) addMissing('S', 'no-group', 'forWhom', 'hint');
  checkMeasure(goal, context.lexicon, add, addMissing);
  checkResources(goal, add, addMissing);
  if (!goal.priority.trim() && !(goal.group.trim() && goal.need.trim()))
    addMissing('R', 'no-reason', 'priority');
  checkDates(goal, context, add, addMissing);
  return findings;
}

type AddFinding = (
  criterion: SmartCriterion,
  code: FindingCode,
  field: Path,
  more?: Partial<Finding>,
) => void;
type AddMissing = (
  criterion: SmartCriterion,
  code: FindingCode,
  field: Path,
  severity?: Finding['severity'],
) => void;

/** The end of a sentence; “30. jūnijam”, “2027 m. birželio” and “u. c. …” go on. */
const SENTENCE_END = /;|(?<!\d|(?<!\p{L})\p{L})[.!?…][”“"]?\s/u;

/** The introduction of a wording, such as “Goal by 30 June 2027:”. */
const LEAD_IN = /^[^:]*:\s/;

/** The text to check: the result, or the person’s own wording of the goal, which can include other answers. */
function statementOf({ wording, what }: Goal): { text: string; field: Path } {
  if (!wording.trim()) return { text: what, field: 'what' };
  const [first = ''] = wording.replace(LEAD_IN, '').split(SENTENCE_END);
  return { text: first, field: 'wording' };
}

/** Digits that are not a year, date or age. */
const QUANTITY = /(?<![\d.–-])(?!(?:19|20)\d\d(?!\d))\d+(?!\d|[.–-]\d)/;

function checkWording(goal: Goal, lexicon: Lexicon, add: AddFinding): void {
  const { text, field } = statementOf(goal);
  const tokens = [...text.matchAll(TOKEN)].map(([word]) => word);
  const firstMatch = (pattern: RegExp, candidates = tokens) =>
    candidates.find((word) => pattern.test(fold(word)));
  const isMeasured = parseNumber(goal.measure.target) !== undefined || QUANTITY.test(text);
  const vague = firstMatch(lexicon.vague);
  if (vague && !isMeasured) add('S', 'vague', field, { evidence: vague });

  const work = firstMatch(lexicon.activity);
  const event = firstMatch(lexicon.event);
  const make = firstMatch(lexicon.make);
  const isEventAlone =
    firstMatch(lexicon.event, tokens.slice(0, 2)) &&
    ![lexicon.verb, lexicon.more, lexicon.less].some((pattern) => firstMatch(pattern));
  const made = event && make && joinEvidence(tokens, event, make);
  const doing = work ?? made ?? (isEventAlone ? event : undefined);
  if (doing) add('S', 'activity', field, { evidence: doing });

  if (hasTwoGoals(text, lexicon)) add('S', 'two-goals', field);
}

/** Two words in the order of the text, with “…” for the words between them: “hold … meetings”. */
function joinEvidence(tokens: readonly string[], ...pair: readonly [string, string]): string {
  const [first, second] = pair.map((word) => tokens.indexOf(word)).sort((a, b) => a - b) as [number, number];
  return [
    tokens[first],
    ...(second - first > 1 ? ['…'] : []),
    ...(second > first ? [tokens[second]] : []),
  ].join(' ');
}

/** Two sentences, or two clauses with a verb each. */
function hasTwoGoals(text: string, lexicon: Lexicon): boolean {
  const sentences = text.split(SENTENCE_END).filter((part) => (part.match(TOKEN)?.length ?? 0) > 2);
  if (sentences.length > 1) return true;
  const verbs = [
    lexicon.verb,
    lexicon.activity,
    lexicon.make,
    lexicon.more,
    lexicon.less,
    lexicon.vague,
    lexicon.infinitive,
  ];
  const clauses: string[][] = [[]];
  for (const [word] of text.matchAll(TOKEN)) {
    if (lexicon.and.test(fold(word))) clauses.push([]);
    else clauses.at(-1)!.push(fold(word));
  }
  const isClause = (part: string[], at: number) =>
    // “… and stay” continues the same thought.
    part.length >= (at ? 3 : 1) && part.some((word) => verbs.some((pattern) => pattern?.test(word)));
  return isClause(clauses[0]!, 0) && clauses.slice(1).some((part) => isClause(part, 1));
}

const isPercent = (text: string, lexicon: Lexicon): boolean =>
  /\d\s*%/.test(text) ||
  (/\d/.test(text) && [...text.matchAll(TOKEN)].some(([word]) => lexicon.percent.test(fold(word))));

function checkMeasure(goal: Goal, lexicon: Lexicon, add: AddFinding, addMissing: AddMissing): void {
  const { name, unit, baseline, target, lessIsBetter, method } = goal.measure;
  const { text } = statementOf(goal);
  if (!name.trim()) addMissing('M', 'no-indicator', 'measure.name');
  if (!target.trim() && !QUANTITY.test(text)) addMissing('M', 'no-number', 'measure.target');
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  for (const [field, typed] of [
    ['measure.target', target],
    ['measure.baseline', baseline],
  ] as const) {
    const code = numberError(typed, 'number');
    if (code) add('M', code, field, { evidence: typed });
  }
  if (target.trim() && !unit.trim() && !parseTypedNumber(target)?.symbol)
    addMissing('M', 'no-unit', 'measure.unit');
  if (!baseline.trim()) {
    const isShare = isPercent(text, lexicon);
    if (isShare) add('M', 'no-base', 'measure.baseline');
    else if (target.trim()) addMissing('M', 'no-base', 'measure.baseline', 'hint');
  }
  if (!method.trim()) addMissing('M', 'no-method', 'measure.method', 'hint');
  if (from === undefined || to === undefined) return;
  if (from === to) return add('M', 'same-value', 'measure.target');
  const direction = lessIsBetter ? 'down' : directionOf(`${goal.what} ${name}`, lexicon);
  if ((direction === 'up' && to < from) || (direction === 'down' && to > from))
    add('M', 'worse', 'measure.target');
  else if (!direction && to < from) add('M', 'falls', 'measure.lessIsBetter', { severity: 'hint' });
}

/** Whether the words mean more or less; undefined if they mean both or neither. */
function directionOf(text: string, lexicon: Lexicon): 'up' | 'down' | undefined {
  const tokens = [...text.matchAll(TOKEN)].map(([word]) => fold(word));
  const isMore = tokens.some((word) => lexicon.more.test(word));
  const isLess = tokens.some((word) => lexicon.less.test(word));
  if (isMore === isLess) return undefined;
  return isMore ? 'up' : 'down';
}

function checkResources({ resources }: Goal, add: AddFinding, addMissing: AddMissing): void {
  const named = resources.filter(({ name }) => name.trim());
  if (!named.length) addMissing('A', 'no-resource', 'resources');
  else if (named.some(({ holder }) => !holder.trim()))
    add('A', 'no-holder', 'resources', { severity: 'hint' });
}

function checkDates(
  { by, milestones }: Goal,
  { today, planEnd }: CheckContext,
  add: AddFinding,
  addMissing: AddMissing,
): void {
  if (!by) return addMissing('T', 'no-date', 'by');
  if (by < today) add('T', 'past', 'by');
  if (planEnd && by > planEnd) add('T', 'beyond-plan', 'by');
  if (milestones.some(({ date }) => date > by)) add('T', 'late-milestone', 'milestones');
}
