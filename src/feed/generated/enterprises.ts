// Made by `npm run checks` from the schema.
import { hasVideoSource } from '../video.js';
import { isAddress } from '../address.js';
import * as q from '../quick.js';
import {
  contact,
  date,
  email,
  id,
  languageTag,
  link,
  namedLink,
  phone,
  positive,
  string,
  text,
  whole,
} from './parts.js';
import type { RecordKind } from '../records.js';

export const enterprises: RecordKind<'enterprises'> = {
  collection: 'enterprises',
  isRight: q.object(
    { id: id, name: text, summary: text },
    {
      description: text,
      sectors: q.list(id),
      products: q.list(q.object({ name: text }, { kind: q.oneOf('product', 'service') })),
      targetGroups: q.list(id),
      workIntegration: q.object({}, { people: whole, note: text }),
      legalForm: q.oneOf(
        'company',
        'sole-trader',
        'association',
        'foundation',
        'public-institution',
        'cooperative',
        'farm',
        'informal-group',
        'person',
        'public-body',
      ),
      registerCode: q.text(1, 40),
      country: q.text(0, Infinity, /^[A-Z]{2}$/),
      status: q.object(
        { kind: q.oneOf('granted', 'registered', 'self-declared', 'network-member', 'none') },
        { since: date, until: date, checkedOn: date, source: namedLink },
      ),
      areas: q.list(id),
      address: q.object(
        { text: text },
        { street: text, locality: text, region: text, postalCode: q.text(1, 12) },
      ),
      geo: q.object({ lat: q.number(-90, 90), lon: q.number(-180, 180) }, {}),
      openingHours: q.object(
        {},
        {
          weekly: q.list(
            q.object(
              {
                days: q.list(q.oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), 1, Infinity),
                hours: q.list(
                  q.object(
                    {
                      opens: q.text(0, Infinity, /^([01]\d|2[0-3]):[0-5]\d$/),
                      closes: q.text(0, Infinity, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
                    },
                    {},
                  ),
                  1,
                  Infinity,
                ),
              },
              {},
            ),
          ),
          exceptions: q.list(
            q.object(
              { date: date },
              {
                until: date,
                hours: q.list(
                  q.object(
                    {
                      opens: q.text(0, Infinity, /^([01]\d|2[0-3]):[0-5]\d$/),
                      closes: q.text(0, Infinity, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
                    },
                    {},
                  ),
                ),
                note: text,
              },
            ),
          ),
          note: text,
        },
      ),
      url: link,
      email: email,
      phone: phone,
      contact: contact,
      social: q.list(
        q.object(
          {
            network: q.oneOf(
              'facebook',
              'instagram',
              'linkedin',
              'youtube',
              'tiktok',
              'x',
              'threads',
              'bluesky',
              'mastodon',
              'telegram',
              'whatsapp',
              'draugiem',
              'other',
            ),
            url: link,
          },
          {},
        ),
      ),
      logo: q.object(
        { url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress) },
        {
          alt: text,
          credit: text,
          licence: namedLink,
          width: q.number(1, 20000, true),
          height: q.number(1, 20000, true),
        },
      ),
      photos: q.list(
        q.object(
          { url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress) },
          {
            alt: text,
            credit: text,
            licence: namedLink,
            width: q.number(1, 20000, true),
            height: q.number(1, 20000, true),
          },
        ),
      ),
      video: q.object(
        { provider: q.oneOf('youtube', 'vimeo', 'file'), title: text },
        {
          id: string,
          url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
          poster: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
          language: languageTag,
          captions: q.list(
            q.object(
              {
                language: languageTag,
                url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
              },
              {},
            ),
          ),
          transcript: text,
          seconds: whole,
        },
        false,
        hasVideoSource,
      ),
      impact: q.list(
        q.object(
          { label: text, value: q.number(-Infinity, Infinity) },
          { unit: text, year: q.number(1900, 2100, true), source: namedLink },
        ),
      ),
      story: q.object(
        {},
        {
          who: text,
          does: text,
          measures: text,
          advises: text,
          quote: q.object({ text: text }, { by: text }),
          lesson: text,
          video: q.object(
            { provider: q.oneOf('youtube', 'vimeo', 'file'), title: text },
            {
              id: string,
              url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
              poster: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
              language: languageTag,
              captions: q.list(
                q.object(
                  {
                    language: languageTag,
                    url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress),
                  },
                  {},
                ),
              ),
              transcript: text,
              seconds: whole,
            },
            false,
            hasVideoSource,
          ),
          files: q.list(
            q.object(
              { title: text, url: q.text(0, 2000, /^(https?:\/\/|\/(?![\\/]))[^\s]*$/i, isAddress) },
              { language: languageTag, format: q.text(1, 12), bytes: whole },
            ),
          ),
        },
      ),
      sellsToMunicipality: q.object(
        {},
        { text: text, cpv: q.list(q.object({ code: q.text(0, Infinity, /^\d{8}(-\d)?$/) }, { name: text })) },
      ),
      networks: q.list(namedLink),
      prizes: q.list(
        q.object(
          { title: text },
          {
            year: q.number(1900, 2100, true),
            amount: positive,
            currency: q.text(0, Infinity, /^[A-Z]{3}$/),
            by: text,
          },
        ),
      ),
      featured: q.yesOrNo,
      joined: date,
      updated: date,
      source: namedLink,
    },
  ),
};
