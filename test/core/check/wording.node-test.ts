import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { formatReport } from '../../../src/cli/check/format-report.js';
import { loadReportWording } from '../../../src/cli/check/run-check.js';
import { checkFeed } from '../../../src/core/check/check-feed.js';
import { withoutLine } from '../../../src/core/check/report.js';
import { wordingFor } from '../../../src/core/check/wording.js';
import { templates as en } from '../../../src/core/i18n/generated/core/check/en.js';
import { templates as et } from '../../../src/core/i18n/generated/core/check/et.js';
import { templates as lt } from '../../../src/core/i18n/generated/core/check/lt.js';
import { templates as lv } from '../../../src/core/i18n/generated/core/check/lv.js';
import { messageOf, validFeed, validRecord } from '../../helpers/check.js';
import { rawContest } from '../../helpers/contests.js';
import { NOW } from '../../helpers/feeds.js';

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = { lv, lt, et };
const LANGUAGES = ['lv', 'lt', 'et'] as const;

/** Two words in a row. */
const PROSE = /\p{L}{2,}[,;:]? \p{L}{2,}/u;

/** The texts of a module that nobody translates. */
function untranslated(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      if (message && ts.isTaggedTemplateExpression(message) && ts.isTemplateExpression(message.template))
        for (const { expression } of message.template.templateSpans) visit(expression);
      return;
    }
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && PROSE.test(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the words of check', () => {
  before(() => Promise.all(LANGUAGES.map(loadReportWording)));

  it('are all messages: no rule says anything that cannot be translated', () => {
    const folder = 'src/core/check';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name));
    assert.ok(files.length > 60, `${files.length} files`);
    assert.deepEqual(files.flatMap(untranslated), []);
  });

  for (const language of LANGUAGES)
    it(`are in ${language}, with the same values as in English`, () => {
      const translated = TRANSLATIONS[language]!;
      const valuesOf = (text = ''): string[] => [...new Set(text.match(/\{\d\}/g))].sort();
      for (const [id, english] of Object.entries(en)) {
        assert.ok(translated[id], id);
        assert.notEqual(translated[id], english, id);
        assert.deepEqual(valuesOf(translated[id]), valuesOf(english), id);
      }
    });

  const feed = validFeed([
    validRecord({
      title: undefined,
      url: 'novads.lv',
      rounds: [{ closes: '2026-02-30' }],
      tags: [{ lv: '<b>x</b>' }],
    }),
    validRecord({ supportType: 'grants', amount: { from: 5, to: 1 }, areas: ['riga'], titel: 'x' }),
    validRecord(),
    validRecord(),
  ]);
  const text = JSON.stringify({ ...feed, contests: [{ ...rawContest('mine'), title: null }] }, null, 2);
  const check = (language: 'en' | 'lv' | 'lt' | 'et') =>
    checkFeed('feed.json', text, NOW, { wording: wordingFor(language) });

  for (const language of LANGUAGES)
    it(`say the same of a feed in ${language}, each sentence in that language`, () => {
      const [english, translated] = [check('en'), check(language)];
      const facts = ({ findings }: typeof english) =>
        findings.map(({ code, path, line }) => [code, path, line]);
      assert.deepEqual(facts(translated), facts(english));
      assert.ok(english.findings.length > 8, `${english.findings.length} findings`);
      for (const [at, finding] of translated.findings.entries()) {
        assert.notEqual(finding.message, english.findings[at]!.message);
        assert.doesNotMatch(messageOf(finding), /\b(?:the|and|with|field|value)\b|[“]\S+[”]/);
      }
    });

  it('leave out the line of the earlier record where nobody sees lines', () => {
    for (const language of ['en', ...LANGUAGES] as const) {
      const finding = check(language).findings.find(({ code }) => code === 'duplicate-id')!;
      assert.match(finding.message, /\d/, language);
      assert.doesNotMatch(withoutLine(finding), /\d|\(/, language);
    }
  });

  it('are printed with the rest of the report in the same language', () => {
    const printed = formatReport(check('lv'), () => '', { language: 'lv' });
    assert.match(printed, /✗ kļūda missing {2}\d+\. rinda, \d+\. kolonna · instruments 1 „grants” · title/);
    assert.match(printed, /Pārbaudīts: 4 atbalsta instrumenti un 1 konkurss\./);
    assert.doesNotMatch(printed, /\b(?:error|warning|line|records?)\b/);
  });
});
