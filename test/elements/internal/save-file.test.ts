import { expect } from '@open-wc/testing';
import { saveText, toFileName } from '../../../src/elements/internal/save-file.js';

describe('fileName', () => {
  for (const [text, extension, expected] of [
    ['Granti', 'ics', 'granti.ics'],
    ['Šķūņa žēlastība 2026', 'csv', 'skuna-zelastiba-2026.csv'],
    ['Įmonių ąžuolų parama', 'csv', 'imoniu-azuolu-parama.csv'],
    ['Jõe äär: öö & ülikool', 'ics', 'joe-aar-oo-ulikool.ics'],
    ['  ../../etc/passwd  ', 'csv', 'etc-passwd.csv'],
    ['a\\b:c*d?e"f<g>h|i\r\nj', 'csv', 'a-b-c-d-e-f-g-h-i-j.csv'],
    ['evil\u202excod.exe', 'csv', 'evil-xcod-exe.csv'],
    ['Ｔｉｌｔｓ ﬁ', 'ics', 'tilts-fi.ics'],
    ['İstanbul', 'ics', 'istanbul.ics'],
    ['Гранты', 'ics', 'tilts.ics'],
    ['', 'ics', 'tilts.ics'],
    ['-–—', 'ics', 'tilts.ics'],
  ] as const) {
    it(`${JSON.stringify(text)} → ${expected}`, () => expect(toFileName(text, extension)).to.equal(expected));
  }

  for (const [name, text, length] of [
    ['one long word', 'ā'.repeat(500), 60],
    ['56 letters, which just fit', 'a'.repeat(56), 60],
    ['a cut that leaves a hyphen last', `${'a'.repeat(55)} b`, 59],
  ] as const) {
    it(`has at most 60 characters: ${name}`, () => {
      const file = toFileName(text, 'ics');
      expect(file).to.match(/^a+\.ics$/);
      expect(file.length).to.equal(length);
    });
  }
});

describe('download', () => {
  const original = {
    create: URL.createObjectURL,
    revoke: URL.revokeObjectURL,
    click: HTMLAnchorElement.prototype.click,
    timeout: window.setTimeout,
  };
  let blobs: Blob[];
  let clicks: { href: string; name: string; isConnected: boolean; isAlive: boolean }[];
  let revoked: string[];
  let timers: { run: () => void; after: number }[];

  beforeEach(() => {
    blobs = [];
    clicks = [];
    revoked = [];
    timers = [];
    URL.createObjectURL = (blob) => `blob:test/${blobs.push(blob as Blob)}`;
    URL.revokeObjectURL = (href) => void revoked.push(href);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { href, download: name, isConnected } = this;
      clicks.push({ href, name, isConnected, isAlive: !revoked.includes(href) });
    };
    window.setTimeout = ((run: () => void, after: number) =>
      timers.push({ run, after })) as typeof setTimeout;
  });
  afterEach(() => {
    URL.createObjectURL = original.create;
    URL.revokeObjectURL = original.revoke;
    HTMLAnchorElement.prototype.click = original.click;
    window.setTimeout = original.timeout;
  });

  it('clicks one link to the text, outside the document', () => {
    saveText('granti.csv', 'text/csv', '\ufeffā\r\n');
    expect(clicks).to.deep.equal([
      { href: 'blob:test/1', name: 'granti.csv', isConnected: false, isAlive: true },
    ]);
    expect(document.querySelector('a[download]')).to.equal(null);
  });

  it('saves UTF-8 with the byte order mark', async () => {
    saveText('granti.csv', 'text/csv', '\ufeffā\r\n');
    expect(blobs[0]!.type).to.equal('text/csv;charset=utf-8');
    expect([...new Uint8Array(await blobs[0]!.arrayBuffer())]).to.deep.equal([
      0xef, 0xbb, 0xbf, 0xc4, 0x81, 0x0d, 0x0a,
    ]);
  });

  it('frees the text later, not at the click', () => {
    saveText('granti.csv', 'text/csv', 'a');
    expect(revoked).to.deep.equal([]);
    expect(timers.map(({ after }) => after)).to.deep.equal([40_000]);
    timers[0]!.run();
    expect(revoked).to.deep.equal(['blob:test/1']);
  });
});
