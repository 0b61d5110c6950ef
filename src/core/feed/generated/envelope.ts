// Made by `npm run checks` from the schema.
import { isTimeZone } from '../../util/time-zone.js';
import * as q from '../validators.js';
import { contact, dateOrTime, id, languageTag, link, named, text } from './primitives.js';

export const envelope = q.object({ tilts: q.oneOf(1),publisher: q.object({ name: text }, { url: link,contact: contact,timeZone: q.string(0, Infinity, isTimeZone) }),updated: dateOrTime,languages: q.array(languageTag, 1, Infinity) }, { "$schema": q.string(0, Infinity),areas: q.array(q.object({ id: id,name: text }, { within: id })),sectors: q.array(named),targetGroups: q.array(named),instruments: q.array(q.any),enterprises: q.array(q.any),contests: q.array(q.any),planning: q.any }, true);
