/** What the jury’s scores come to. Pure. */
import type { Contest } from '../../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import type { Score } from '../store/application-store.js';

/** One criterion, with the points it can have and its share of the total. */
export interface Scale {
  readonly id: string;
  /** Undefined for the only criterion of a contest that names none. */
  readonly name: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  readonly most: number;
  /** Per cent of the total; undefined if the contest adds up points. */
  readonly weight: number | undefined;
  readonly questions: readonly string[];
}

/** Where the feed does not say how many points a criterion can have. */
const POINTS = 10;

/**
 * With weights, the total is per cent: each criterion’s share of its own points, by weight. Criteria without a weight
 * share what is left. Without weights, the total is the sum of the points.
 */
export function scalesOf({ criteria = [] }: Contest): Scale[] {
  if (!criteria.length)
    return [
      {
        id: 'overall',
        name: undefined,
        description: undefined,
        most: POINTS,
        weight: undefined,
        questions: [],
      },
    ];
  const given = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const rest = Math.max(0, 100 - given.reduce((sum, weight) => sum + weight, 0));
  const share = rest / Math.max(1, criteria.length - given.length);
  return criteria.map(({ id, name, description, points = POINTS, weight, questions = [] }) => ({
    id,
    name,
    description,
    // A criterion of no points would divide by nought.
    most: points || POINTS,
    weight: given.length ? (weight ?? share) : undefined,
    questions,
  }));
}

/** The highest possible total. */
export const mostOf = (scales: readonly Scale[]): number =>
  scales.reduce((sum, { most, weight }) => sum + (weight ?? most), 0);

/** The total of one judge; undefined until every criterion has points. */
export function totalOf(
  scales: readonly Scale[],
  { points, recused }: Pick<Score, 'points' | 'recused'>,
): number | undefined {
  if (recused) return undefined;
  let total = 0;
  for (const { id, most, weight } of scales) {
    const given = points[id];
    if (given === undefined) return undefined;
    total += weight === undefined ? given : (given / most) * weight;
  }
  return round(total);
}

/** Two decimals: what people compare is what counts. */
const round = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;

export interface Judge {
  readonly id: string;
  readonly name: string;
}

export interface Result {
  readonly reference: string;
  /** From 1; the same for equal averages, and undefined without a score. */
  readonly rank: number | undefined;
  /** Mean of the judges’ totals. */
  readonly average: number | undefined;
  /** By id of the judge. */
  readonly scores: ReadonlyMap<string, Score & { readonly total: number | undefined }>;
  /** Mean of the points by criterion, of the judges whose totals count. */
  readonly byCriterion: ReadonlyMap<string, number>;
}

export interface Results {
  readonly scales: readonly Scale[];
  readonly judges: readonly Judge[];
  /** Best first; those without a score last. */
  readonly rows: readonly Result[];
}

const mean = (values: readonly number[]): number | undefined =>
  values.length ? round(values.reduce((sum, value) => sum + value, 0) / values.length) : undefined;

/** @param references the applications that take part, in the order for equal results */
export function resultsOf(contest: Contest, references: readonly string[], all: readonly Score[]): Results {
  const scales = scalesOf(contest);
  const judges = new Map(all.map(({ judgeId, judge }) => [judgeId, { id: judgeId, name: judge }]));
  const unranked = references.map((reference) => {
    const own = all
      .filter((score) => score.reference === reference)
      .map((score) => ({ ...score, total: totalOf(scales, score) }));
    const counted = own.filter(({ total }) => total !== undefined);
    return {
      reference,
      average: mean(counted.map(({ total }) => total!)),
      scores: new Map(own.map((score) => [score.judgeId, score])),
      byCriterion: new Map(
        counted.length ? scales.map(({ id }) => [id, mean(counted.map(({ points }) => points[id]!))!]) : [],
      ),
    };
  });
  const better = (average: number | undefined): number =>
    unranked.filter(
      (other) => other.average !== undefined && average !== undefined && other.average > average,
    ).length;
  const rows = unranked
    .map((row) => ({ ...row, rank: row.average === undefined ? undefined : better(row.average) + 1 }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  return { scales, judges: [...judges.values()].sort((a, b) => a.name.localeCompare(b.name, 'lv')), rows };
}
