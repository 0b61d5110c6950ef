/** What the compiler cannot see: promises nobody waits for, templates that browsers misread, imports upwards. */
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { ELEMENTS } from './src/build/elements.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The words of the application form, without Lit: the officer reads an application in the words it was filled in. */
const FORM_TEXTS = ['labels', 'application-form.types', 'text/answer-text'].map(
  (name) => `elements/idea-contest/application-form/${name}.ts`,
);

/** What an element shows first, without Lit: the fallback has its records, its order and its words. */
const FIRST_VIEW = [
  ...[
    ...['instrument-directory', 'enterprise-showcase', 'resource-library'],
    ...['organisation-directory', 'needs-board'],
  ].flatMap((name) => [`${name}/config`, `${name}/labels`]),
  ...['instrument-directory/instrument-collection', 'enterprise-showcase/enterprise-collection'],
  'resource-library/resource-collection',
  'organisation-directory/organisation-collection',
  ...['need-collection', 'filters'].map((name) => `needs-board/${name}`),
  ...['enterprise-showcase/spotlight', 'internal/phone-href'],
  ...['contest-order', 'labels', 'timeline', 'timeline-labels'].map((name) => `idea-contest/${name}`),
  ...['labels', 'list-query', 'collection-index', 'collection.types'].map(
    (name) => `internal/collection/${name}`,
  ),
].map((name) => `elements/${name}.ts`);

/** What each layer may import besides itself, types too. Everything points down, and neighbours stay apart. */
const LAYERS = {
  cli: ['publish', 'fallback', 'core', ...FORM_TEXTS],
  desk: ['publish', 'fallback', 'elements/internal', 'core'],
  publish: ['fallback', 'core'],
  fallback: ['core', ...FIRST_VIEW],
  loader: ['define', 'elements', 'core'],
  define: ['elements', 'core'],
  elements: [
    'core/application',
    'core/road-map',
    'core/plan',
    'core/formats',
    'core/search',
    'core/feed',
    'core/i18n',
    'core/util',
  ],
  'core/import': ['core/workbook', 'core/check', 'core/feed-docs', 'core/feed', 'core/i18n', 'core/util'],
  'core/feed-parts': ['core/feed', 'core/i18n', 'core/util'],
  'core/workbook': ['core/check', 'core/feed-docs', 'core/feed', 'core/i18n', 'core/util'],
  'core/check': ['core/application', 'core/search', 'core/feed', 'core/i18n', 'core/util'],
  'core/feed-docs': ['core/feed', 'core/i18n', 'core/util'],
  'core/application': ['core/feed', 'core/i18n', 'core/util'],
  'core/road-map': ['core/plan', 'core/feed', 'core/i18n', 'core/util'],
  'core/plan': ['core/feed', 'core/i18n', 'core/util'],
  'core/formats': ['core/feed', 'core/i18n', 'core/util'],
  'core/search': ['core/feed', 'core/i18n', 'core/util'],
  'core/feed': ['core/i18n', 'core/util'],
  'core/i18n': ['core/util'],
  'core/util': [],
};

/** What the elements share: they stand on it, and it knows none of them. */
const SHARED = ['internal', 'events'];

const zones = [
  ...Object.entries(LAYERS).map(([layer, others]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...others].map((name) => `./${name}`),
    message: `Imports go down only: ${layer} may import ${others.join(', ') || 'no other layer'}.`,
  })),
  ...ELEMENTS.map((element) => ({
    target: `./src/elements/${element}`,
    from: './src/elements',
    except: [element, ...SHARED].map((name) => `./${name}`),
    message: 'An element never imports another element: what both need goes to internal or core.',
  })),
  ...SHARED.map((name) => ({
    target: `./src/elements/${name}`,
    from: './src/elements',
    except: SHARED.map((other) => `./${other}`),
    message: 'What all elements share knows none of them.',
  })),
  {
    target: './src/elements/internal/!(collection)/**',
    from: './src/elements/internal/collection',
    message: 'Not every element is a collection.',
  },
  {
    target: './src/elements/internal/*.ts',
    from: './src/elements/internal/collection',
    message: 'Not every element is a collection.',
  },
  {
    target: './src/index.ts',
    from: ['./src/define', './src/loader', './src/cli'],
    message: 'The npm entry has no side effects.',
  },
];

const LIT = { group: ['lit', 'lit/*', 'lit-html', '@lit/*'], message: 'Plain TypeScript here: no lit.' };
const NODE = { group: ['node:*', 'hono', '@hono/*'], message: 'Browsers run this: only cli uses Node.' };
/** Names that have meant too many things here; the field has a better one for each (stories/docs/glossary.mdx). */
const WORN = 'Identifier[name=/^(say|tell|speak|take|use|keep|told|found|place|words|parts|tools|once)$/]';
const worn = [
  `VariableDeclarator > ${WORN}.id`,
  `:function > ${WORN}.params`,
  `FunctionDeclaration > ${WORN}.id`,
  `ClassDeclaration > ${WORN}.id`,
  `:matches(MethodDefinition, PropertyDefinition, TSMethodSignature) > ${WORN}.key`,
].map((selector) => ({ selector, message: 'A worn-out name: use the standard term (glossary).' }));

/** Old libraries of a page replace these, so that they do not do what the standard says. */
const REPLACED = 'Old libraries replace it for the whole page: see src/core/util/natives.ts.';
const replaced = {
  'no-restricted-properties': [
    'error',
    ...[
      ['Array', 'from'],
      ['Date', 'parse'],
      ['JSON', 'stringify'],
    ].map(([object, property]) => ({ object, property, message: REPLACED })),
  ],
  'no-restricted-syntax': [
    'error',
    ...[
      'ForInStatement',
      'NewExpression[callee.name="Event"]',
      'ClassDeclaration[superClass.name="Event"]',
      'CallExpression[callee.property.name="bind"]',
      'CallExpression[callee.property.name="entries"][callee.object.type="ArrayExpression"]',
    ].map((selector) => ({ selector, message: REPLACED })),
    ...worn,
  ],
};
const packages = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** Scripts run in Node, and hand functions to a page. */
const globals = Object.fromEntries(
  [
    ...Object.getOwnPropertyNames(globalThis),
    'document',
    'location',
    'InputEvent',
    'window',
    'MutationObserver',
  ]
    .concat('PerformanceObserver', 'requestAnimationFrame', 'requestIdleCallback')
    .map((name) => [name, false]),
);

export default defineConfig(
  {
    ignores: [
      'dist',
      'storybook-static',
      'coverage',
      '.cache',
      'src/**/generated',
      'src/define/!(define-element).ts',
    ],
  },
  // A comment cannot switch a rule off.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [js.configs.recommended, ts.configs.recommended],
    languageOptions: { globals },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      eqeqeq: 'error',
      'array-callback-return': 'error',
      'no-constructor-return': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-extraneous-dependencies': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-expressions': ['error', { allowTernary: true, allowShortCircuit: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowBoolean: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit calls a listener on its host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(…).to.be.true`; the compiler knows every word of the sentence.
      '@typescript-eslint/no-unused-expressions': 'off',
      // open-wc types the plain `equal()` as a promise; Node's test runner waits for its own tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: 'chai' },
            { from: 'package', name: ['describe', 'it'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/all'], litA11y.configs.recommended],
    rules: {
      // Matters of taste and of nanoseconds.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      // axe judges these on the rendered page: names that a directive writes, `role=list` for lists without
      // bullets (Safari drops their role), a backdrop's click beside Escape, and where a dialog puts the focus.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }], ...packages(NODE) },
  },
  {
    files: ['src/index.ts', 'src/{core,fallback,loader,publish}/**/*.ts'],
    rules: packages(LIT, NODE),
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/core/util/natives.ts'],
    rules: replaced,
  },
  {
    files: ['src/core/feed/schema/*.ts'],
    ignores: ['src/core/feed/schema/refined.ts'],
    rules: {
      'no-restricted-syntax': [
        ...replaced['no-restricted-syntax'],
        {
          selector:
            'MemberExpression[object.name="z"][property.name=/^(refine|superRefine|check|overwrite)$/]',
          message: 'The validators are made from the JSON Schema, which has no functions: use refined().',
        },
        {
          selector: 'Literal[regex.flags=/./]',
          message: 'The validators are made from the JSON Schema, whose patterns have no flags.',
        },
      ],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { ...packages(LIT), 'no-restricted-syntax': ['error', ...worn] } },
);
