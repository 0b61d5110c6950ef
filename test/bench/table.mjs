/** The figures as a Markdown table, each beside its goal. */

const atMost = (limit) => ({ text: `≤ ${limit}`, met: (ours) => ours <= limit });
const ratio = (limit) => ({ text: `≤ ${limit}×`, met: (ours, reference) => ours <= limit * reference });
const more = (limit) => ({ text: `≤ +${limit}`, met: (ours, reference) => ours <= reference + limit });

/** Rows per number of records: name, figure, decimals, goal (none where the size has none). */
const PER_SIZE = [
  { name: 'first record, ms', of: 'first', goal: () => ratio(1.15) },
  { name: 'first record, CPU 4× slower, ms', of: 'first', slow: true, goal: () => ratio(1.15) },
  {
    name: 'key → DOM, ms',
    of: 'key',
    digits: 2,
    goal: (size) => ({ 1000: atMost(3), 10000: ratio(1.5) })[size],
  },
  { name: 'key → DOM, 95th percentile, ms', of: 'keyP95', digits: 2, goal: () => atMost(16) },
  { name: 'filter → DOM, ms', of: 'filter', digits: 2, goal: () => ratio(1.5) },
  { name: 'blocking, ms', of: 'blocking', goal: () => more(50) },
  { name: 'blocking, CPU 4× slower, ms', of: 'blocking', slow: true, goal: () => more(50) },
  { name: 'heap, MB', of: 'heap', digits: 1, goal: (size) => size === 10_000 && ratio(1.3) },
  { name: 'DOM nodes', of: 'nodes', goal: () => atMost(600) },
];

/** One row. A missing second page leaves only the first page's figure. */
function row(name, values, goal, digits = 0) {
  const [reference, ours] = values;
  const show = (value) => value.toFixed(digits);
  if (ours === undefined) return `| ${name} | ${show(reference)} |`;
  const times = reference ? `${(ours / reference).toFixed(2)}×` : '–';
  const verdict = goal ? (goal.met(ours, reference) ? 'met' : '**not met**') : '–';
  return `| ${name} | ${show(reference)} | ${show(ours)} | ${times} | ${goal ? goal.text : '–'} | ${verdict} |`;
}

/**
 * The table.
 * @param {string[]} pages one or two names; ratios are to the first
 * @param {number[]} sizes
 * @param {(page: number, size: number, slow: boolean) => Record<string, number> | undefined} figures medians
 */
export function makeTable(pages, sizes, figures) {
  const values = (size, slow, of) => pages.map((_, page) => figures(page, size, slow)?.[of]);
  const lines =
    pages.length > 1
      ? [`| Measure | ${pages.join(' | ')} | ratio | goal | result |`]
      : [`| Measure | ${pages[0]} |`];
  lines.push(pages.length > 1 ? '| --- | --: | --: | --: | --: | --- |' : '| --- | --: |');
  for (const { name, of, slow = false, digits, goal } of PER_SIZE) {
    for (const size of sizes) {
      const found = values(size, slow, of);
      if (found[0] === undefined) continue;
      lines.push(row(`${name}, ${size} records`, found, goal(size), digits));
    }
  }
  if (sizes.includes(1_000) && sizes.includes(10_000)) {
    const growth = pages.map(
      (_, page) => figures(page, 10_000, false).first / figures(page, 1_000, false).first,
    );
    lines.push(row('first record, growth from 1000 to 10000 records, times', growth, ratio(1), 2));
  }
  const bytes = values(sizes[0], false, 'bytes').map((value) => value / 1_000);
  lines.push(row('JS + CSS at first view, brotli kB', bytes, atMost(25), 1));
  return lines.join('\n');
}

const MARKERS = /(<!-- bench -->)[^]*?(<!-- \/bench -->)/;

/** A Markdown text with the table between its two markers. */
export function placeTable(markdown, table) {
  if (!MARKERS.test(markdown)) throw new Error('benchmark.md has no <!-- bench --> … <!-- /bench -->');
  return markdown.replace(MARKERS, (_, open, close) => `${open}\n\n${table}\n\n${close}`);
}
