import { expect } from '@open-wc/testing';
import { fold } from '../../../src/core/search/fold.js';
import { STEMMERS, type Language } from '../../helpers/evaluate-search.js';

/** Each line: forms of one word. */
const ONE_STEM: Record<Language, string> = {
  lv: `
    uzņēmums uzņēmuma uzņēmumam uzņēmumu uzņēmumā uzņēmumi uzņēmumiem uzņēmumus uzņēmumos
    konkurss konkursa konkursam konkursu konkursā konkursi konkursiem konkursus konkursos
    pabalsts pabalsta pabalstam pabalstu pabalstā pabalsti pabalstiem pabalstus pabalstos
    iedzīvotājs iedzīvotāja iedzīvotājam iedzīvotāju iedzīvotājā iedzīvotāji iedzīvotājiem iedzīvotājus
    uzņēmējs uzņēmēja uzņēmējam uzņēmēju uzņēmējā uzņēmēji uzņēmējiem uzņēmējus uzņēmējos
    nodoklis nodokļa nodoklim nodokli nodoklī nodokļi nodokļu nodokļiem nodokļus nodokļos
    brālis brāļa brālim brāli brālī brāļi brāļu brāļiem brāļus brāļos
    latvietis latvieša latvietim latvieti latvieši latviešu latviešiem latviešus latviešos
    jaunietis jaunieša jaunietim jaunieti jaunieši jauniešu jauniešiem jauniešus jauniešos
    briedis brieža briedim briedi briedī brieži briežu briežiem briežus briežos
    skapis skapja skapim skapi skapī skapji skapju skapjiem skapjus skapjos
    lācis lāča lācim lāci lācī lāči lāču lāčiem lāčus lāčos
    mēnesis mēneša mēnesim mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos
    tirgus tirgum tirgu tirgū tirgi tirgiem tirgos
    pašvaldība pašvaldības pašvaldībai pašvaldību pašvaldībā pašvaldībām pašvaldībās
    skola skolas skolai skolu skolā skolām skolās
    ministrija ministrijas ministrijai ministriju ministrijā ministrijām ministrijās
    upe upes upei upi upē upju upēm upēs
    zeme zemes zemei zemi zemē zemju zemēm zemēs
    virtuve virtuves virtuvei virtuvi virtuvē virtuvju virtuvēm virtuvēs
    izstāde izstādes izstādei izstādi izstādē izstāžu izstādēm izstādēs
    bite bites bitei biti bitē bišu bitēm bitēs
    karte kartes kartei karti kartē karšu kartēm kartēs
    aktivitāte aktivitātes aktivitātei aktivitāti aktivitātē aktivitāšu aktivitātēm aktivitātēs
    valsts valstij valsti valstī valstis valstu valstīm valstīs
    pils pilij pili pilī pilis piļu pilīm pilīs
    krāsns krāsnij krāsni krāsnī krāsnis krāšņu krāsnīm krāsnīs
    sociāls sociāla sociālam sociālais sociālajam sociālo sociālajā sociālie sociālajiem sociālajās sociālā
    liels liela lielais lielajai lielāks lielāka lielākais lielākajam lielākie lielākajās
    vidējs vidējais vidējam vidējie vidējiem vidējā vidējās
    maksāt maksā maksāja maksāju maksājam maksājot maksājošs maksājusi jāmaksā maksa maksas
    atbalstīt atbalsta atbalstīja atbalstīs atbalstot atbalstīts atbalstītais atbalstāms atbalstošs
    saņemt saņemam saņēma saņemts saņemtā saņēmusi saņēmuši saņemot saņemšana saņemšanas
    iesniegt iesniedz iesniedza iesniegs iesniegts iesniegtais iesniegto iesniedzot iesniegšana
    organizēt organizē organizēs organizējot organizēts organizētie organizējošs organizēšana
    veidot veido veidoja veidojam veidojot`,
  lt: `
    verslas verslo verslui verslą verslu versle verslai verslų verslams verslus verslais versluose
    mokestis mokesčio mokesčiui mokestį mokesčiu mokestyje mokesčiai mokesčių mokesčiams mokesčius
    medis medžio medžiui medį medžiu medyje medžiai medžių medžiams medžius medžiais medžiuose
    dviratis dviračio dviračiui dviratį dviračiu dviratyje dviračiai dviračių dviračiams
    arklys arklio arkliui arklį arkliu arklyje arkliai arklių arkliams arklius arkliais
    gyventojas gyventojo gyventojui gyventoją gyventojai gyventojų gyventojams gyventojus gyventojais
    parama paramos paramai paramą paramoje paramų paramoms paramas paramomis paramose
    stipendija stipendijos stipendijai stipendiją stipendijoje stipendijų stipendijoms stipendijomis
    valdžia valdžios valdžiai valdžią valdžioje valdžių valdžioms
    savivaldybė savivaldybės savivaldybei savivaldybę savivaldybėje savivaldybių savivaldybėms savivaldybėse
    aikštė aikštės aikštei aikštę aikštėje aikščių aikštėms aikštes aikštėmis
    sritis srities sričiai sritį sritimi srityje sritys sričių sritims sritimis srityse
    sutartis sutarties sutarčiai sutartį sutartimi sutartyje sutartys sutarčių sutartims
    sūnus sūnaus sūnui sūnų sūnumi sūnuje sūnūs sūnums sūnumis sūnuose
    skaičius skaičiaus skaičiui skaičių skaičiumi skaičiuje skaičiai skaičiams skaičiais
    asmuo asmens asmeniui asmenį asmeniu asmenyje asmenys asmenų asmenims asmenis asmenimis
    vanduo vandens vandeniui vandenį vandenyje vandenys vandenų vandenims
    mėnuo mėnesio mėnesiui mėnesį mėnesyje mėnesiai mėnesių mėnesiams mėnesius
    socialinis socialinio socialiniam socialinį socialinei socialinė socialinės socialinių socialinėms
    naujas naujo naujam naujasis naujojo naujajam naująjį naujoji naujosios naujųjų naujieji naujiesiems
    gražus gražaus gražiam gražų graži gražios gražioji gražiosios gražesnis gražesnė gražiausias
    didelis didelio dideliam dideli dideliems didelė didelės dideles didelėmis
    finansuoti finansuoja finansavo finansuojantis finansuojančio finansuojamas finansuotas finansuotos
    nustatyti nustato nustatė nustatomas nustatytas nustatytos nustatytų nustatant
    teikti teikia teikė teikiamas teikiami teiktas
    gyventi gyvena gyveno gyvenantis gyvenančio gyvenančių gyvenantiems`,
  et: `
    maks maksu makse maksud maksude maksusid maksule maksuga maksust maksudega maksudele
    kool kooli koole koolid koolide koolis kooliga koolidele koolidest
    vald valla valda vallad valdade valdu vallas vallale valdadele vallaga
    kord korra korda korrad kordade korras korraga kordadele
    hind hinna hinda hinnad hindade hindu hinnaga hinnale
    piirkond piirkonna piirkonda piirkonnad piirkondade piirkondi piirkonnas piirkonnast
    koht koha kohta kohad kohtade kohti kohale kohas kohtadel
    palk palga palka palgad palkade palku palgale
    projekt projekti projekte projektid projektide projektile projektist projektidega
    leping lepingu lepingut lepingud lepingute lepinguid lepingule lepingus lepingust lepinguga lepingutele
    toetus toetuse toetust toetused toetuste toetusi toetusele toetuseks toetustega toetustest toetusteta
    inimene inimese inimest inimesed inimeste inimesi inimesele inimestele inimestega
    sotsiaalne sotsiaalse sotsiaalset sotsiaalsed sotsiaalsete sotsiaalseid sotsiaalsele sotsiaalsetele
    rahaline rahalise rahalist rahalised rahaliste rahalisi rahaliselt rahalistele
    nõustamine nõustamise nõustamist nõustamised nõustamiste nõustamisi nõustamisele
    hange hanke hanget hanked hangete hankeid hankes hankele hangetele
    ettevõte ettevõtte ettevõtet ettevõtted ettevõtete ettevõtteid ettevõttele ettevõtetele ettevõttes
    toode toote toodet tooted toodete tooteid tootele toodetega
    nõue nõude nõuet nõuded nõuete nõudeid nõudeks nõuetele
    aruanne aruande aruannet aruanded aruannete aruandeid aruandele
    jääde jäätme jäätmed jäätmete jäätmeid jäätmetest
    tähtaeg tähtaja tähtaega tähtajad tähtaegade tähtaegu tähtajaks tähtaegadel
    aed aia aeda aiad aedade aedu aias aiast
    luba loa loale lubade lubadega load
    jalg jala jalga jalad jalgade jalgu jalal
    sõber sõbra sõpra sõbrad sõprade sõpru sõbrale sõpradega
    register registri registrit registrid registrite registris
    laps lapse last lapsed laste lapsi lapsele lastele lastega
    mees mehe meest mehed meeste mehi mehele meestele
    noor noore noort noored noorte noori noorele noortele noortega
    eakas eaka eakat eakad eakate eakaid eakale eakatele
    vabatahtlik vabatahtliku vabatahtlikku vabatahtlikud vabatahtlike vabatahtlikke vabatahtlikele
    taotleja taotleja taotlejat taotlejad taotlejate taotlejaid taotlejale taotlejatele
    kulu kulu kulud kulude kulusid kulule kuludeks
    raha raha rahad rahas rahast rahaks rahaga
    esitama esitada esitab esitatud esitavad esitanud esitatakse`,
};

/** Each line: words that have nothing to do with each other. */
const OWN_STEMS: Record<Language, string> = {
  lv: `
    maksa māksla maksimāls mākonis
    darbs dārzs dārgs darva
    gads gāze
    skola skaļš sola
    pils pilsēta pilns
    vieta viesis viela
    statuss statūti stāts
    līgums likums līga
    balss balva
    uzņēmums uzņēmējs uzņēmējdarbība
    pakalpojums palīgs pakaļa
    kurss kurpe`,
  lt: `
    mokestis mokykla mokymai
    darbas daržas dargana
    verslas vertė vėršis
    lėšos lašas
    sutartis sutuoktinis
    parama paroda parkas
    turtas turgus turnyras
    lengvata lengvas
    planas planeta
    bankas banketas
    statusas statyti`,
  et: `
    toetus toode töötaja
    maks maksimaalne mask
    kool kolm koolitus
    kulu küla kuld
    keskus kesta
    luba lubja
    raamat raam
    ettevõte ettevõtja ettevõtlus
    kord korter korrus
    linn linnus
    seade seadus
    vastus vastu
    koht kohustus
    laps lapp
    leping lepp
    vald vale valik`,
};

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

for (const language of ['lv', 'lt', 'et'] as const) {
  const stemOf = (word: string): string => STEMMERS[language](fold(word));

  describe(`stem, ${language}`, () => {
    for (const forms of lines(ONE_STEM[language])) {
      it(`gives the forms of ${forms[0]} one stem`, () => {
        const stems = new Map(forms.map((form) => [stemOf(form), form]));
        expect(stems.size, JSON.stringify([...stems])).to.equal(1);
      });
    }
    for (const words of lines(OWN_STEMS[language])) {
      it(`keeps apart ${words.join(', ')}`, () => {
        expect(new Set(words.map(stemOf)).size, words.map(stemOf).join(', ')).to.equal(words.length);
      });
    }
    it('leaves a letter or two of every word, and short words alone', () => {
      for (const [word] of lines(ONE_STEM[language])) {
        for (let length = 1; length <= word!.length; length++)
          expect(stemOf(word!.slice(0, length)).length).to.be.at.least(Math.min(length, 2));
      }
    });
    it('accepts any text', () => {
      for (const word of [
        '',
        'a',
        '2026',
        '15',
        'ööö',
        'щит',
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        'x'.repeat(500),
      ])
        expect(stemOf(word)).to.be.a('string');
    });
  });
}
