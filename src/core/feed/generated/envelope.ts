// Made by `npm run checks` from the schema.
import { isTimeZone } from '../../util/time-zone.js';
import * as q from '../validators.js';
import { contact, dateOrTime, id, languageTag, link, named, text } from './primitives.js';

export const envelope = q.object({ tilts: q.oneOf(1),publisher: q.object({ name: text }, { url: link,contact: contact,timeZone: q.text(0, Infinity, isTimeZone) }),updated: dateOrTime,languages: q.list(languageTag, 1, Infinity) }, { "$schema": q.text(0, Infinity),areas: q.list(q.object({ id: id,name: text }, { within: id })),sectors: q.list(named),targetGroups: q.list(named),instruments: q.list(q.anything),enterprises: q.list(q.anything),contests: q.list(q.anything),planning: q.anything }, true);
