/** Impact figures for display: one figure each, with earlier years if the feed has them. */
import { toJson } from '../util/natives.js';
import type { ImpactFigure } from './schema/schema.js';

export interface ImpactSeries {
  /** The figure to show large: that of the latest year. */
  readonly latest: ImpactFigure;
  /** One value per year, earliest first; fewer than two if there is nothing to compare. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

/** Figures with the same label and unit are one series; of two for the same year, the later one in the feed is used. */
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
