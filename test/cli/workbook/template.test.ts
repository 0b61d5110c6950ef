import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { openXlsx, readXlsx } from 'hucre/xlsx';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { sheetNames } from '../../../src/core/workbook/words.js';
import { tilts } from '../../helpers/run-tilts.js';

describe('tilts template', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tilts-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('writes a workbook with headings, notes and an example', async () => {
    const path = join(folder, 'book.xlsx');
    const { code, out, error } = await tilts('template', '--lang', 'lv', '-o', path);
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /sheets, with texts in lv, en/);
    const { sheets } = await openXlsx(await readFile(path));
    assert.equal(sheets[0]!.name, 'Kā aizpildīt');
    const contests = sheets.find(({ name }) => name === 'Ideju konkursi')!;
    const [titles = [], names = [], example = []] = contests.rows;
    assert.deepEqual(names.slice(0, 3), ['id', 'title.lv', 'title.en']);
    assert.deepEqual(titles.slice(1, 3), ['Nosaukums (latviešu)', 'Nosaukums (angļu)']);
    assert.match(String(example[0]), /^\(piemērs\) /);
    assert.equal(contests.rows.length, 3);
    assert.deepEqual(contests.freezePane, { rows: 2, columns: 1 });
    assert.match(contests.cells?.get('0,0')?.comment?.text ?? '', /Piemērs: .*\nObligāts\./s);
    assert.ok(contests.dataValidations?.some(({ formula1 }) => formula1?.startsWith("'Kodi'!")));
    const questions = sheets.find(({ name }) => name === 'Konkursi – Jautājumi')!;
    assert.deepEqual(questions.rows[1]!.slice(0, 2), ['contests.id', 'id']);
    assert.ok(
      questions.dataValidations?.some(({ formula1 }) => formula1?.startsWith("'Ideju konkursi'!$A$3")),
    );
  });

  it('has every sheet with --all, and the languages that are asked for', async () => {
    const path = join(folder, 'all.xlsx');
    await tilts('template', '--lang', 'et', '--languages', 'et,ru', '--all', '-o', path);
    const { sheets } = await readXlsx(await readFile(path));
    const names = sheets.map(({ name }) => name);
    assert.deepEqual(
      [...sheetNames('et').values()].filter((name) => !names.includes(name)),
      [],
    );
    const areas = sheets.find(({ name }) => name === sheetNames('et').get([...sheetNames('et').keys()][1]!))!;
    assert.deepEqual(areas.rows[1], ['id', 'name.et', 'name.ru', 'within']);
  });

  for (const [name, args, expected] of [
    ['another kind of file', ['-o', 'book.doc'], /“book.doc” is no workbook/],
    ['an unknown language', ['--lang', 'xx'], /“xx” is none of the languages/],
    ['languages that are none', ['--languages', 'latvian'], /“latvian” is no language code/],
  ] as const)
    it(`refuses ${name}`, async () => {
      const { code, error } = await tilts('template', ...args);
      assert.equal(code, 2);
      assert.match(error, expected);
    });
});

describe('names of sheets', () => {
  for (const language of LANGUAGES)
    it(`are different and short enough in ${language}`, () => {
      const names = [...sheetNames(language).values()];
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
      assert.deepEqual(
        names.filter((name) => name.length > 31 || /[\\/?*[\]:']/.test(name)),
        [],
      );
    });
});
