// Made by `npm run checks` from the schema.
import * as q from '../quick.js';
import { date, id, link, named, text } from './parts.js';

export const planning = {
  from: date,
  to: date,
  priorities: q.object({ id: id, name: text }, { document: text, url: link }),
  indicators: q.object(
    { id: id, name: text },
    {
      unit: text,
      qualitative: q.yesOrNo,
      lessIsBetter: q.yesOrNo,
      baseline: q.number(-Infinity, Infinity),
      method: text,
      source: text,
    },
  ),
  resources: q.object(
    { id: id, type: q.oneOf('financial', 'material', 'infrastructure', 'information'), name: text },
    { holder: text },
  ),
  units: named,
  funds: named,
  groups: q.object({ id: id, name: text }, { support: text, needs: q.list(text) }),
  examples: q.object(
    {
      id: id,
      title: text,
      who: text,
      what: text,
      indicator: text,
      target: q.number(-Infinity, Infinity),
      by: date,
    },
    {
      where: text,
      forWhom: text,
      unit: text,
      baseline: q.number(-Infinity, Infinity),
      method: text,
      resources: q.list(
        q.object(
          { name: text },
          { type: q.oneOf('financial', 'material', 'infrastructure', 'information'), holder: text },
        ),
      ),
      missing: text,
      priority: text,
      document: text,
      group: text,
      need: text,
      milestones: q.list(q.object({ date: date, value: q.number(-Infinity, Infinity) }, {})),
      tasks: q.list(
        q.object(
          { name: text },
          {
            activities: q.list(
              q.object(
                { name: text },
                { from: date, to: date, money: text, who: text, unit: text, instrument: id, done: q.yesOrNo },
              ),
            ),
          },
        ),
      ),
    },
  ),
};
