/** Whatever people write into an application: the officer reads it as it is, and saves it in files that open. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { teamApplication } from '../helpers/jury-contest.js';
import { withOffice } from '../helpers/officer.js';
import { anyText, checkAsync, fc } from '../helpers/properties.js';

/** A mark that no page may have as a tag. */
const MARK = '<tilts-mark onclick=x>';
const anyAnswer = fc.oneof(
  anyText(),
  anyText(20).map((text) => `${text}${MARK}</title></script>"'`),
);

describe('any answers', () => {
  it('are shown to the officer as they are, and saved as files that are well-formed', () => {
    const anyAnswers = fc.record({
      name: anyAnswer,
      title: anyAnswer,
      phone: anyAnswer,
      item: anyAnswer,
      file: anyAnswer,
      note: anyAnswer,
    });
    return withOffice(async (office) => {
      const visitor = await office.signIn();
      await checkAsync(
        fc.asyncProperty(anyAnswers, async ({ name, title, phone, item, file, note }) => {
          const one = teamApplication();
          const [photo, other] = one.answers['photos'] as object[];
          const { receipt } = await office.store.save({
            ...one,
            answers: {
              ...one.answers,
              email: 'anna?bcc=all@evil.example',
              ...{ name, title, phone, topic: title, day: phone, members: [{ name: item }] },
              ...{
                costs: [{ item, amount: item }],
                photos: [
                  { ...photo, name: file, person: name },
                  { ...other, name: file },
                ],
              },
            },
          });
          await office.store.addEntry(receipt.reference, { kind: 'note', by: name, text: note });
          const page = `/officer/applications/${receipt.reference}`;
          for (const path of [
            '/officer',
            '/officer/contests/team',
            '/officer/contests/team/print',
            page,
            `${page}/ask`,
            '/officer/contests/team/results',
          ]) {
            const response = await visitor.get(
              `${path}?${new URLSearchParams({ q: title.slice(0, 9) }).toString()}`,
            );
            assert.ok(response.status === 200, `${path}: ${response.status}`);
            const shown = await response.text();
            assert.doesNotMatch(shown, /<tilts-mark/i);
            assert.doesNotMatch(shown, /mailto:[^"]*[?&]bcc/);
          }
          const csv = await visitor.get('/applications/table.csv?contest=team&lang=lv');
          const rows = parseCsv(await csv.text(), { delimiter: ';', skipBom: true, typeInference: false });
          assert.equal(new Set(rows.map(({ length }) => length)).size, 1);
          const xlsx = await visitor.get('/applications/table.xlsx?contest=team&lang=lv');
          assertXml(new Uint8Array(await xlsx.arrayBuffer()));
          const zip = await visitor.get(`${page}/files.zip`);
          const names = Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())));
          assert.equal(names.length, 2);
          for (const each of names) assert.doesNotMatch(each, /[/\\\p{C}]|^\.\.?$/u);
          await office.store.erase(receipt.reference);
        }),
        3,
      );
    }, Infinity);
  });
});

/** Each part of an Office file is XML; throws otherwise. */
function assertXml(bytes: Uint8Array): void {
  const parser = new DOMParser({
    onError: (level, message) => {
      // It warns of what stands for a character that could not be read; people may send that, too.
      if (level !== 'warning') throw new Error(message);
    },
  });
  for (const [path, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(path)) {
      const text = strFromU8(part);
      // The reader does not mind what XML 1.0 cannot contain.
      assert.doesNotMatch(text, /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]|[\ud800-\udfff](?![\s\S])/u, path);
      parser.parseFromString(text, 'application/xml');
    }
}
