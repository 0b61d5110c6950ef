/** The sentence of a goal, put together as it grows. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import type { Formats } from '../../../locale/format.js';
import type { Letter } from '../codes.js';
import { afterOpening, asPart, asSentence, dayAfterBy, formOf, indicatorText, valueText } from './grammar.js';
import type { Goal } from '../model.js';
import { numberIn } from '../../../locale/typed-number.js';
import { changeInPercent } from '../numbers.js';

/** A part of the sentence and the letter that it stands for. */
export interface Piece {
  readonly letter: Letter;
  readonly text: string;
}

/** The whole goal in words, or in the person's own. */
export const goalText = (goal: Goal, formats: Formats): string =>
  goal.wording.trim() ||
  piecesOf(goal, formats)
    .map(({ text }) => text)
    .join('');

/** The parts of the sentence that can be said so far, with what parts them. */
export function piecesOf(goal: Goal, formats: Formats): Piece[] {
  const pieces: Piece[] = [];
  const add = (letter: Letter, text: string, before = ' ') => {
    const last = pieces.at(-1);
    const isNew = !last || last.text.endsWith('.');
    if (text) pieces.push({ letter, text: `${last ? before : ''}${isNew ? asSentence(text) : text}` });
  };
  const end = () => {
    const last = pieces.at(-1);
    if (last) pieces[pieces.length - 1] = { ...last, text: `${last.text}.` };
  };
  add('T', goal.by && byText(goal.by, formats));
  const result = resultText(goal, formats);
  add('S', result);
  const measure = measureText(goal, formats);
  // "By 2027 …" alone is no sentence yet.
  const isColon = Boolean(result) && !result.includes(':');
  if (pieces.length && measure && !isColon) end();
  add('M', measure, isColon ? ': ' : ' ');
  if (pieces.length) end();
  for (const [letter, text] of [
    ['S', goal.forWhom.trim() && msg(str`It is for ${goal.forWhom.trim()}.`, { id: 'goal.for-whom' })],
    ['A', resourcesText(goal, formats)],
    ['R', reasonText(goal)],
  ] as const)
    add(letter, text);
  return pieces;
}

function byText(by: string, formats: Formats): string {
  const year = by.slice(0, 4);
  if (by.endsWith('-12-31')) return msg(str`By the end of ${year},`, { id: 'goal.by-end' });
  return msg(str`By ${dayAfterBy(by, formats)},`, { id: 'goal.by' });
}

function resultText(goal: Goal, { language }: Formats): string {
  const { who, where } = goal;
  if (!goal.what.trim()) return '';
  const form = formOf(goal.what, language);
  const result = asPart(goal.what.trim().replace(/^to /i, ''), `${who} ${where}`);
  const place = where.trim();
  const isSaid = !place || result.includes(place);
  // English says the place last, the others first.
  const what = isSaid ? result : language === 'en' ? `${result} ${place}` : `${place} ${result}`;
  const subject = who.trim();
  const say = (clause: string) => (goal.by ? afterOpening(clause, subject, language) : clause);
  if (form === 'verb')
    return subject
      ? say(msg(str`${subject} will ${what}`, { id: 'goal.will' }))
      : msg(str`we will ${what}`, { id: 'goal.we-will' });
  if (form === 'noun')
    return subject
      ? say(msg(str`${subject} will achieve this: ${what}`, { id: 'goal.achieve' }))
      : msg(str`we will achieve this: ${what}`, { id: 'goal.we-achieve' });
  return subject
    ? say(msg(str`${subject} will make sure that ${what}`, { id: 'goal.make-sure' }))
    : msg(str`we will make sure that ${what}`, { id: 'goal.we-make-sure' });
}

function measureText({ measure, who, where }: Goal, formats: Formats): string {
  const { name, unit, baseline, target } = measure;
  if (!name.trim()) return '';
  const indicator = indicatorText(asPart(name, `${who} ${where}`), unit.trim());
  const [from, to] = [numberIn(baseline), numberIn(target)];
  const start = valueText(from, baseline, unit.trim(), formats);
  const end = valueText(to, target, unit.trim(), formats);
  if (!end) return msg(str`the measure is “${indicator}”`, { id: 'goal.measure' });
  if (!start) return msg(str`“${indicator}” will reach ${end}`, { id: 'goal.reach' });
  if (from === undefined || to === undefined || from === to)
    return msg(str`“${indicator}” will go from ${start} to ${end}`, { id: 'goal.go' });
  const change = unit.trim() === '%' ? undefined : changeInPercent(from, to);
  const by = change ? formats.percent(change) : '';
  if (to > from)
    return by
      ? msg(str`“${indicator}” will rise from ${start} to ${end} (by ${by})`, { id: 'goal.rise-by' })
      : msg(str`“${indicator}” will rise from ${start} to ${end}`, { id: 'goal.rise' });
  return by
    ? msg(str`“${indicator}” will fall from ${start} to ${end} (by ${by})`, { id: 'goal.fall-by' })
    : msg(str`“${indicator}” will fall from ${start} to ${end}`, { id: 'goal.fall' });
}

function resourcesText({ resources }: Goal, formats: Formats): string {
  const names = resources.map(({ name }) => name.trim()).filter(Boolean);
  return names.length ? msg(str`Resources: ${formats.list(names)}.`, { id: 'goal.resources' }) : '';
}

function reasonText({ priority, document, group, need }: Goal): string {
  if (priority.trim())
    return document.trim()
      ? msg(str`It serves the priority “${priority.trim()}” (${document.trim()}).`, {
          id: 'goal.priority-in',
        })
      : msg(str`It serves the priority “${priority.trim()}”.`, { id: 'goal.priority' });
  if (!need.trim()) return '';
  return group.trim()
    ? msg(str`The need behind it: ${need.trim()} (${group.trim()}).`, { id: 'goal.need-of' })
    : msg(str`The need behind it: ${need.trim()}.`, { id: 'goal.need' });
}
