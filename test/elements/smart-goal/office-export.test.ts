import { expect } from '@open-wc/testing';
import { toCsv } from '../../../src/core/formats/csv.js';
import { buildReport, reportParts } from '../../../src/elements/smart-goal/export/report.js';
import type { Report } from '../../../src/elements/smart-goal/export/report.types.js';
import { writeXlsx } from '../../../src/elements/smart-goal/export/formats/xlsx.js';
import { toHtml } from '../../../src/elements/smart-goal/export/formats/html.js';
import { writeDocx } from '../../../src/elements/smart-goal/export/formats/docx.js';
import { toMarkdown } from '../../../src/elements/smart-goal/export/formats/markdown.js';
import { toCsvRows } from '../../../src/elements/smart-goal/export/formats/csv-rows.js';
import { planEvents } from '../../../src/elements/smart-goal/export/formats/plan-events.js';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { smartGoalMessages } from '../../../src/core/i18n/generated/smart-goal.js';
import { smartGoalGuidanceMessages } from '../../../src/core/i18n/generated/smart-goal/guidance.js';
import { smartGoalPlanMessages } from '../../../src/core/i18n/generated/smart-goal/plan.js';
import { smartGoalExportMessages } from '../../../src/core/i18n/generated/smart-goal/export.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadMessages } from '../../../src/core/i18n/messages.js';
import { translatorFor } from '../../../src/core/i18n/translator.js';
import { internalMessages } from '../../../src/core/i18n/generated/internal.js';
import { setAt, type Plan } from '../../../src/core/plan/plan.js';
import type { Suggestions } from '../../../src/elements/smart-goal/suggestions.js';
import { fullPlan } from '../../helpers/goals.js';
import { partsOf as readParts, sheetsOf, tags, wordText } from '../../helpers/office.js';

/** The municipality's lists, as far as a document asks for them. */
const SUGGESTIONS = {
  instruments: [{ id: 'micro-grant', title: 'Micro-grant for beginners', url: '' }],
} as unknown as Suggestions;

const MESSAGES = [
  internalMessages,
  smartGoalMessages,
  smartGoalGuidanceMessages,
  smartGoalPlanMessages,
  smartGoalExportMessages,
];

/** With what people and attackers really type. */
const triedPlan = (): Plan =>
  [
    ['goals.1.what', '=1+1'],
    ['goals.1.wording', 'Own “words”,\nžņģ 😀 <b>&amp;</b>'],
    ['goals.1.measure.baseline', '35,5 %'],
    ['title', 'Rīcības plāns „Tilts”'],
  ].reduce((plan, [path, value]) => setAt(plan, path!, value), fullPlan());

async function documentIn(language: Language, plan = triedPlan()): Promise<Report> {
  await loadMessages(language, MESSAGES);
  return buildReport(translatorFor(language), plan, formatterFor(language), '2026-11-22', SUGGESTIONS);
}

/** Every text that a document has, each once. */
function textsOf(document: Report): string[] {
  const texts = reportParts(document).flatMap(({ name, sentence, facts, tables }) => [
    name,
    sentence,
    ...facts.flatMap((group) => group.facts.map(({ cell }) => cell.text)),
    ...tables.flatMap(({ title, rows }) => [title, ...rows.flat().map(({ text }) => text)]),
  ]);
  return [...new Set(texts)].filter(Boolean);
}

/** What the full plan says somewhere, one text for each of its lists. */
const SAID = [
  'Seminar',
  'a hall',
  'mentors',
  'understanding',
  'half know',
  'first half-year',
  'Ask twice.',
  'newspaper',
  'practice places',
  'fewer calls',
  'grants paid',
  'first joint event',
  'Laima Foundation, May',
  'a second adviser',
  'municipal budget',
  'Micro-grant for beginners',
];

describe('the document of a plan', () => {
  for (const language of LANGUAGES)
    it(`is complete in Word, Excel, Markdown, CSV and on the clipboard, in ${language}`, async () => {
      const document = await documentIn(language);
      const word = await readParts(await writeDocx(document));
      const body = tags(word.get('word/document.xml')!, 'p').map(wordText).join('\n');
      const excel = await readParts(await writeXlsx(document));
      const cells = [...sheetsOf(excel).values()].flat(2).map(({ text }) => text ?? '');
      const markdown = toMarkdown(document);
      const csv = toCsv(toCsvRows(document), { separator: ';' });
      const rich = new DOMParser().parseFromString(toHtml(document), 'text/html');
      for (const said of SAID) {
        expect(body, 'Word').to.include(said);
        expect(cells.join('\n'), 'Excel').to.include(said);
        expect(markdown, 'Markdown').to.include(said);
        expect(csv, 'CSV').to.include(said);
        expect(rich.body.textContent, 'clipboard').to.include(said);
      }
      for (const text of textsOf(document))
        for (const line of text.split('\n')) expect(body, `Word: ${line}`).to.include(line);
      expect(word.get('docProps/core.xml')!.documentElement.textContent).to.include('Rīcības plāns „Tilts”');
      expect(excel.get('docProps/core.xml')!.documentElement.textContent).to.include('Rīcības plāns „Tilts”');
      const tag = tags(word.get('word/styles.xml')!, 'lang')[0]!;
      expect(tag.getAttributeNS(tag.namespaceURI, 'val')).to.match(new RegExp(`^${language}-`));
    });

  for (const language of LANGUAGES.filter((each) => each !== 'en'))
    it(`writes codes as words, in ${language}`, async () => {
      const texts = textsOf(await documentIn(language)).join('\n');
      expect(texts).not.to.match(/^(?:blocked|planned|done|high|medium|qualitative|agreed|financial)\b/m);
    });
});

describe('the Word document', () => {
  it('has headings, tables with repeated headers, page numbers and a landscape page', async () => {
    const parts = await readParts(await writeDocx(await documentIn('lv')));
    const document = parts.get('word/document.xml')!;
    const styles = tags(document, 'pStyle').map((each) => each.getAttribute('w:val'));
    expect(styles.filter((each) => each === 'Title')).to.have.length(1);
    expect(styles.filter((each) => each === 'Heading1')).to.have.length(3);
    for (const table of tags(document, 'tbl')) {
      const look = tags(table, 'tblLook')[0]!;
      const isTable = look.getAttribute('w:firstRow') !== 'false' && look.getAttribute('w:firstRow') !== '0';
      expect(tags(table, 'tblHeader').length, table.textContent).to.equal(isTable ? 1 : 0);
    }
    const footer = [...parts].find(([path]) => /^word\/footer\d+\.xml$/.test(path))![1];
    expect(footer.documentElement.textContent).to.match(/PAGE[^]*NUMPAGES/);
    expect(tags(document, 'pgSz')[0]!.getAttribute('w:orient')).to.equal('landscape');
  });

  it('shows what looks like markup as text', async () => {
    const parts = await readParts(await writeDocx(await documentIn('lv')));
    const text = tags(parts.get('word/document.xml')!, 'p').map(wordText).join('\n');
    expect(text).to.include('žņģ 😀 <b>&amp;</b>');
  });
});

describe('the Excel workbook', () => {
  it('has real dates, numbers, percentages and euros', async () => {
    const sheets = sheetsOf(await readParts(await writeXlsx(await documentIn('en'))));
    const rowWith = (sheet: string, text: string) =>
      sheets.get(sheet)!.findLast((cells) => cells.some((cell) => cell.text === text))!;
    const [from, , , cost] = rowWith('Tasks and activities', 'Seminar').slice(3);
    // Days since the end of 1899, as Excel counts them.
    expect(from).to.deep.include({
      number: (Date.UTC(2026, 2, 1) - Date.UTC(1899, 11, 30)) / 86_400_000,
      format: '[$-809]d mmm yyyy',
    });
    expect(cost).to.deep.include({ number: 1500.5, format: '#,##0.00 "€"' });
    const percentages = rowWith('Indicators', 'Goal 2: =1+1');
    expect(percentages.find(({ number }) => number !== undefined)).to.deep.include({
      number: 0.355,
      format: '#,##0.0%',
    });
    expect(percentages.find(({ number }) => number === 12)).to.include({ format: '#,##0' });
    expect(rowWith('Budget by year', 'Total').at(-1)!.number).to.equal(1500.5);
    expect(rowWith('Budget by year', 'Available').map(({ number }) => number)).to.deep.equal([
      undefined,
      12_000,
      15_000.5,
      27_000.5,
    ]);
  });

  for (const [language, format] of [
    ['lv', '#,##0.0 %'],
    ['lt', '#,##0.0 %'],
    ['et', '#,##0.0%'],
  ] as const)
    it(`writes per cent as ${language} does`, async () => {
      const sheets = sheetsOf(await readParts(await writeXlsx(await documentIn(language))));
      expect([...sheets.values()].flat(2).find(({ number }) => number === 0.355)).to.deep.include({ format });
    });

  it('never treats a text as a formula', async () => {
    const parts = await readParts(await writeXlsx(await documentIn('en')));
    const cells = [...sheetsOf(parts).values()].flat(2);
    expect(cells.some(({ text }) => text === '=1+1')).to.equal(true);
    expect(cells.filter(({ isFormula }) => isFormula)).to.deep.equal([]);
  });

  for (const language of LANGUAGES)
    it(`is built as Excel expects it, in ${language}`, async () => {
      const parts = await readParts(await writeXlsx(await documentIn(language)));
      const names = tags(parts.get('xl/workbook.xml')!, 'sheet').map((each) => each.getAttribute('name')!);
      expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(names.length);
      for (const name of names) expect(name).to.match(/^[^\\/?*[\]:']{1,31}$/);
      for (const { textContent } of tags(parts.get('xl/workbook.xml')!, 'definedName'))
        expect(textContent).to.match(/^'[^']+'!\$1:\$1$/);
      names.forEach((_, at) => {
        const sheet = parts.get(`xl/worksheets/sheet${at + 1}.xml`)!;
        expect(tags(sheet, 'pane')[0]!.getAttribute('state'), 'the head stays').to.equal('frozen');
        const head = tags(parts.get(`xl/tables/table${at + 1}.xml`)!, 'tableColumn').map((each) =>
          each.getAttribute('name'),
        );
        const cells = sheetsOf(parts)
          .get(names[at]!)![0]!
          .map(({ text }) => text);
        expect(cells, 'a table’s head says what its cells say').to.deep.equal(head);
        expect(new Set(head).size).to.equal(head.length);
      });
    });
});

describe('tables and texts', () => {
  it('keep formulas from running in a spreadsheet', async () => {
    const csv = toCsv(toCsvRows(await documentIn('en')), { separator: ',' });
    expect(csv).to.include("'=1+1");
    expect(csv).not.to.match(/(?:^|,|")=1\+1/m);
  });

  it('have dates and numbers to calculate with', async () => {
    const rows = toCsvRows(await documentIn('en'));
    expect(rows.some((row) => row.includes('2026-04-30') && row.includes(1500.5))).to.equal(true);
  });

  it('escape Markdown and HTML', async () => {
    const document = await documentIn('en');
    expect(toMarkdown(document)).to.include('\\<b\\>&amp;\\</b\\>');
    const rich = new DOMParser().parseFromString(toHtml(document), 'text/html');
    expect(
      [...rich.querySelectorAll('p')].some((each) => each.textContent.includes('<b>&amp;</b>')),
    ).to.equal(true);
  });

  it('put every deadline into the calendar, except completed ones', () => {
    const plan = fullPlan();
    const titles = planEvents(plan, 'Europe/Riga').map(({ title, start }) => `${start} ${title}`);
    expect(titles).to.include.members([
      '2027-12-31 more social enterprises work in the municipality',
      '2026-12-31 number of social enterprises: 11 enterprises',
      '2026-04-30 Seminar',
      '2026-02-28 article',
      '2026-12-01 review',
    ]);
    const uids = planEvents(plan, 'Europe/Riga').map(({ uid }) => uid);
    expect(new Set(uids).size).to.equal(uids.length);
  });
});
