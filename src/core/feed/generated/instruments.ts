// Made by `npm run checks` from the schema.
import { AMOUNT_PER } from '../enums/instruments.js';
import { COOPERATION } from '../enums/instruments.js';
import { INSTRUMENT_FORMS } from '../enums/instruments.js';
import { INSTRUMENT_TYPES } from '../enums/instruments.js';
import { LEGAL_FORMS } from '../enums/instruments.js';
import { STATUSES } from '../enums/instruments.js';
import * as q from '../validators.js';
import { contact, date, dateOrTime, document, id, link, percent, positive, text, whole } from './primitives.js';
import type { RecordKind } from '../record-collection.js';

export const instruments: RecordKind<'instruments'> = { collection: 'instruments', isRight: q.object({ id: id,title: text,summary: text,type: q.oneOf(...INSTRUMENT_TYPES),form: q.oneOf(...INSTRUMENT_FORMS),giver: q.object({ name: text }, { url: link }) }, { description: text,cooperation: q.oneOf(...COOPERATION),eligibility: q.object({  }, { applicants: text,legalForms: q.list(q.oneOf(...LEGAL_FORMS)),statuses: q.list(q.oneOf(...STATUSES)),sectors: q.list(id),areas: q.list(id),employeesBelow: whole,turnoverBelow: positive,yearsFrom: positive,yearsTo: positive,condition: text }),amount: q.object({  }, { from: positive,to: positive,currency: q.text(0, Infinity, /^[A-Z]{3}$/),per: q.oneOf(...AMOUNT_PER),ownShare: percent,byPurpose: q.list(q.object({ purpose: text }, { from: positive,to: positive })),total: positive,note: text }),rounds: q.list(q.object({  }, { label: text,opens: dateOrTime,closes: dateOrTime,yearly: q.yesOrNo })),allYear: q.yesOrNo,when: text,areas: q.list(id),legalBasis: q.list(q.object({ title: text }, { url: link })),deMinimis: q.yesOrNo,documents: q.list(document),steps: q.list(text),decision: q.object({  }, { by: text,days: whole,note: text }),contact: contact,url: link,tags: q.list(text),year: q.number(1990, 2100, true),updated: date,source: q.object({ title: text }, { url: link }) }) };
