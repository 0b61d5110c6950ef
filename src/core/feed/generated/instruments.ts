// Made by `npm run checks` from the schema.
import { AMOUNT_PER } from '../enums/instruments.js';
import { COOPERATION } from '../enums/instruments.js';
import { INSTRUMENT_FORMS } from '../enums/instruments.js';
import { INSTRUMENT_TYPES } from '../enums/instruments.js';
import { LEGAL_FORMS } from '../enums/instruments.js';
import { STATUS_KINDS } from '../enums/instruments.js';
import * as q from '../validators.js';
import { contact, date, dateOrTime, document, id, link, nonNegative, nonNegativeInt, percent, text } from './primitives.js';
import type { RecordType } from '../record-collection.js';

export const instruments: RecordType<'instruments'> = { collection: 'instruments', isValid: q.object({ id: id,title: text,summary: text,type: q.oneOf(...INSTRUMENT_TYPES),form: q.oneOf(...INSTRUMENT_FORMS),giver: q.object({ name: text }, { url: link }) }, { description: text,cooperation: q.oneOf(...COOPERATION),eligibility: q.object({  }, { applicants: text,legalForms: q.array(q.oneOf(...LEGAL_FORMS)),statuses: q.array(q.oneOf(...STATUS_KINDS)),sectors: q.array(id),areas: q.array(id),employeesBelow: nonNegativeInt,turnoverBelow: nonNegative,yearsFrom: nonNegative,yearsTo: nonNegative,condition: text }),amount: q.object({  }, { from: nonNegative,to: nonNegative,currency: q.string(0, Infinity, /^[A-Z]{3}$/),per: q.oneOf(...AMOUNT_PER),ownShare: percent,byPurpose: q.array(q.object({ purpose: text }, { from: nonNegative,to: nonNegative })),total: nonNegative,note: text }),rounds: q.array(q.object({  }, { label: text,opens: dateOrTime,closes: dateOrTime,yearly: q.boolean })),allYear: q.boolean,when: text,areas: q.array(id),legalBasis: q.array(q.object({ title: text }, { url: link })),deMinimis: q.boolean,documents: q.array(document),steps: q.array(text),decision: q.object({  }, { by: text,days: nonNegativeInt,note: text }),contact: contact,url: link,tags: q.array(text),year: q.number(1990, 2100, true),updated: date,source: q.object({ title: text }, { url: link }) }) };
