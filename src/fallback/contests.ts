/** Idea contests as HTML: what they are about, the dates, how much, for whom, whom to ask. */
import { contestToJsonLd } from '../core/formats/json-ld/contests.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import { recordsOf } from '../core/feed/record-collection.js';
import { contests as contestType } from '../core/feed/generated/contests.js';
import type { Contest } from '../core/feed/schema/schema.js';
import { times } from '../core/util/natives.js';
import { markup, type Content } from '../core/util/markup.js';
import { inOrder } from '../elements/idea-contest/contest-order.js';
import { agesText, moneyText, participationModesText, widestAges } from '../elements/idea-contest/labels.js';
import { datesText, timelineName } from '../elements/idea-contest/timeline-labels.js';
import { timelineOf, type TimelineItem } from '../elements/idea-contest/timeline.js';
import {
  address,
  facts,
  heading,
  list,
  localized,
  paragraph,
  shownInFull,
  time,
  type Fallback,
  type FallbackContext,
} from './context.js';

/**
 * @param page absolute address of the page with the contests
 * @throws {RangeError} if the attribute `contest` names none of the feed
 */
export function contestsFallback(feed: object, context: FallbackContext, page: string | undefined): Fallback {
  const { envelope, attributes, headingLevel: level, msg } = context;
  const records = recordsOf(feed, contestType, envelope.contests);
  const all = times(records.size, (index) => records.get(index)).filter((each) => each !== undefined);
  const id = attributes['contest'];
  const chosen = id === undefined ? all : all.filter((contest) => contest.id === id);
  if (id !== undefined && !chosen.length) throw new RangeError(`There is no contest “${id}” in the feed`);
  const items = inOrder(chosen, context.now).map(({ contest }) => contest);
  const own = items.filter(({ example }) => !example);
  const examples = items.filter(({ example }) => example);
  const structuredData = toGraph(
    shownInFull(own).flatMap((contest) => {
      const address = contest.url ?? page;
      return address ? contestToJsonLd(contest, address, context) : [];
    }),
    (event) => event,
    context,
  );
  if (id !== undefined) return { content: markup`${contest(chosen[0]!, context)}`, structuredData };
  const listOf = (contests: readonly Contest[], at: number): Content =>
    list(
      contests,
      (each) => contest(each, context, at),
      ({ title, url }) => heading(title, url, context, at),
    );
  const none = markup`<p>${msg('There are no contests at the moment', { id: 'contest.none' })}</p>\n`;
  const title = msg('How others do it: examples', { id: 'contest.examples' });
  return {
    content: markup`${own.length ? listOf(own, level) : none}${
      examples.length > 0 && [
        heading({ [context.language]: title }, undefined, context, level),
        listOf(examples, level + 1),
      ]
    }`,
    structuredData,
  };
}

function contest(each: Contest, context: FallbackContext, level?: number): Content {
  const { msg, formatter, now } = context;
  const { organiser, documents = [] } = each;
  const unit = organiser.unit && localized('span', organiser.unit, context);
  const name = localized('span', organiser.name, context);
  const files = documents.filter(({ url }) => url);
  return [
    heading(each.title, each.url, context, level),
    paragraph(each.summary, context),
    facts([organiser.url ? markup`<a href="${organiser.url}">${name}</a>` : name, unit]),
    facts([moneyText(msg, each, formatter), agesText(msg, widestAges(each), formatter)]),
    facts([participationModesText(msg, each, formatter)]),
    each.example
      ? facts([
          msg('This shows how the rules of a real contest are written. You cannot apply here.', {
            id: 'contest.example-hint',
          }),
        ])
      : dates(timelineOf(each, now), context),
    files.length > 0 &&
      markup`<ul>\n${files.map(({ title, url }) => markup`<li><a href="${url}">${localized('span', title, context)}</a></li>\n`)}</ul>\n`,
    address(each.contact, context),
  ];
}

/** What happens when. */
function dates(items: readonly TimelineItem[], context: FallbackContext): Content {
  const { msg, formatter } = context;
  const dated = items.filter(({ from, to }) => from ?? to);
  if (!dated.length) return undefined;
  const entry = (item: TimelineItem): Content => {
    const { from, to, label } = item;
    const name = label ? localized('span', label, context) : undefined;
    // An end of applications is called so: “until” would say it twice.
    const text = item.kind === 'closes' ? formatter.date(to!) : datesText(msg, item, formatter);
    return markup`<li>${timelineName(msg, item)}${name && markup` (${name})`}: ${time((to ?? from)!, text)}</li>\n`;
  };
  return markup`<ul>\n${dated.map(entry)}</ul>\n`;
}
