import type { Lexicon } from '../smart-checks.js';

export const lexicon: Lexicon = {
  vague:
    /^(improv|enhanc|promot|support|strengthen|develop|encourag|foster|facilitat|boost|optimi[sz]|better|best$|interesting|pleasant|nice|friendl|beautiful|efficien|effectiv|quality|modern|attractive|sufficient|adequate|various|appropriate|ensur)/,
  activity: /^(organi[sz](e|es|ed|ing)$|prepar(e|es|ed|ing)$|discuss|attend(ing)?$|host(s|ed|ing)?$|held$)/,
  make: /^(put|set|create[sd]?|creating|conduct(s|ed|ing)?|hold(s|ing)?|carr(y|ied|ies)|mak(e|es|ing)|made|writ(e|es|ing|ten)|draw(n|ing)?|establish(ed|ing)?|develop(ed|ing)?|launch(ed|ing)?|run(s|ning)?|publish(ed|ing)?|do|done|take|participat(e|es|ing))$/,
  event:
    /^(seminar|concert|festival|fair$|exhibition|workshop|meeting|conference|campaign|training|course|lecture|event|survey|strateg|concept|document|group|committee|leaflet|brochure|website|participation|visit|excursion|study|studies|discussion|roundtable)s?/,
  verb: /^(increas|reduc|rais|lower|grow|rise|fall|cut|creat|open|find|found|work|us(e|es|ed)$|has|have|is|are|reach|buy|order|take|turn|help|live|visit|clean|settle|attend|leav|double|halv|wait|get|learn)/,
  and: /^(and|plus)$/,
  more: /^(more|increas|rais|grow|rise|higher|double|boost|expand)/,
  less: /^(less$|fewer|reduc|lower|decreas|cut|halv|shorten|drop|sooner|faster)/,
  percent: /^(percent|cent|percentage)$/,
};
