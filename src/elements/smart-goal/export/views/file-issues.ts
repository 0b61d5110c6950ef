import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileIssue } from '../../../../core/plan/parse-plan.js';
import type { Path } from '../../../../core/plan/plan.js';
import { sectionName, type Section } from '../../plan/sections.js';

/** What could not be read of a file or link, with its path. */
export function renderFileIssues(msg: Msg, issues: readonly FileIssue[]): TemplateResult | typeof nothing {
  if (!issues.length) return nothing;
  return html`<div class="notice" role="alert">
    <ul role="list">
      ${issues.map((issue) => html`<li>${fileIssueText(msg, issue)}</li>`)}
    </ul>
  </div>`;
}

function fileIssueText(msg: Msg, issue: FileIssue): string {
  switch (issue.code) {
    case 'cut-off':
      return msg('The file is incomplete; everything up to that point was kept.', { id: 'file.cut-off' });
    case 'newer':
      return msg('The file comes from a newer version; everything this version understands was kept.', {
        id: 'file.newer',
      });
    case 'left-out':
      return msg(str`This could not be read and was left out: ${locationText(msg, issue.path)}`, {
        id: 'file.left-out',
      });
  }
}

const SECTION_OF: Readonly<Record<string, Section>> = {
  documents: 'documents',
  organisations: 'organisations',
  dataSources: 'dataSources',
  availableResources: 'availableResources',
  goals: 'goals',
  tasks: 'work',
  activities: 'work',
  measure: 'indicators',
  indicators: 'indicators',
  budget: 'money',
  needs: 'needs',
  partners: 'partners',
  information: 'information',
  risks: 'risks',
  followUp: 'followUp',
};

/**
 * “Goals 1, Indicators (goals.0.measure.target)”: where to look in the plan, and the path in the file for technical
 * support.
 */
function locationText(msg: Msg, path: Path): string {
  const keys = path.split('.');
  const names = keys.flatMap((key, at) => {
    const section = SECTION_OF[key];
    if (!section) return [];
    const index = Number(keys[at + 1]);
    return [
      Number.isInteger(index) && key !== 'budget'
        ? `${sectionName(msg, section)} ${index + 1}`
        : sectionName(msg, section),
    ];
  });
  return names.length ? `${names.join(', ')} (${path})` : path;
}
