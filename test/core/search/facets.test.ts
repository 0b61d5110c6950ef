import { expect } from '@open-wc/testing';
import { Facets, type Selection } from '../../../src/core/search/facets.js';

type Row = Readonly<Record<string, readonly string[]>>;

const NAMES = ['kind', 'area', 'state'];

const facetsOf = (rows: readonly Row[]): Facets => {
  const facets = new Facets(NAMES);
  for (const row of rows) facets.add((name) => row[name] ?? []);
  return facets;
};

/** Passes without the filter named `besides`. */
const passes = (row: Row, selection: Selection, besides?: string): boolean =>
  NAMES.every((name) => {
    const chosen = selection[name] ?? [];
    return name === besides || !chosen.length || chosen.some((value) => row[name]?.includes(value));
  });

/** The slow way: every count on its own. */
const naively = (rows: readonly Row[], selection: Selection, isCandidate?: Uint8Array) => {
  const candidates = rows.filter((_, record) => !isCandidate || isCandidate[record]);
  const counts: Record<string, Record<string, number>> = {};
  for (const name of NAMES) {
    const count: Record<string, number> = (counts[name] = {});
    for (const value of new Set(rows.flatMap((row) => row[name] ?? []))) {
      count[value] = candidates.filter(
        (row) => row[name]?.includes(value) && passes(row, selection, name),
      ).length;
    }
  }
  const passing = rows.map((row, record) =>
    (!isCandidate || isCandidate[record]) && passes(row, selection) ? 1 : 0,
  );
  return { passes: passing, counts };
};

const quickly = (rows: readonly Row[], selection: Selection, isCandidate?: Uint8Array) => {
  const result = facetsOf(rows).apply(selection, isCandidate);
  return {
    passes: [...result.passes],
    counts: Object.fromEntries(
      [...result.counts].map(([name, values]) => [name, Object.fromEntries(values)]),
    ),
  };
};

const ROWS: readonly Row[] = [
  { kind: ['grant'], area: ['talsi'], state: ['open'] },
  { kind: ['grant'], area: ['talsi', 'cesis'], state: ['closed'] },
  { kind: ['loan'], area: ['cesis'], state: ['open'] },
  { kind: ['advice'], area: [] },
];

describe('Facets', () => {
  it('matches everything if nothing is chosen', () => {
    const { passes: passing, counts } = quickly(ROWS, {});
    expect(passing).to.deep.equal([1, 1, 1, 1]);
    expect(counts).to.deep.equal({
      kind: { grant: 2, loan: 1, advice: 1 },
      area: { talsi: 2, cesis: 2 },
      state: { open: 2, closed: 1 },
    });
  });
  it('joins the values of one filter by OR', () => {
    expect(quickly(ROWS, { kind: ['loan', 'advice'] }).passes).to.deep.equal([0, 0, 1, 1]);
  });
  it('joins filters by AND', () => {
    expect(quickly(ROWS, { kind: ['grant', 'loan'], state: ['open'] }).passes).to.deep.equal([1, 0, 1, 0]);
  });
  it('counts a filter without its own choice', () => {
    const { counts } = quickly(ROWS, { kind: ['grant'], area: ['cesis'] });
    expect(counts).to.deep.equal({
      kind: { grant: 1, loan: 1, advice: 0 },
      area: { talsi: 2, cesis: 1 },
      state: { open: 0, closed: 1 },
    });
  });
  it('matches nothing for a value that no record has, and ignores unknown filters', () => {
    expect(quickly(ROWS, { kind: ['prize'] }).passes).to.deep.equal([0, 0, 0, 0]);
    expect(quickly(ROWS, { size: ['big'] }).passes).to.deep.equal([1, 1, 1, 1]);
  });
  it('looks at candidates only', () => {
    const { passes: passing, counts } = quickly(ROWS, {}, Uint8Array.of(0, 9, 1, 0));
    expect(passing).to.deep.equal([0, 1, 1, 0]);
    expect(counts.kind).to.deep.equal({ grant: 1, loan: 1, advice: 0 });
  });
  it('works without records', () => {
    expect(quickly([], { kind: ['grant'] })).to.deep.equal({
      passes: [],
      counts: { kind: {}, area: {}, state: {} },
    });
  });

  describe('agrees with a naive count', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const some = (most: number): string[] => [
      ...new Set(
        Array.from({ length: Math.floor(random() * (most + 1)) }, () => `v${Math.floor(random() * 6)}`),
      ),
    ];
    const row = (): Row => Object.fromEntries(NAMES.map((name) => [name, some(3)]));

    for (let round = 1; round <= 50; round++) {
      it(`on random records, round ${round}`, () => {
        const rows = Array.from({ length: Math.floor(random() * 60) }, row);
        const selection = Object.fromEntries(NAMES.map((name) => [name, some(2)]));
        const isCandidate = round % 2 ? Uint8Array.from(rows, () => Number(random() < 0.7)) : undefined;
        expect(quickly(rows, selection, isCandidate)).to.deep.equal(naively(rows, selection, isCandidate));
      });
    }
  });
});
