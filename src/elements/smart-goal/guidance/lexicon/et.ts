import type { Lexicon } from '../smart-checks.js';

export const lexicon: Lexicon = {
  // parandada, paranenud, parandamine; edendada, edendamine; kvaliteet; arendada, arendamine
  vague:
    /^(parand|paran[ed]|parem|parim|huvita[vm]|meeldiv|sobralik|ilus|eden|toeta(da|b|vad|me|nud|mine|takse)$|tugevda|tugevne|taga(da|b|me|mine|tud)|arenda|areng|taiusta|tohus|efektiiv|kvalite|kaasaeg|modern|atraktiiv|piisav|erinev|mitmekesi|optimeeri|soodusta|tost(a|ab|mine)$|aktiveeri)/,
  activity:
    /^(korralda(da|b|me|vad|takse|tud|ma|mine)|koosta|valmista|arutle|aruta(da|me)|tutvusta|teavita|kavanda)/,
  make: /^(vii(a|akse|b|me|vad)|labi|moodusta|loo?(b|me|ma|ma|dakse)?$|lu(ua|akse)|asuta(da|b|takse)|pida(da|ma|mine)|peetakse|kirjuta|avalda|rakenda|osale)/,
  event:
    /^(seminar|kontser|festival|laat|naitus|talgu|tootu(ba|b[ae]|oa)|toot(uba|oa)|koosole|kohtumi|konverents|kampaani|koolitus|kursus|loeng|uritus|kusitlus|uuring|strateegia|arengustrateegia|kontseptsioon|dokument|tooruhm|komisjon|voldik|kodulehe?|veebileh|osalemi|ekskursioon|arutelu|foorum|juhend)|strateegia/,
  verb: /^(suurenda|vahenda|kasva|luua|avada|avab|leia|toota|tootab|tegutse|kasuta|on$|saa(b|vad|da)$|osta|telli|osale|muuda|teevad|teeb|aita|ela(b|vad)|kulasta|hoolda|kolib|asuvad|kahekordista|luhenda|oota|soida|jata|opib|opivad|kai|langeta|tosta)/,
  and: /^(ja|ning)$/,
  more: /^(rohkem|enam|suurenda|suurene|kasva|tost|korgem|kahekordist|laienda)/,
  less: /^(vahem(?!alt)|vahenda|vahene|luhenda|luhem|madalam|piira|langeta|kiirem)/,
  percent: /^protsen/,
};
