import type { Lexicon } from '../smart-checks.js';

export const lexicon: Lexicon = {
  // uzlabot, uzlabos, uzlabošana, tiek uzlabota; veicināt, veicina; kvalitāte; attīstīt, attīstība
  vague:
    /^(?:pa|no|ne)?(uzlab|labak|veicin|atbalst(?!a(m|s)?$)|stiprin|pilnveid|nodrosin|sekme|attist|paaugstin|efektiv|kvalitat|kvalit|modern|musdien|pievilcig|interesant|patikam|draudzig|skaist|pietiekam|dazad|optimiz|aktiviz|popularize|sakartot|celt)/,
  activity: /^(no)?(organize|riko(?!jum)|sarik|sagatavo|izstrada(?!ju(m|mi|mu)$)|apspried|iepazist|informe)/,
  make: /^(veikt?|veic|veiks|veikta|veidot|izveid|nodibina|novad[ia]|dibina|rakst|sastad|isteno|realiz|publice|palaist|ieviest|piedal)/,
  event:
    /^(seminar|koncert|festival|gadatirg|izstad|talk[ua]|darbnic|sanaksm|tiksan|konferenc|kampan|apmacib|kurs[ui]|lekcij|pasakum|aptauj|petijum|strateg|koncepc|dokument|grup|komisij|buklet|majaslap|timeklvietn|dalib|ekskursij|diskusij|forum|vadlinij)/,
  verb: /^(palielin|samazin|pieau[gd]|pieaug|rad[ia]t?|atver|atrod|stradaj?|darboj|izmanto|ir$|sanem|perk|pasut|iesaist|piedal|parvers|palidz|dzivo|apmekle|kopj|atgriez|divkars|saisin|gaida|brauc|pamet|macas|paliek)/,
  and: /^(un|ari)$/,
  more: /^(vairak|palielin|pieau|paaugstin|augst|lielak|divkars|dubult|paplasin|audze)/,
  less: /^(mazak|samazin|saisin|isak|zemak|ieroboz|krit|atrak)/,
  percent: /^(procent|proc$)/,
  infinitive: /.{3}(ot|at|et|it|iet|uot|kt|gt|pt|st|ties)$/,
};
