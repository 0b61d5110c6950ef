/** The plan of anybody as a document, read back: XML that is well-formed, each text in its place, and no formula. */
import { expect } from '@open-wc/testing';
import { formatterFor } from '../../src/core/i18n/formatter.js';
import { internalMessages } from '../../src/core/i18n/generated/internal.js';
import { smartGoalMessages } from '../../src/core/i18n/generated/smart-goal.js';
import { smartGoalExportMessages } from '../../src/core/i18n/generated/smart-goal/export.js';
import { smartGoalGuidanceMessages } from '../../src/core/i18n/generated/smart-goal/guidance.js';
import { smartGoalPlanMessages } from '../../src/core/i18n/generated/smart-goal/plan.js';
import { loadMessages } from '../../src/core/i18n/messages.js';
import { translatorFor } from '../../src/core/i18n/translator.js';
import { parsePlan } from '../../src/core/plan/parse-plan.js';
import type { Plan } from '../../src/core/plan/plan.js';
import { writeDocx } from '../../src/elements/smart-goal/export/formats/docx.js';
import { toHtml } from '../../src/elements/smart-goal/export/formats/html.js';
import { toMarkdown } from '../../src/elements/smart-goal/export/formats/markdown.js';
import { writeXlsx } from '../../src/elements/smart-goal/export/formats/xlsx.js';
import { buildReport, reportParts } from '../../src/elements/smart-goal/export/report.js';
import type { Report } from '../../src/elements/smart-goal/export/report.types.js';
import type { Suggestions } from '../../src/elements/smart-goal/suggestions.js';
import { fullPlan } from '../helpers/goals.js';
import { partsOf, sheetsOf, tags, wordText } from '../helpers/office.js';
import { anyText, checkAsync, fc, spoilt } from '../helpers/properties.js';

const MESSAGES = [
  ...[internalMessages, smartGoalMessages, smartGoalGuidanceMessages],
  ...[smartGoalPlanMessages, smartGoalExportMessages],
];
const LANGUAGE = 'lv';
const SUGGESTIONS = { instruments: [] } as unknown as Suggestions;

/** The full plan with other texts in a few of its places. */
function withTexts(texts: readonly string[]): Plan {
  let at = 0;
  const json = JSON.stringify(fullPlan(), (key, value: unknown) =>
    typeof value === 'string' &&
    !/^(tilts|version|id|step|state|type|likelihood|impact)$/.test(key) &&
    !/^\d{4}-/.test(value)
      ? texts[at++ % texts.length] || value
      : value,
  );
  return parsePlan(json)!.plan;
}

const anyPlan = fc.oneof(
  fc.array(anyText(), { minLength: 1, maxLength: 7 }).map(withTexts),
  spoilt(JSON.parse(JSON.stringify(fullPlan()))).map(
    (value) => parsePlan(String(JSON.stringify(value)))?.plan ?? fullPlan(),
  ),
);

async function reportOf(plan: Plan): Promise<Report> {
  await loadMessages(LANGUAGE, MESSAGES);
  return buildReport(translatorFor(LANGUAGE), plan, formatterFor(LANGUAGE), '2026-11-22', SUGGESTIONS);
}

/** What XML 1.0 cannot contain, and so no document. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
/** A text by what can be read of it: no spaces, and no halves of characters. */
const plain = (text: string): string => text.replace(NOT_IN_XML, '').replace(/[\p{Cs}\s\ufffd]/gu, '');
/** Excel writes what XML cannot contain by its number: `_x0001_` (ECMA-376, part 1, § 22.9.2.19). */
const decoded = (text = ''): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The texts of a document, without its numbers and dates. */
const textsOf = (report: Report): string[] =>
  reportParts(report).flatMap(({ sentence, facts, tables }) => {
    const cells = [
      ...facts.flatMap((group) => group.facts.map(({ cell }) => cell)),
      ...tables.flatMap(({ rows }) => rows.flat()),
    ];
    return [
      sentence,
      ...cells.filter(({ day, number }) => !day && number === undefined).map(({ text }) => text),
    ];
  });

describe('the plan of anybody as a document', () => {
  it('opens in Word, with every text', () =>
    checkAsync(
      fc.asyncProperty(anyPlan, async (plan) => {
        const report = await reportOf(plan);
        const parts = await partsOf(await writeDocx(report));
        const body = plain(tags(parts.get('word/document.xml')!, 'p').map(wordText).join('\n'));
        for (const text of textsOf(report))
          for (const line of text.split('\n')) expect(body).to.include(plain(line));
      }),
      5,
    ));

  it('opens in Excel, with every text and no formula', () =>
    checkAsync(
      fc.asyncProperty(anyPlan, async (plan) => {
        const report = await reportOf(plan);
        const sheets = sheetsOf(await partsOf(await writeXlsx(report)));
        const cells = [...sheets.values()].flat(2);
        expect(cells.filter(({ isFormula }) => isFormula)).to.deep.equal([]);
        const texts = new Set(cells.map(({ text }) => plain(decoded(text))));
        for (const text of textsOf(report)) if (plain(text)) expect([...texts]).to.include(plain(text));
      }),
      5,
    ));

  it('is markup in which no text is markup', () =>
    checkAsync(
      fc.asyncProperty(anyPlan, async (plan) => {
        const report = await reportOf(plan);
        const page = new DOMParser().parseFromString(toHtml(report), 'text/html');
        const names = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const name of names) expect(name).to.match(/^(div|h[123]|p|table|thead|tbody|tr|th|td|b|br)$/);
        for (const each of page.body.querySelectorAll('*'))
          for (const name of each.getAttributeNames())
            expect(name).to.match(/^(lang|border|cellspacing|cellpadding|align)$/);
        expect(plain(page.body.textContent)).to.include(plain(report.title));
        expect(toMarkdown(report)).to.be.a('string');
      }),
      10,
    ));
});
