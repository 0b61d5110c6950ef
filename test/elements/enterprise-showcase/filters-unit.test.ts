import { expect } from '@open-wc/testing';
import { distanceKm } from '../../../src/elements/enterprise-showcase/geo.js';
import { initials, avatarStyleOf } from '../../../src/elements/enterprise-showcase/avatar.js';

describe('the initials of a name', () => {
  for (const [name, letters] of [
    ['Glass Point', 'GP'],
    ['biedrība "Tuvu"', 'T'],
    ['biedrība “Tuvu un tālu”', 'TU'],
    ['SIA „4 vēji”', '4V'],
    ['4 vēji', '4V'],
    ['OWA', 'OWA'],
    ['RB Cafe', 'RB'],
    ['Ķeguma šķērslis', 'ĶŠ'],
    ['OÜ Õnn', 'Õ'],
    ['SIA', 'SIA'],
    ['“Augustiņa istaba”', 'AI'],
    ['café-m', 'CM'],
    ['👩‍🍳', ''],
    ['...', ''],
  ] as const)
    it(`${name} → ${letters}`, () => expect(initials(name)).to.equal(letters));
});

describe('the colours of a name', () => {
  it('are stable, and differ between names', () => {
    expect(avatarStyleOf('Glass Point', 4)).to.deep.equal(avatarStyleOf('Glass Point', 4));
    const looks = Array.from({ length: 300 }, (_, at) => avatarStyleOf(`Enterprise ${at}`, 4));
    expect(new Set(looks.map(({ hue }) => hue)).size).to.be.above(10);
    for (let drawing = 0; drawing < 4; drawing++)
      expect(looks.filter((each) => each.drawing === drawing).length).to.be.within(45, 110);
  });
});

describe('the distance between two places', () => {
  const riga = { lat: 56.9496, lon: 24.1052 };
  for (const [name, to, km] of [
    ['itself', riga, 0],
    ['Tallinn', { lat: 59.437, lon: 24.7536 }, 279],
    ['Vilnius', { lat: 54.6872, lon: 25.2797 }, 262],
    ['the other side of the earth', { lat: -56.9496, lon: -155.8948 }, 20_015],
  ] as const)
    it(`from Riga to ${name} is ${km} km`, () => expect(distanceKm(riga, to)).to.be.closeTo(km, km * 0.006));

  it('crosses the date line', () =>
    expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).to.be.closeTo(111.2, 0.5));
});
