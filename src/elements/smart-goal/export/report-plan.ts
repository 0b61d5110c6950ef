/** A report’s part about the whole plan. Only call while a locale is active. */
import type { Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { RiskLevel } from '../../../core/plan/smart-criteria.js';
import type { Plan } from '../../../core/plan/plan.js';
import { RESOURCE_TYPES } from '../../../core/feed/enums/instruments.js';
import { GOAL_LABELS } from '../guidance/labels.js';
import { sectionName } from '../plan/sections.js';
import { resourceTypeName } from '../guidance/step-content.js';
import {
  documentKindName,
  documentLevelName,
  levelName,
  partnerStepName,
  SHEET_LABELS,
} from '../plan/labels.js';
import { parseAmount } from '../../../core/i18n/parse-number.js';
import { budgetOf, riskLevel } from '../../../core/plan/plan-calculations.js';
import { dayCell, euroCell, textCell } from './cells.js';
import type { Table } from './report.types.js';

/** In reading order. */
export const planTables = (msg: Msg, plan: Plan, formatter: Formatter, hasBlanks = false) => ({
  documents: documents(msg, plan),
  organisations: organisations(msg, plan),
  dataSources: dataSources(msg, plan),
  needs: needs(msg, plan),
  availableResources: availableResources(msg, plan),
  budget: budget(msg, plan, formatter),
  partners: partners(msg, plan, hasBlanks),
  information: information(msg, plan, formatter),
  risks: risks(msg, plan),
  followUp: followUp(msg, plan, formatter),
});

const documents = (msg: Msg, { documents }: Plan): Table => ({
  title: sectionName(msg, 'documents'),
  columns: [
    SHEET_LABELS.documentTitle(msg),
    SHEET_LABELS.documentKind(msg),
    SHEET_LABELS.documentLevel(msg),
    SHEET_LABELS.point(msg),
    SHEET_LABELS.documentHolder(msg),
    SHEET_LABELS.link(msg),
  ],
  rows: documents.map(({ title, kind, level, point, holder, link }) =>
    [
      title,
      kind && documentKindName(msg, kind),
      level && documentLevelName(msg, level),
      point,
      holder,
      link,
    ].map(textCell),
  ),
});

const organisations = (msg: Msg, { organisations }: Plan): Table => ({
  title: sectionName(msg, 'organisations'),
  columns: [SHEET_LABELS.organisation(msg), SHEET_LABELS.cooperation(msg), SHEET_LABELS.result(msg)],
  rows: organisations.map(({ name, cooperation, result }) => [name, cooperation, result].map(textCell)),
});

const dataSources = (msg: Msg, { dataSources }: Plan): Table => ({
  title: sectionName(msg, 'dataSources'),
  columns: [
    SHEET_LABELS.data(msg),
    SHEET_LABELS.source(msg),
    SHEET_LABELS.frequency(msg),
    GOAL_LABELS.who(msg),
    SHEET_LABELS.gap(msg),
  ],
  rows: dataSources.map(({ name, source, frequency, responsible, gap }) =>
    [name, source, frequency, responsible, gap].map(textCell),
  ),
});

/** By type, in the order of the workbook. */
const availableResources = (msg: Msg, { availableResources }: Plan): Table => ({
  title: sectionName(msg, 'availableResources'),
  columns: [
    SHEET_LABELS.resourceType(msg),
    SHEET_LABELS.resource(msg),
    SHEET_LABELS.holder(msg),
    SHEET_LABELS.given(msg),
  ],
  rows: [...RESOURCE_TYPES, ''].flatMap((each) =>
    availableResources
      .filter(({ type }) => type === each)
      .map(({ type, name, holder, given }) =>
        [type && resourceTypeName(msg, type), name, holder, given].map(textCell),
      ),
  ),
});

/** The costs of the activities, and the available money. */
function budget(msg: Msg, plan: Plan, formatter: Formatter): Table {
  const { years: used, rows, totals, total } = budgetOf(plan);
  const available = Object.entries(plan.budget).flatMap(([year, typed]) => {
    const sum = parseAmount(typed);
    return sum === undefined ? [] : [[year, sum] as const];
  });
  const years = [...new Set([...used, ...available.map(([year]) => year)])].sort();
  const line = (name: string, sums: ReadonlyMap<string, number>, all: number) => [
    textCell(name),
    ...[...years.map((year) => sums.get(year)), all].map((sum) => euroCell(sum || undefined, formatter)),
  ];
  const byYear = (sums: readonly number[]) => new Map(sums.map((sum, at) => [used[at]!, sum]));
  const whole = available.reduce((all, [, sum]) => all + sum, 0);
  return {
    title: msg('Budget by year', { id: 'plan.budget' }),
    columns: [msg('Source of funding', { id: 'plan.money' }), ...years, msg('Total', { id: 'plan.total' })],
    rows: rows.map((row) =>
      line(row.fund || msg('source not named', { id: 'plan.no-fund' }), byYear(row.sums), row.total),
    ),
    totals: [
      ...(rows.length ? [line(msg('Total', { id: 'plan.total' }), byYear(totals), total)] : []),
      ...(available.length
        ? [
            line(
              msg('Available', { id: 'export.available' }),
              new Map(available),
              Math.round(whole * 100) / 100,
            ),
          ]
        : []),
    ],
  };
}

const needs = (msg: Msg, { needs }: Plan): Table => ({
  title: sectionName(msg, 'needs'),
  columns: [
    GOAL_LABELS.group(msg),
    msg('Existing support', { id: 'export.support' }),
    GOAL_LABELS.need(msg),
    msg('How social enterprises can help', { id: 'export.help' }),
    msg('Example', { id: 'plan.example' }),
  ],
  rows: needs.map(({ group, support, need, help, example }) =>
    [group, support, need, help, example].map(textCell),
  ),
});

/** The checklist, if a step is done, the plan has its own steps, or it is to be filled in. */
function partners(msg: Msg, { partners }: Plan, hasBlanks: boolean): Table {
  const isUsed = hasBlanks || partners.some(({ name, isDone, note }) => isDone || name.trim() || note.trim());
  return {
    title: sectionName(msg, 'partners'),
    columns: [
      msg('Step', { id: 'plan.partner-step' }),
      msg('Done', { id: 'export.done' }),
      msg('Who with, and when', { id: 'plan.partner-note' }),
    ],
    rows: isUsed
      ? partners.map(({ step, name, isDone, note }) => [
          textCell(name.trim() || (step && partnerStepName(msg, step))),
          textCell(isDone ? msg('yes', { id: 'export.yes' }) : msg('not yet', { id: 'export.not-yet' })),
          textCell(note),
        ])
      : [],
  };
}

const information = (msg: Msg, { information }: Plan, formatter: Formatter): Table => ({
  title: sectionName(msg, 'information'),
  columns: [
    msg('Activity', { id: 'export.activity' }),
    msg('Audience', { id: 'plan.audience' }),
    msg('Channel', { id: 'plan.channel' }),
    msg('From', { id: 'plan.from' }),
    msg('Until', { id: 'plan.to' }),
    msg('Responsible unit', { id: 'plan.unit' }),
  ],
  rows: information.map(({ name, audience, channel, from, to, unit }) => [
    textCell(name),
    textCell(audience),
    textCell(channel),
    dayCell(from, formatter),
    dayCell(to, formatter),
    textCell(unit),
  ]),
});

const riskLevelText = (msg: Msg, level: RiskLevel | ''): string => level && levelName(msg, level);

const risks = (msg: Msg, { risks }: Plan): Table => ({
  title: sectionName(msg, 'risks'),
  columns: [
    msg('Risk factor', { id: 'export.factor' }),
    msg('Effect', { id: 'export.effect' }),
    msg('Likelihood', { id: 'plan.likelihood' }),
    msg('Impact', { id: 'plan.impact' }),
    msg('Level', { id: 'export.level' }),
    msg('Prevention', { id: 'export.prevention' }),
    msg('Reaction', { id: 'export.reaction' }),
    msg('Owner', { id: 'export.owner' }),
  ],
  rows: risks.map((risk) =>
    [
      risk.factor,
      risk.effect,
      riskLevelText(msg, risk.likelihood),
      riskLevelText(msg, risk.impact),
      riskLevelText(msg, riskLevel(risk)),
      risk.prevention,
      risk.reaction,
      risk.owner,
    ].map(textCell),
  ),
});

const followUp = (msg: Msg, { followUp }: Plan, formatter: Formatter): Table => ({
  title: sectionName(msg, 'followUp'),
  columns: [
    msg('What is reviewed', { id: 'plan.review-name' }),
    msg('Responsible unit', { id: 'plan.unit' }),
    msg('Deadline', { id: 'export.deadline' }),
    GOAL_LABELS.indicator(msg),
  ],
  rows: followUp.map(({ name, unit, date, indicator }) => [
    textCell(name),
    textCell(unit),
    dayCell(date, formatter),
    textCell(indicator),
  ]),
});
