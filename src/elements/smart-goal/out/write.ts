/** A document as Markdown and as a table; days of a plan for the calendar. */
import type { CalendarEvent } from '../../../export/calendar.js';
import type { Plan } from '../model.js';
import type { Block } from './document.js';

/** Signs that Markdown would read as its own. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

export function toMarkdown(blocks: readonly Block[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `# ${escape(block.text)}`;
    if (block.kind === 'text') return escape(block.text);
    const [head, ...rows] = block.rows;
    return [
      `## ${escape(block.title)}`,
      '',
      line(head!),
      line(head!.map(() => '---')).replaceAll('\\', ''),
      ...rows.map(line),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Everything below one another, as a spreadsheet shows it. */
export const toRows = (blocks: readonly Block[]): (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.title], ...block.rows, []] : [[block.text], []],
  );

/** Last days of goals, milestones, activities. */
export function eventsOf(plan: Plan, timeZone: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const add = (id: string, title: string, start: string) => {
    if (start) events.push({ uid: `${plan.id}-${id}@tilts`, title: title.trim() || '–', start, timeZone });
  };
  for (const goal of plan.goals) {
    add(`g${goal.id}`, goal.what, goal.by);
    for (const { id, date, value } of goal.milestones)
      add(`g${goal.id}-m${id}`, `${goal.measure.name}: ${value} ${goal.measure.unit}`, date);
    for (const task of goal.tasks)
      for (const { id, name, to, state } of task.activities)
        if (state !== 'done') add(`g${goal.id}-t${task.id}-a${id}`, name, to);
  }
  for (const { id, name, date } of plan.followUp) add(`f${id}`, name, date);
  return events;
}
