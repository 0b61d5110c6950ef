/** `tilts reference`: every field of the feed, as Markdown. */
import type { Code } from '../core/feed-docs/codes.js';
import { referenceTables, standardQuestions, type ReferenceRow } from '../core/feed-docs/reference.js';
import { UsageError } from './usage-error.js';

const WORDS = {
  en: {
    heads: ['Field', 'What to write', 'Value', 'Example'],
    required: 'required',
    sameAs: 'The same as',
    standardQuestions: 'Standard questions',
  },
  lv: {
    heads: ['Lauks', 'Ko rakstīt', 'Vērtība', 'Piemērs'],
    required: 'obligāts',
    sameAs: 'Tas pats, kas',
    standardQuestions: 'Standarta jautājumi',
  },
} as const;
type ReferenceLanguage = keyof typeof WORDS;

const isReferenceLanguage = (language: string): language is ReferenceLanguage => language in WORDS;

const codeLine = ({ code, label, description }: Code): string =>
  `\`${code}\`: ${label}${description ? ` (${description})` : ''}`;

/** One cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function rowOf(row: ReferenceRow, language: ReferenceLanguage): string {
  const { required, sameAs } = WORDS[language];
  const cells = [
    `\`${row.name}\` ${row.title}`,
    [
      row.description,
      ...(row.codes ?? []).map((code) => `<br>${codeLine(code)}`),
      ...(row.sameAs ? [`${sameAs} \`${row.sameAs}\`.`] : []),
    ].join(' '),
    row.isRequired ? `${row.kind}, ${required}` : row.kind,
    row.example ? `\`${row.example}\`` : '',
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The reference in Markdown, English or Latvian. Throws a `UsageError` for any other language. */
export function referenceCommand(language: string): string {
  if (!isReferenceLanguage(language))
    throw new UsageError(`The reference is in ${Object.keys(WORDS).join(' and ')}, not in “${language}”`);
  const { heads, standardQuestions: title } = WORDS[language];
  const tables = referenceTables(language).map((table) =>
    [
      `## ${table.title}${table.name ? ` (\`${table.name}\`)` : ''}\n`,
      `${table.description}\n`,
      `| ${heads.join(' | ')} |`,
      `|${' --- |'.repeat(heads.length)}`,
      ...table.rows.map((row) => rowOf(row, language)),
    ].join('\n'),
  );
  const questions = standardQuestions(language).map((code) => `- ${codeLine(code)}`);
  return [...tables, `## ${title}\n\n${questions.join('\n')}`].join('\n\n');
}
