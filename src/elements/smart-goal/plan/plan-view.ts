/** The plan behind the goals, one section at a time. Loaded when it is first opened. */
import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { sectionSummary, SECTIONS, sectionHint, sectionName, type Section } from './sections.js';
import type { PlanViewModel } from './plan.types.js';
import { renderAvailableResources } from './views/available-resources.js';
import { renderDataSources } from './views/data-sources.js';
import { renderDocuments } from './views/documents.js';
import { renderFollowUp } from './views/follow-up.js';
import { renderGoalRows } from './views/goals.js';
import { renderIndicators } from './views/indicators.js';
import { renderCommunicationPlan } from './views/communication-plan.js';
import { renderScheduleAndBudget } from './views/schedule-and-budget.js';
import { renderNeeds } from './views/needs.js';
import { renderOrganisations } from './views/organisations.js';
import { renderPartnerships } from './views/partnerships.js';
import { renderRisks } from './views/risks.js';
import { renderTaskSection } from './views/tasks.js';

export { planStyles as styles } from './plan.styles.js';

const VIEWS: Record<Section, (state: PlanViewModel) => TemplateResult> = {
  documents: renderDocuments,
  organisations: renderOrganisations,
  dataSources: renderDataSources,
  availableResources: renderAvailableResources,
  goals: renderGoalRows,
  needs: renderNeeds,
  work: renderTaskSection,
  indicators: renderIndicators,
  money: renderScheduleAndBudget,
  partners: renderPartnerships,
  information: renderCommunicationPlan,
  risks: renderRisks,
  followUp: renderFollowUp,
};

export function renderPlan(state: PlanViewModel): TemplateResult {
  const { section } = state.view;
  return section ? renderSection(state, section) : renderOverview(state);
}

function openSection({ updateView, focus }: PlanViewModel, section: Section | undefined): void {
  updateView({ section, open: '' });
  focus('tab-title');
}

/** The overview: all sections with a summary and a link. */
function renderOverview(state: PlanViewModel): TemplateResult {
  const { plan, formatter, headingLevel, msg } = state;
  const empty = SECTIONS.filter(
    (section) => !sectionSummary(msg, section, plan, formatter, state.today).isFilled,
  );
  const filled = SECTIONS.length - empty.length;
  return html`<div class="plan">
    <div class="opening">
      <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="tab-title">
        ${plan.title.trim() || msg('From goal to action', { id: 'plan.title' })}
      </div>
      <p class="secondary">
        ${msg('Open what you need, in any order. A small plan does not need every section.', {
          id: 'plan.intro',
        })}
      </p>
      <p class="secondary">
        ${msg(str`${formatter.number(filled)} of ${formatter.number(SECTIONS.length)} sections started`, {
          id: 'plan.filled',
        })}
      </p>
      ${
        empty.length
          ? html`<p>
              <button type="button" class="button" @click=${() => openSection(state, empty[0])}>
                ${msg('Fill in the workbook, sheet by sheet', { id: 'plan.by-sheet' })}
              </button>
            </p>`
          : nothing
      }
    </div>
    <ul class="overview" role="list">
      ${SECTIONS.map((section) => {
        const { text, isFilled, isUrgent } = sectionSummary(msg, section, plan, formatter, state.today);
        return html`<li>
          <button
            type="button"
            class="card"
            data-state=${isUrgent ? 'urgent' : isFilled ? 'filled' : 'empty'}
            @click=${() => openSection(state, section)}
          >
            <span class="card-title">${sectionName(msg, section)}</span>
            <span class="secondary">${sectionHint(msg, section)}</span>
            <span class="card-content">${text}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderSection(state: PlanViewModel, section: Section): TemplateResult {
  const { on, headingLevel, msg } = state;
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  const nextName = next ? sectionName(msg, next) : msg('Save and share', { id: 'tab.export' });
  return html`<div class="plan in-section">
    ${renderNavigation(state, section)}
    <div class="section" @input=${on.input} @change=${on.change}>
      <p>
        <button type="button" class="link back" @click=${() => openSection(state, undefined)}>
          ${msg('All sections of the plan', { id: 'plan.overview' })}
        </button>
      </p>
      <div class="opening">
        <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="tab-title">
          ${sectionName(msg, section)}
        </div>
        <p class="secondary">${sectionHint(msg, section)}</p>
      </div>
      ${VIEWS[section](state)}
      <p class="button-group">
        <button
          type="button"
          class="button next"
          @click=${() => (next ? openSection(state, next) : on.selectTab('export'))}
        >
          ${msg(str`Next: ${nextName}`, { id: 'plan.next' })}
        </button>
      </p>
    </div>
  </div>`;
}

/** The other sections, beside the current one if there is space. */
const renderNavigation = (state: PlanViewModel, current: Section): TemplateResult =>
  html`<nav class="sections" aria-label=${state.msg('Sections of the plan', { id: 'plan.sections' })}>
    ${SECTIONS.map((section) => {
      const { isFilled, isUrgent } = sectionSummary(
        state.msg,
        section,
        state.plan,
        state.formatter,
        state.today,
      );
      return html`<button
        type="button"
        class="section-link"
        data-state=${isUrgent ? 'urgent' : isFilled ? 'filled' : 'empty'}
        aria-current=${section === current ? 'page' : nothing}
        @click=${() => openSection(state, section)}
      >
        ${sectionName(state.msg, section)}
      </button>`;
    })}
  </nav>`;
