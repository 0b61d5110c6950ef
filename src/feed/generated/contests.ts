// Made by `npm run checks` from the schema.
import { hasOwnIds } from '../contest-checks.js';
import { hasUniqueIds } from '../contest-checks.js';
import { isRange } from '../contest-checks.js';
import { isShare } from '../contest-checks.js';
import { isWhole } from '../contest-checks.js';
import { looksBack } from '../contest-checks.js';
import * as q from '../quick.js';
import {
  contact,
  date,
  dateOrTime,
  document,
  id,
  link,
  namedLink,
  percent,
  positive,
  string,
  text,
  whole,
} from './parts.js';
import type { RecordKind } from '../records.js';

export const contests: RecordKind<'contests'> = {
  collection: 'contests',
  isRight: q.object(
    {
      id: id,
      title: text,
      summary: text,
      organiser: q.object({ name: text }, { unit: text, url: link }),
      entry: q.object(
        {},
        {
          kinds: q.list(q.oneOf('alone', 'pair', 'team', 'organisation'), 1, Infinity),
          team: q.object(
            {},
            { from: q.number(1, Infinity, true), to: q.number(1, Infinity, true) },
            false,
            isRange,
          ),
          organisations: q.list(text),
          ages: q.object({}, { from: q.number(0, 120, true), to: q.number(0, 120, true) }, false, isRange),
          agesOn: date,
          adults: q.object(
            { count: q.number(1, Infinity, true) },
            { from: q.number(0, 120, true), older: q.yesOrNo, responsible: q.yesOrNo },
          ),
          residence: q.object(
            {
              areas: q.list(id, 1, Infinity),
              ties: q.list(q.oneOf('lives', 'registered', 'studies', 'works'), 1, Infinity),
            },
            { of: q.oneOf('each', 'applicant') },
          ),
          guardianPermit: q.object(
            { under: q.number(0, 120, true) },
            { of: q.oneOf('each', 'applicant'), form: link, upload: q.yesOrNo },
          ),
          supportPerson: q.object({}, { required: q.yesOrNo, who: text }),
          host: q.object(
            { kinds: q.list(q.oneOf('alone', 'pair', 'team', 'organisation'), 1, Infinity) },
            { who: text },
          ),
          applications: q.object(
            {},
            { perRound: q.number(1, Infinity, true), perYear: q.number(1, Infinity, true) },
          ),
        },
      ),
    },
    {
      description: text,
      example: q.yesOrNo,
      contact: contact,
      channels: q.list(text),
      rounds: q.list(
        q.object(
          {},
          {
            label: text,
            opens: dateOrTime,
            closes: dateOrTime,
            yearly: q.yesOrNo,
            nextWorkingDay: q.yesOrNo,
          },
        ),
      ),
      allYear: q.yesOrNo,
      holidays: q.list(date),
      stages: q.list(
        q.object(
          {
            kind: q.oneOf(
              'information',
              'training',
              'sketch',
              'full-project',
              'presentation',
              'judging',
              'results',
              'contract',
              'carried-out',
              'report',
              'award',
              'other',
            ),
          },
          {
            label: text,
            from: dateOrTime,
            to: dateOrTime,
            yearly: q.yesOrNo,
            registerBy: dateOrTime,
            extraPoints: q.yesOrNo,
            oneOf: q.list(text),
            place: text,
            url: link,
          },
        ),
      ),
      participants: q.object(
        {},
        {
          atLeast: q.number(1, Infinity, true),
          ages: q.object({}, { from: q.number(0, 120, true), to: q.number(0, 120, true) }, false, isRange),
          share: q.object(
            { parts: q.number(1, Infinity, true), of: q.number(1, Infinity, true) },
            {},
            false,
            isShare,
          ),
          residence: q.object(
            {
              areas: q.list(id, 1, Infinity),
              ties: q.list(q.oneOf('lives', 'registered', 'studies', 'works'), 1, Infinity),
            },
            {},
          ),
        },
      ),
      project: q.object(
        {},
        {
          areas: q.list(id),
          notForProfit: q.yesOrNo,
          startsWithinMonths: q.number(1, Infinity, true),
          lastsMonths: q.number(1, Infinity, true),
        },
      ),
      money: q.object(
        {},
        {
          currency: q.text(0, Infinity, /^[A-Z]{3}$/),
          from: positive,
          to: positive,
          byAge: q.list(
            q.object(
              {
                ages: q.object(
                  {},
                  { from: q.number(0, 120, true), to: q.number(0, 120, true) },
                  false,
                  isRange,
                ),
                to: positive,
              },
              {},
            ),
          ),
          additional: q.list(q.object({ giver: text, to: positive }, {})),
          total: positive,
          ownShare: percent,
          headings: q.list(
            q.object({ id: id, name: text }, { help: text, toPercent: percent, to: positive }),
            0,
            Infinity,
            hasUniqueIds,
          ),
          notPaid: q.list(q.object({ name: text }, { withExceptions: q.yesOrNo })),
          note: text,
        },
      ),
      prizes: q.list(
        q.object({ name: text }, { count: q.number(1, Infinity, true), amount: positive, description: text }),
      ),
      criteria: q.list(
        q.object(
          { id: id, name: text },
          { description: text, points: positive, weight: percent, questions: q.list(id) },
        ),
        0,
        Infinity,
        hasUniqueIds,
      ),
      documents: q.list(document),
      questions: q.list(
        q.object(
          {
            id: id,
            label: text,
            type: q.oneOf(
              'text',
              'long-text',
              'email',
              'phone',
              'link',
              'choice',
              'choices',
              'number',
              'money',
              'date',
              'files',
              'budget',
              'group',
              'consent',
            ),
          },
          {
            help: text,
            required: q.yesOrNo,
            maxLength: q.number(1, 20000, true),
            minLength: whole,
            options: q.list(q.object({ value: id, label: text }, { help: text })),
            min: q.number(-Infinity, Infinity),
            max: q.number(-Infinity, Infinity),
            earliest: date,
            latest: date,
            autocomplete: q.oneOf('name', 'street-address', 'postal-code', 'address-level2', 'organization'),
            step: q.oneOf('you', 'team', 'idea', 'budget', 'files', 'agreements'),
            when: q.list(
              q.object({ question: id }, { is: q.list(q.either(string, q.yesOrNo), 1, Infinity) }),
            ),
            from: whole,
            to: q.number(1, Infinity, true),
            accept: q.list(q.text(0, Infinity, /^(\.[a-z0-9]{1,8}|[a-z]+\/([a-z0-9.+-]+|\*))$/)),
            maxBytes: q.number(1, Infinity, true),
            fields: q.list(
              q.object(
                {
                  id: id,
                  label: text,
                  type: q.oneOf(
                    'text',
                    'long-text',
                    'email',
                    'phone',
                    'link',
                    'choice',
                    'choices',
                    'number',
                    'money',
                    'date',
                  ),
                },
                {
                  help: text,
                  required: q.yesOrNo,
                  maxLength: q.number(1, 20000, true),
                  minLength: whole,
                  options: q.list(q.object({ value: id, label: text }, { help: text })),
                  min: q.number(-Infinity, Infinity),
                  max: q.number(-Infinity, Infinity),
                  earliest: date,
                  latest: date,
                  autocomplete: q.oneOf(
                    'name',
                    'street-address',
                    'postal-code',
                    'address-level2',
                    'organization',
                  ),
                },
                false,
                isWhole,
              ),
              0,
              Infinity,
              hasUniqueIds,
            ),
            publishing: q.yesOrNo,
          },
          false,
          isWhole,
        ),
        0,
        Infinity,
        hasUniqueIds,
        hasOwnIds,
        looksBack,
      ),
      submission: q.object(
        {
          endpoint: q.text(0, 2000, /^(https?:\/\/[^\s]+|\/(?!\/)[^\s]*)$/i),
          format: q.oneOf(
            'tilts-json',
            'tilts-multipart',
            'drupal-webform',
            'contact-form-7',
            'gravity-forms',
            'formspree',
            'basin',
            'html-form',
          ),
        },
        {
          fieldMap: q.record(q.text(0, Infinity), q.text(0, Infinity)),
          extra: q.record(q.text(0, Infinity), q.text(0, Infinity)),
          maxBytes: q.number(1, Infinity, true),
        },
      ),
      privacy: q.object(
        {},
        {
          controller: q.object({ name: text }, { code: q.text(0, Infinity), address: text }),
          purpose: text,
          legalBasis: text,
          recipients: q.list(text),
          retention: text,
          contact: contact,
          complaint: q.object({ name: text }, { url: link }),
          url: link,
        },
      ),
      withdrawal: text,
      results: q.object(
        {},
        {
          published: dateOrTime,
          applications: whole,
          note: text,
          url: link,
          winners: q.list(
            q.object(
              { title: text },
              { by: text, place: q.number(1, Infinity, true), amount: positive, summary: text, url: link },
            ),
          ),
        },
      ),
      url: link,
      year: q.number(1990, 2100, true),
      updated: date,
      source: namedLink,
    },
  ),
};
