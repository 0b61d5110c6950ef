/** Impact figures as a person reads them: one figure each, with its earlier years where the feed has them. */
import { toJson } from '../util/natives.js';
import type { ImpactFigure } from './schema/schema.js';

export interface ImpactSeries {
  /** The figure to show large: the one of the latest year. */
  readonly latest: ImpactFigure;
  /** One value a year, earliest first; fewer than two where there is nothing to compare. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

/** Figures with the same label and unit are one series; of two in one year the later in the feed counts. */
export function impactSeries(figures: readonly ImpactFigure[]): ImpactSeries[] {
  const groups = new Map<string, ImpactFigure[]>();
  for (const figure of figures) {
    const key = toJson([figure.label, figure.unit]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((group) => {
    const values = new Map<number, number>();
    for (const { year, value } of group) if (year !== undefined) values.set(year, value);
    const latest = group.reduce((best, figure) => ((figure.year ?? 0) >= (best.year ?? 0) ? figure : best));
    const years = [...values].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
    return { latest, years };
  });
}
