// Made by `npm run checks` from the schema.
import { hasEntries } from '../schema/string-refinements.js';
import { isCalendarDate } from '../schema/string-refinements.js';
import { isParsableUrl } from '../schema/string-refinements.js';
import * as q from '../validators.js';

export const string = q.string(1, 20000);
export const languageTag = q.string(0, Infinity, /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
export const text = q.union(string, q.record(languageTag, string, hasEntries));
export const link = q.string(0, 2000, /^https?:\/\/[^\s]+$/i, isParsableUrl);
export const email = q.string(0, 254, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/);
export const phone = q.string(0, 40, /^\+?[0-9][0-9 ()/.-]{3,}$/);
export const contact = q.object({  }, { name: text,role: text,email: email,phone: phone,url: link,hours: text });
export const dateOrTime = q.string(0, Infinity, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, isCalendarDate);
export const id = q.string(0, Infinity, /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
export const named = q.object({ id: id,name: text }, {  });
export const nonNegativeInt = q.number(0, Infinity, true);
export const nonNegative = q.number(0, Infinity);
export const percent = q.number(0, 100);
export const document = q.object({ title: text }, { url: link,language: languageTag,format: q.string(0, 12),bytes: nonNegativeInt });
export const date = q.string(0, Infinity, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, isCalendarDate);
export const namedLink = q.object({ title: text }, { url: link });
