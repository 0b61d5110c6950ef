/** What follows from the contents of a plan: what is late, how serious a risk is, what a year costs. Pure. */
import { toTimestamp, times } from '../util/natives.js';
import { RISK_LEVELS, type ActivityState, type RiskLevel } from './smart-criteria.js';
import type { Activity, Indicator, Plan } from './plan.js';
import { parseNumber, parseAmount } from '../i18n/parse-number.js';
import { progressOf } from './numbers.js';

/** An activity with its position in the plan. */
export interface LocatedActivity {
  readonly activity: Activity;
  readonly path: string;
  readonly goal: number;
  readonly task: number;
}

/** All activities, in the order of goals and tasks. */
export const activitiesOf = (plan: Plan): LocatedActivity[] =>
  plan.goals.flatMap((goal, goalAt) =>
    goal.tasks.flatMap((task, taskAt) =>
      task.activities.map((activity, at) => ({
        activity,
        path: `goals.${goalAt}.tasks.${taskAt}.activities.${at}`,
        goal: goalAt,
        task: taskAt,
      })),
    ),
  );

/** The status today: late if it is not done by its last day; blocked stays blocked. */
export const effectiveStatus = ({ state, to }: Activity, today: string): ActivityState | 'late' =>
  (state === 'planned' || state === 'going-on') && to !== '' && to < today ? 'late' : state;

/** Level of a risk: likelihood times effect, each from 1 to 3; 1–2 is low, 3–4 medium, 6–9 high. */
export function riskLevel({
  likelihood,
  impact,
}: {
  likelihood: RiskLevel | '';
  impact: RiskLevel | '';
}): RiskLevel | '' {
  if (!likelihood || !impact) return '';
  const product = (RISK_LEVELS.indexOf(likelihood) + 1) * (RISK_LEVELS.indexOf(impact) + 1);
  return product < 3 ? 'low' : product < 6 ? 'medium' : 'high';
}

/** Only medium and high risks need prevention. */
export const needsPrevention = (level: RiskLevel | ''): boolean => level === 'medium' || level === 'high';

/** The years with costs of an activity: those of its dates and of its amounts, or this year. */
export function yearsOf({ from, to, costs }: Activity, today: string): string[] {
  const first = (from || to || today).slice(0, 4);
  const last = (to || from || today).slice(0, 4);
  const span = Math.min(Number(last) - Number(first), 20);
  const years = times(Math.max(0, span) + 1, (at) => String(Number(first) + at));
  const withSum = Object.keys(costs).filter((year) => costs[year]!.trim());
  return [...new Set([...years, ...withSum])].sort();
}

export interface Budget {
  readonly years: readonly string[];
  /** Sums by source of funding, in the order in which the plan first mentions it; `''` for none. */
  readonly rows: readonly {
    readonly fund: string;
    readonly sums: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** The costs of an activity in all years, in euros. */
export const costOf = ({ costs }: Activity): number =>
  sum(Object.values(costs).map((typed) => parseAmount(typed) ?? 0));

const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;

/** The costs of all activities, in euros, by source and year. */
export function budgetOf(plan: Plan): Budget {
  const funds = new Map<string, Map<string, number>>();
  const all = new Set<string>();
  for (const { activity } of activitiesOf(plan))
    for (const [year, typed] of Object.entries(activity.costs)) {
      const cost = parseAmount(typed);
      if (cost === undefined) continue;
      const fund = activity.money.trim();
      const byYear = funds.get(fund) ?? new Map<string, number>();
      funds.set(fund, byYear.set(year, (byYear.get(year) ?? 0) + cost));
      all.add(year);
    }
  const years = [...all].sort();
  const rows = [...funds].map(([fund, byYear]) => {
    const sums = years.map((year) => sum([byYear.get(year) ?? 0]));
    return { fund, sums, total: sum(sums) };
  });
  const totals = years.map((_, at) => sum(rows.map(({ sums }) => sums[at]!)));
  return { years, rows, totals, total: sum(totals) };
}

/** A year of the plan: available money and costs of the activities, in euros. */
export interface Year {
  readonly year: string;
  /** Undefined if no amount was entered. */
  readonly available: number | undefined;
  readonly planned: number;
}

/** The years of the plan and of its costs; without dates, this year and the next. */
export function yearsOfPlan(plan: Plan, today: string): Year[] {
  const { years, totals } = budgetOf(plan);
  const first = Number((plan.from || plan.to || today).slice(0, 4));
  const last = plan.to ? Number(plan.to.slice(0, 4)) : first + 1;
  const span = times(Math.min(Math.max(last - first, 0), 20) + 1, (at) => String(first + at));
  const typed = Object.keys(plan.budget).filter((year) => plan.budget[year]!.trim());
  return [...new Set([...span, ...years, ...typed])].sort().map((year) => ({
    year,
    available: parseAmount(plan.budget[year] ?? ''),
    planned: totals[years.indexOf(year)] ?? 0,
  }));
}

/** A value that was measured on a day. */
export interface IndicatorValue {
  readonly date: string;
  /** As it was typed. */
  readonly value: string;
  readonly note: string;
  /** Undefined if it is not a number. */
  readonly number: number | undefined;
  /** How far it is from baseline to target, 0–1, if all three are numbers. */
  readonly share: number | undefined;
}

/** The values of an indicator, oldest first; entries without a value are left out. */
export function indicatorHistory({ baseline, target, values }: Indicator): IndicatorValue[] {
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  return values
    .filter(({ value }) => value.trim())
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, value, note }) => {
      const number = parseNumber(value);
      const isCounted = from !== undefined && to !== undefined && number !== undefined;
      return { date, value, note, number, share: isCounted ? progressOf(from, to, number) : undefined };
    });
}

/** The latest value of an indicator. */
export const latestValue = (indicator: Indicator): IndicatorValue | undefined =>
  indicatorHistory(indicator).at(-1);

const DAY = 86_400_000;
const daysOf = (day: string): number => toTimestamp(day) / DAY;

export interface Timeline {
  /** First and last day on the scale. */
  readonly first: string;
  readonly last: string;
  /** First days of the periods along the scale, each with its position, 0–100. */
  readonly ticks: readonly { readonly day: string; readonly position: number }[];
  /** Position of a day on the scale, 0–100. */
  positionOf(day: string): number;
}

/** A scale of whole years (of quarters, if it is one year) around the dates; undefined if there are none. */
export function timelineOf(days: readonly string[]): Timeline | undefined {
  const known = days.filter(Boolean).sort();
  if (!known.length) return undefined;
  const first = Number(known[0]!.slice(0, 4));
  const last = Number(known.at(-1)!.slice(0, 4));
  const start = daysOf(`${first}-01-01`);
  const end = daysOf(`${last + 1}-01-01`);
  const positionOf = (day: string) =>
    Math.min(100, Math.max(0, ((daysOf(day) - start) / (end - start)) * 100));
  const step = Math.ceil((last - first + 1) / 10);
  const starts =
    first === last
      ? ['01', '04', '07', '10'].map((month) => `${first}-${month}-01`)
      : times(last - first + 1, (at) => `${first + at}-01-01`).filter((_, at) => at % step === 0);
  return {
    first: `${first}-01-01`,
    last: `${last}-12-31`,
    ticks: starts.map((day) => ({ day, position: positionOf(day) })),
    positionOf,
  };
}
