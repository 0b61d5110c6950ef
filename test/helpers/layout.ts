/** What a person sees of an element: its lines, its boxes, and what lies on top. */
import { executeServerCommand } from '@web/test-runner-commands';

/** The system's own colours for each test of the suite, as in Windows' contrast themes. */
export function useForcedColours(): void {
  before(() => executeServerCommand('forced-colours', true));
  after(() => executeServerCommand('forced-colours', false));
}

/** The text of an element line by line, as it is laid out now. */
export function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let last: number | undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [at, letter] of [...(node as Text).data].entries()) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, height } = range.getBoundingClientRect();
      if (!height) continue;
      if (last === undefined || Math.abs(top - last) > height / 2) lines.push('');
      last = top;
      lines[lines.length - 1] += letter;
    }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Whether a box can be seen as a whole inside another. */
export function isWithin(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  const slack = 1;
  return (
    a.left >= b.left - slack &&
    a.right <= b.right + slack &&
    a.top >= b.top - slack &&
    a.bottom <= b.bottom + slack
  );
}

/** Whether two boxes lie over each other. */
export function overlaps(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
