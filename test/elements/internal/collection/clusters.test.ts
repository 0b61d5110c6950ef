import { expect } from '@open-wc/testing';
import {
  localityLabels,
  PinCollection,
  scaleOf,
  type Pin,
} from '../../../../src/elements/internal/collection/map/clusters.js';
import { parseTileTemplate } from '../../../../src/elements/internal/collection/map/tile-source.js';

const pin = (id: string, lat: number, lon: number): Pin => ({
  id,
  name: { text: id, lang: 'en' },
  point: { lat, lon },
});
const WORLD = { west: -180, south: -85, east: 180, north: 85 };

describe('template of a tile server', () => {
  const PAGE = 'https://novads.example/lapa/';
  const cases: [template: string, absolute: string | undefined, origin?: string][] = [
    ['https://tile.example/{z}/{x}/{y}.png', 'https://tile.example/{z}/{x}/{y}.png', 'https://tile.example'],
    [
      ' /tiles/{z}/{x}/{-y}{r}.png ',
      'https://novads.example/tiles/{z}/{x}/{-y}{r}.png',
      'https://novads.example',
    ],
    [
      'tiles?z={z}&x={x}&y={y}',
      'https://novads.example/lapa/tiles?z={z}&x={x}&y={y}',
      'https://novads.example',
    ],
    [
      'https://{s}.tile.example/{z}/{x}/{y}.png',
      'https://{s}.tile.example/{z}/{x}/{y}.png',
      'https://tile.example',
    ],
    ['https://tile.example/{s}/{z}/{x}/{y}.png', undefined],
    ['https://tile.example/map.png', undefined],
    ['javascript:alert(1)//{z}{x}{y}', undefined],
    ['https://[bad/{z}/{x}/{y}.png', undefined],
    ['', undefined],
  ];
  for (const [template, absolute, origin] of cases)
    it(`“${template}” is ${absolute ?? 'not valid'}`, () => {
      const tiles = parseTileTemplate(template, PAGE);
      expect(tiles?.template).to.equal(absolute);
      expect(tiles?.origin).to.equal(origin);
    });
});

describe('pins and clusters', () => {
  const pins = new PinCollection([
    pin('a', 57, 25),
    pin('b', 57.001, 25.001),
    pin('c', 58, 26),
    pin('d', 58, 26),
  ]);
  const keys = (zoom: number) =>
    pins.within(WORLD, zoom).map((spot) => ('id' in spot ? spot.id : `${spot.count} together`));

  it('form one cluster when zoomed out, and separate when zoomed in', () => {
    expect(keys(3)).to.deep.equal(['4 together']);
    expect(keys(10)).to.deep.equal(['2 together', '2 together']);
    expect(keys(18)).to.deep.equal(['2 together', 'a', 'b']);
  });

  it('have a zoom level at which they separate; those in one place never do', () => {
    const opens = pins.within(WORLD, 10).map((spot) => ('id' in spot ? 0 : pins.expansionZoom(spot)));
    expect(opens.filter((zoom) => zoom === undefined)).to.have.length(1);
    expect(opens.filter((zoom) => zoom !== undefined && zoom > 10)).to.have.length(1);
    expect(pins.unclusteredZoom(pins.get('a')!, 3)).to.be.above(10);
    expect(pins.unclusteredZoom(pins.get('c')!, 3)).to.equal(undefined);
  });

  it('name the pins of a cluster in the order of the list', () => {
    const [spot] = pins.within(WORLD, 3);
    expect('id' in spot! ? [] : pins.leaves(spot!).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('have a bounding box; without pins there is none', () => {
    expect(pins.bounds).to.deep.equal({ west: 25, south: 57, east: 26, north: 58 });
    expect(new PinCollection([]).bounds).to.equal(undefined);
    expect(new PinCollection([]).within(WORLD, 3)).to.deep.equal([]);
  });

  it('are found among 4,000 within one frame', () => {
    const many = new PinCollection(
      Array.from({ length: 4000 }, (_, at) => pin(String(at), 56 + (at % 63) / 30, 21 + (at % 101) / 15)),
    );
    const spots = many.within(WORLD, 6);
    expect(spots.length).to.be.within(1, 200);
  });
});

describe('the map without tiles', () => {
  it('shows the names of towns at the centre of their enterprises', () => {
    const labels = localityLabels([
      ['Cēsis', { lat: 57, lon: 25 }],
      ['Cēsis', { lat: 58, lon: 26 }],
      ['Ogre', { lat: 56, lon: 24 }],
    ]);
    expect(labels).to.deep.equal([
      { text: 'Cēsis', point: { lat: 57.5, lon: 25.5 } },
      { text: 'Ogre', point: { lat: 56, lon: 24 } },
    ]);
  });

  for (const [lat, zoom, km, width] of [
    [0, 0, 10_000, 64],
    [57, 12, 1, 48],
    [57, 18, 0.02, 61],
  ] as const)
    it(`has a scale of ${km} km at zoom ${zoom}`, () => {
      expect(scaleOf(lat, zoom, 90)).to.deep.equal({ km, width });
    });
});
