/** The dates of a plan as calendar events. Pure. */
import type { CalendarEvent } from '../../../../core/formats/calendar.js';
import type { Plan } from '../../../../core/plan/plan.js';

/** The last days of goals, milestones and unfinished activities, the dates of communication and of reviews. */
export function planEvents(plan: Plan, timeZone: string): CalendarEvent[] {
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
  for (const { id, name, to } of plan.information) add(`i${id}`, name, to);
  for (const { id, name, date } of plan.followUp) add(`f${id}`, name, date);
  return events;
}
