/** A feed of 4,000 rich records, as text. */
import { readFile } from 'node:fs/promises';

/** Records by list: those of the sample feed again and again, each with an id of its own. */
const COUNTS = {
  instruments: 1_400,
  enterprises: 1_400,
  contests: 300,
  resources: 300,
  organisations: 300,
  needs: 300,
};

export async function textOfFeed() {
  const sample = JSON.parse(await readFile('stories/feeds/paraugnovads.json', 'utf8'));
  const lists = Object.entries(COUNTS).map(([name, count]) => [
    name,
    Array.from({ length: count }, (_, at) => {
      const record = sample[name][at % sample[name].length];
      return at < sample[name].length ? record : { ...record, id: `${record.id}-${at}` };
    }),
  ]);
  return JSON.stringify({ ...sample, ...Object.fromEntries(lists) }, null, 2);
}
