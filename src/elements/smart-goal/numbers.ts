/** Numbers as people type them in four languages. Pure. */

/** A number with spaces between thousands and a decimal comma or point, alone or with a per cent or currency sign. */
const NUMBER = /^[+-]?\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?\s*(?:%|€)?$/;

/** The number that a person typed (`1 200`, `8,5`, `20 %`); nothing where the text is no number. */
export function toNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (!NUMBER.test(trimmed)) return undefined;
  return Number(trimmed.replace(/[\s\u00a0\u202f%€]/g, '').replace(',', '.'));
}

/** Change from one value to another in whole per cent; nothing from zero. */
export function changeInPercent(from: number, to: number): number | undefined {
  return from === 0 ? undefined : Math.round(Math.abs((to - from) / from) * 100);
}

/** How far a value has come from baseline to target, 0–1; a step back counts as none. */
export function progress(baseline: number, target: number, value: number): number {
  if (baseline === target) return 0;
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
}
