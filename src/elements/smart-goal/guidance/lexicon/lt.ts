import type { Lexicon } from '../smart-checks.js';

export const lexicon: Lexicon = {
  // gerinti, pagerinti, gerinimas, pagerės; skatinti, paskatins; kokybė; plėtoti, plėtra
  vague:
    /^(pa|su|is|uz|api)?(ger(in|es|iau|esn)|skatin|remt|remia|rems|remim|stiprin|tobulin|uztikrin|pletr|plet(o|i)|ugd|efektyv|kokyb|modern|siuolaikin|patraukl|idom|malon|draugisk|graz(?!in)|pakankam|ivair|optimiz|aktyvin|populiarin|kelti$|didinti$)/,
  activity:
    /^(su|pa|isi)?(organizuo|organizavim|reng(?!in)|rengim|parengt|paruos|ruos|aptar|supazindin|informuo)/,
  make: /^(atlik|atlie|vykd|ivykd|sudar|sukur|isteig|steig|rasy|parasy|igyvendin|publikuo|skelb|dalyvau)/,
  event:
    /^(seminar|koncert|festival|muge|parod|talk|dirbtuv|susitikim|susirinkim|konferencij|kampanij|mokym(?!o?si)|kurs(?=[aou])|paskait|renginy?s?$|rengini|apklaus|tyrim|strategij|koncepcij|dokument|grup|komisij|lankstinuk|svetain|dalyvavim|ekskursij|diskusij|forum|gair)/,
  verb: /^((pa|su|is|i)?(didin|mazin|aug)|sukur|atidar|rand|susirand|dirb|veik|naudo|yra$|gau[ns]|perk|uzsak|dalyvauj|paver|padeda|gyven|lank|tvark|griz|padvigub|trumpin|lauk|vaziuo|meta$|mokosi|liek)/,
  and: /^(ir|bei|taip)$/,
  more: /^(daugiau|(pa)?didin|(is|pa)?aug|didesn|aukstesn|padvigub|isples)/,
  less: /^(maziau(?!si)|(su)?mazin|(su)?trumpin|trumpiau|mazesn|zemesn|riboti|kris|greiciau)/,
  percent: /^(procent|proc$)/,
  infinitive: /.{3}(ti|tis)$/,
};
