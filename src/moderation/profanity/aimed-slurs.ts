import { oneForm } from '../matching-text.ts'
import { phraseIndex } from '../threats/phrase-index.ts'
import { personsIn } from './person-words.ts'
import type { FoundWord } from './spaced-words.ts'

interface AimedSlurs {
  /** What is a slur only when somebody is called so: a coon is also a cat, a pedal is also on a bicycle. */
  names: string
  /** What people are, and say of themselves: an insult only beside one of {dirty}. */
  peoples: string
  /** What stands before, or behind, a people that is insulted. */
  dirty: string
  /** "You" and "you are", with what may stand between that and a name. */
  you: string
  between: string
}

/**
 * Slurs by what stands around them, by language: regular expressions over a text as matchingText writes it. "You coon", "the owner is a
 * spic" and "dirty Jew" name somebody; a maine coon, a chink in the armour and a Jewish cookbook do not.
 */
const aimedSlurs: Readonly<Record<string, AimedSlurs>> = {
  ar: {
    names: 'خول|شاذ|زنجي|زنوج|لوطي',
    peoples: 'يهودي|يهود|زنجي|زنوج|غجري|أجنبي|شيعي|كردي',
    dirty: 'قذر|قذرون|وسخ|نجس|حقير|كلب|خنزير',
    you: 'أنت|انت|أنتم|انتم|يا',
    between: 'مجرد|كلكم|جميعا|أيها|يا|ال',
  },
  bg: {
    names: 'педал|педали|педерунга|чифут|чифути|негро|катунар|катунари',
    peoples: 'циганин|циганка|цигани|евреин|евреи|турчин|турци|негър|негри|арабин|араби',
    dirty: 'мръсн\\p{L}{1,2}|мръсен|смрадлив\\p{L}{0,2}|гаден|гадни|шибан\\p{L}?',
    you: 'ти|вие|си|сте',
    between: 'си|сте|един|една|такъв|само|бе|е|мръсен|мръсни',
  },
  cs: {
    names:
      'buzerant\\p{L}{0,3}|buzík\\p{L}{0,3}|buzn\\p{L}|teplouš\\p{L}{0,3}|negr\\p{L}{0,2}|negře|cigoš\\p{L}{0,2}|rákosní[kc]\\p{L}{0,2}|židák\\p{L}{0,2}',
    peoples: 'cikán\\p{L}{0,3}|cigán\\p{L}{0,3}|žid|žide|židi|židé|arab\\p{L}{0,2}|vietnamec|vietnamci',
    dirty: 'špinav\\p{L}{1,2}|smradlav\\p{L}{1,2}|zasran\\p{L}{1,2}|zkurven\\p{L}{1,2}|posran\\p{L}{1,2}',
    you: 'ty|vy|jsi|jste|seš',
    between: 'jsi|jste|seš|je|jeden|jedna|takový|jen|všichni|zasraný|zasraní|špinavej',
  },
  da: {
    names: 'perker|perkere|negere?|svans|svanser',
    peoples: 'jøde|jøder|arabere?|tyrk|tyrkere?|sigøjnere?|muslim|muslimer|somaliere?|polakk?er|polak',
    dirty: 'beskidte?|klamme?|skide|svine|stinkende|ulækre?',
    you: 'du|i|jer',
    between: 'er|en|alle|nogle|bare|sammen|forbandede',
  },
  de: {
    names:
      'schlitzaugen?|polacken?|bimbos?|kanaken?|negern?|transen?|spastis?|kümmeltürken?|zigeunerpack|itaker',
    peoples:
      'juden?|türken?|araber|moslems?|muslime?|russen?|zigeuner|ausländer|syrer|afghanen?|schwuler?|schwulen',
    dirty:
      'dreckig\\p{L}{0,2}|drecks|scheiß|scheiss|scheiße|stinkend\\p{L}{0,2}|verdammt\\p{L}{1,2}|verfluchte\\p{L}?|miese[rsn]?|verfickte\\p{L}?',
    you: 'du|ihr|dich|euch|sie',
    between:
      'bist|seid|sind|ist|war|ein|eine|einen|so|alle|doch|nur|echt|verdammte[rsn]?|blöde[rsn]?|dumme[rsn]?|diese|diesen',
  },
  el: {
    names:
      'αράπη\\p{L}{0,3}|πούστη\\p{L}{0,3}|γύφτ\\p{L}{1,2}|γύφτουλα\\p{L}?|εβραιόσκυλο|παλιογύφτ\\p{L}{1,2}|βρωμο(?:γύφτ|αλβαν|εβραί)\\p{L}{1,2}',
    peoples: 'εβραίο\\p{L}{0,2}|αλβαν(?:ός|οί|έ)|τσιγγάνο\\p{L}?|μουσουλμάνο\\p{L}?|τούρκο\\p{L}?',
    dirty: 'βρώμικ\\p{L}{1,3}|βρωμερ\\p{L}{1,3}|βρωμιάρη\\p{L}?|παλιο',
    you: 'εσύ|εσείς|είσαι|είστε|ρε|βρε',
    between: 'είσαι|είστε|είναι|ένας|ο|όλοι|σαν',
  },
  en: {
    names:
      'chinks?(?! in the armou?r)|spics?(?! (?:and|n|&) span)|pakis?(?!-?stan)|trann(?:y|ies)|coons?(?! (?:hunt|hound|cat|dog|skin|lover|owner))|wogs?|gyppos?|gypos?|pikeys?|kikes?|gooks?|japs?|polacks?|dagos?|wops?|poofs?|poofters?|darkies|darky|beaners?|faggots?(?! (?:and|with|in))|fags?|mongs?|retards?(?! (?:the|mo|fire|fla|gr))|golliwogs?|sambos?|camel jockeys?|sand niggers?|kaffirs?(?! lime)|redskins?|half-?breeds?',
    peoples: 'jews?|arabs?|muslims?|turks?|gyps(?:y|ies)|gypsys|mexicans?|immigrants?|foreigners?',
    dirty: 'dirty|filthy|stinking|bloody|fucking|lousy|scummy|thieving|smelly',
    you: "you|u|ya|ye|you['’]?re|ur|you['’]?ve",
    between:
      'are|is|was|were|a|an|some|all|just|such|nothing but|bunch of|lot of|load of|fucking|bloody|dirty|stupid|little|filthy|old|typical|these|those|absolute|complete|total|thieving|lying',
  },
  es: {
    names:
      'negratas?|sudacas?|panchit[oa]s?|machupichus?|maric(?:a|as|ón|ones)|maricon(?:azo)?|bolleras?|gitanacos?|moracos?|travelos?|negr[oa]s? de mierda',
    peoples: 'moros?|moras?|gitan[oa]s?|judí[oa]s?|rumanos?',
    dirty: 'put[oa]s?|asquerosos?|de mierda|cabr[oó]n(?:es)?|guarros?',
    you: 'tú|tu|vosotros|ustedes|eres|sois|son',
    between: 'eres|sois|es|son|era|un|una|unos|unas|todos|puto|putos|sucio|sucios|ese|este|maldito',
  },
  et: {
    names: 'neeger|neegrid|neegri|tibla|tiblad|pede|peded',
    peoples: 'juut|juudid|mustlane|mustlased|venelane|venelased|araablane',
    dirty: 'räpane|räpased|kuradi|sitane|haisev|haisevad',
    you: 'sa|sina|te|teie|oled|olete',
    between: 'oled|olete|on|kõik|üks|igavene',
  },
  fi: {
    names:
      'neekeri|neekerit|neekeriä|ryssä|ryssät|mutakuonot?|manne|mannet|hintti|hintit|homopetteri|lättähattu',
    peoples: 'mustalainen|mustalaiset|juutalainen|juutalaiset|arabit?|somalit?|venäläinen|turkkilainen',
    dirty: 'likainen|likaiset|saatanan|vitun|perkeleen|haiseva|haisevat|helvetin|paska',
    you: 'sinä|sä|te|olet|olette',
    between: 'olet|olette|on|kaikki|yksi|joku|pelkkä|senkin',
  },
  fr: {
    names:
      'négros?|nègres?|bougnoul(?:e|es|s)?|bicots?|chinetoques?|niakou[ée]s?|youp(?:in|ins|ine|ines)|tarlouzes?|(?<=(?:une|des|grosses?|vieilles?|sales?) )tapettes?(?! à)|tafioles?|(?<=(?:une|des|grosses?|vieilles?|sales?) )pédales?(?! (?:de|d))|pédés?|gouines?|romanichels?|rastaquouères?|crouilles?',
    peoples: 'arabes?|juifs?|juives?|roms?|gitans?|musulmans?|nègres?|turcs?|étrangers|immigrés?',
    dirty: 'sales?|putains? de|espèces? de|enculés? de|de merde|crasseux',
    you: "tu|toi|vous|t['’]es|êtes",
    between:
      "es|êtes|est|sont|était|un|une|des|tous|que|qu['’]un|gros|grosse|petit|petite|sales?|vrai|putain de|espèce de|bande de",
  },
  ga: {
    names: 'niger|faggot',
    peoples: 'giúdach|giúdaigh|arabach|lucht siúil|cnácair',
    dirty: 'salach|bhréan|brocach',
    you: 'tusa|tú|sibh|is|a',
    between: 'is|a|an|go léir',
  },
  he: {
    names: 'כושי|כושים|כושית|קוקסינל|ערבושי|ערבושים|פרענק',
    peoples: 'ערבי|ערבים|ערביה|אתיופי|אתיופים|רוסי|רוסים|הומו|צועני',
    dirty: 'מלוכלך|מלוכלכים|מסריח|מסריחים|מטונף|מטונפים|מזדיין',
    you: 'אתה|את|אתם',
    between: 'סתם|כולכם|פשוט|הוא|יא',
  },
  hi: {
    names: 'chakka|chakke|hijd[ae]|chinki|katua|katue|bhangi|chamar|छक्का|छक्के|हिजड़ा|हिजड़े|चिंकी|कटुआ|भंगी|चमार',
    peoples: 'मुसलमान|musalman|दलित|बिहारी|bihari',
    dirty: 'गंदा|गंदे|ganda|gande|saala|saale|साला|साले',
    you: 'तू|तुम|आप|tu|tum|aap|abe|अबे',
    between: 'सब|sab|एक|ek|साला|साले|saala|saale|log|लोग',
  },
  hr: {
    names:
      'peder\\p{L}{0,3}|pederčin\\p{L}{1,2}|šiptar\\p{L}{0,3}|balij\\p{L}{1,2}|cigo|crnčug\\p{L}{1,2}|čamug\\p{L}{1,2}|žabar\\p{L}{0,2}|vlajin\\p{L}{1,2}',
    peoples: 'cigan\\p{L}{0,3}|židov|židovi|žid|židi|crnac|crnci|crnče|musliman\\p{L}{0,2}|arap\\p{L}{0,2}',
    dirty: 'prljav\\p{L}{1,2}|smrdljiv\\p{L}{1,2}|jeben\\p{L}{1,2}|usran\\p{L}{1,2}|odvratn\\p{L}{1,2}',
    you: 'ti|vi|si|ste',
    between: 'si|ste|je|su|jedan|jedna|obični|svi|običan|prljavi',
  },
  hu: {
    names: 'buzi|buzik|buzeráns|cigó|cigók|zsidrák|bibsik?',
    peoples: 'cigány|cigányok|zsidó|zsidók|néger|négerek|román|románok|oláhok?|tót|arabok?|migráns(?:ok)?',
    dirty: 'büdös|mocskos|rohadt|szaros|kurva|tetves|koszos|kibaszott',
    you: 'te|ti|maga|vagy|vagytok',
    between: 'egy|olyan|ilyen|mind|csak|szemét|rohadt|büdös',
  },
  id: {
    names: 'banci|bencong|negro|aseng|cina loleng',
    peoples: 'cina|yahudi|arab|papua|batak|negro',
    dirty: 'dasar|babi|anjing|sialan|bangsat|kotor',
    you: 'kamu|kau|lu|anda|kalian',
    between: 'itu|adalah|semua|memang|dasar|ini',
  },
  it: {
    names:
      'ricchion[ei]|recchion[ei]|finocch(?:io|i)(?! (?:selvatic|crud|al|grat|freschi))|froc[io]|frociett[io]|culatton[ei]|terron[ei]|(?<=(?:un|dei|quel|quei|sporco|brutto) )negr[oi]|checche?|zingaracci[oi]?|muso giallo|musi gialli|bus[oi]n[ei]|marocch?in(?:acci)?[oi] di merda',
    peoples:
      'ebre[oi]|zingar[oi]|negr[oi]|arab[oi]|marocchin[oi]|rumen[oi]|albanes[ei]|musulman[oi]|extracomunitari[oi]?',
    dirty: 'sporc[oi]|schifos[oi]|lurid[oi]|di merda|puzzolent[ei]|maledett[oi]',
    you: 'tu|voi|sei|siete',
    between: 'sei|siete|è|sono|un|uno|una|dei|degli|tutti|solo|proprio|brutto|brutti|vecchio|grandissimo',
  },
  ja: {
    names: 'チョン(?![マ切ボちギ])|チョン公|チャンコロ|シナ人|土人|クロンボ|黒んぼ|ロスケ|オカマ野郎',
    peoples: '朝鮮人|韓国人|中国人|ユダヤ人|黒人|部落民',
    dirty: '汚い|薄汚い|クソ|くそ|糞|汚らわしい',
    you: 'お前|おまえ|お前ら|あなた|てめえ|あんた',
    between: 'は|が|も|って|みんな|全員|この|ら|たち|、',
  },
  ko: {
    names: '짱깨|짱꼴라|쪽바리|쪽발이|깜둥이|조센징|똥남아|게이새끼',
    peoples: '중국인|흑인|조선족|일본놈|유대인',
    dirty: '더러운|냄새나는|빌어먹을|망할',
    you: '너|너희|당신|니|네놈',
    between: '는|은|들|들은|다|모두|이|진짜|아주',
  },
  lt: {
    names:
      'čigon\\p{L}{1,3}|žydpalaik\\p{L}{1,3}|pederast\\p{L}{1,3}|pyder\\p{L}{1,3}|negr\\p{L}{1,3}|kacap\\p{L}{1,3}',
    peoples: 'žydai|žydas|žyde|čigon\\p{L}{1,3}|rus\\p{L}{1,3}|juodaod\\p{L}{1,3}',
    dirty: 'purvin\\p{L}{1,3}|smirdant\\p{L}{1,3}|prakeikt\\p{L}{1,3}',
    you: 'tu|jūs|esi|esate',
    between: 'esi|esate|yra|visi|toks',
  },
  lv: {
    names: 'žīd(?:s|i|u)|nēģer\\p{L}{1,2}|pediņ\\p{L}|pidaras\\p{L}{0,2}|kacap\\p{L}{1,2}',
    peoples: 'čigān\\p{L}{1,2}|ebrej\\p{L}{1,2}|krievs?|krievi',
    dirty: 'netīr\\p{L}{1,3}|smirdīg\\p{L}{1,3}|sasodīt\\p{L}{1,3}',
    you: 'tu|jūs|esi|esat',
    between: 'esi|esat|ir|visi|tāds',
  },
  mt: {
    names: 'pufta|pufti|negru|żingaru|żingari',
    peoples: 'lhudi|lhud|għarbi|għarab|iswed',
    dirty: 'maħmuġ|maħmuġin|jinten|tal-ħara',
    you: 'int|inti|intom|ja',
    between: 'ilkoll|biss|qisek',
  },
  nb: {
    names: 'neger|negre|svarting|svartinger|pakkis|pakkiser|homse',
    peoples: 'jøde|jøder|arabere?|sigøynere?|tatere?|muslim|muslimer|somaliere?|polakk?er|polakk',
    dirty: 'skitne?|jævla|møkka|stinkende|skitten|drit|ekle',
    you: 'du|dere',
    between: 'er|en|et|alle|noen|bare|sammen|jævla',
  },
  nl: {
    names:
      'kanker(?:jood|joden|marokkaan|marokkanen|turk|turken|neger|negers|homo)|kut(?:jood|joden|marokkaan|marokkanen|turk|turken|neger|negers|buitenlander|buitenlanders)|(?:pis|tyfus|rot)jo(?:od|den)|zandnegers?|spleet(?:oog|ogen)|roetmop(?:pen)?|nikkers?|flikkers?|negers?',
    peoples:
      'jood|joden|marokkaan|marokkanen|turk|turken|neger|negers|chinees|chinezen|zigeuners?|moslims?|buitenlanders?|polen|pool',
    dirty: 'vuile|smerige|vieze|kut|kanker|gore|tering|tyfus|klote',
    you: 'jij|je|jullie|u|gij',
    between: 'bent|zijn|is|een|allemaal|allen|vuile|gore|vieze|stelletje|echt',
  },
  pl: {
    names:
      'pedał|pedały|pedałem|pedałami|pedale|pedałów|czarnuch\\p{L}{0,4}|ciapat\\p{L}{1,3}|brudas\\p{L}{0,3}|żydek|żydki|żydłak\\p{L}{0,2}|kacap\\p{L}{0,3}|ciot[ao]|parch\\p{L}{0,2}|ciapak\\p{L}{0,2}',
    peoples:
      'żyd\\p{L}{0,4}|cygan\\p{L}{0,4}|murzyn\\p{L}{0,3}|ukrain(?:iec|iec|cy|ki)|arab\\p{L}{0,3}|ruski\\p{L}{0,2}',
    dirty:
      'brudn\\p{L}{1,3}|śmierdząc\\p{L}{1,3}|jeban\\p{L}{1,3}|parszyw\\p{L}{1,3}|zasran\\p{L}{1,3}|pierdolon\\p{L}{1,3}',
    you: 'ty|wy|jesteś|jesteście',
    between: 'jesteś|jesteście|jest|są|to|zwykłym|zwykły|pieprzony|jebany|wszyscy|bandą|brudny',
  },
  pt: {
    names:
      'paneleir[oa]s?|viad(?:o|os|inho)|bichas?|crioul[oa]s?|travecos?|pretalhad[oa]s?|monhés?|sapatão|boiolas?|(?:pret|negr)[oa]s? de merda',
    peoples: 'jude(?:u|us|ia)|cigan[oa]s?|árabes?|nordestinos?',
    dirty: 'de merda|nojent[oa]s?|imund[oa]s?|porc[oa]s?|fedorent[oa]s?|malditos?',
    you: 'tu|você|vocês|és|seus|sua|sois|são',
    between: 'é|és|são|um|uma|uns|todos|seu|sua|seus|grande|bando de|só|não passa de',
  },
  ro: {
    names:
      'țigan(?:ule|ilor|iule)|cioroi|jidan\\p{L}{0,4}|poponar\\p{L}{0,4}|homălău\\p{L}?|bulangi\\p{L}{0,3}|bozgor\\p{L}{0,4}|tuciuri\\p{L}{0,3}',
    peoples:
      'țigan\\p{L}{0,4}|tigan\\p{L}{0,4}|evrei\\p{L}{0,2}|evreu\\p{L}{0,2}|ungur\\p{L}{0,3}|arab\\p{L}{0,3}|negr[ui]',
    dirty:
      'împuțit\\p{L}{0,3}|imputit\\p{L}{0,3}|borât\\p{L}{0,3}|jegos\\p{L}{0,3}|nenorocit\\p{L}{0,3}|ordinar\\p{L}{0,3}',
    you: 'tu|voi|ești|esti|sunteți|sunteti|bă|măi',
    between: 'ești|esti|sunteți|e|este|un|o|niște|toți|doar|un simplu',
  },
  ru: {
    names:
      'чурк[аиуе](?! (?:при|до|за|ку|су|сы|бер|дуб|для))|чурок|чурбан\\p{L}{0,2}|хач\\p{L}{0,3}|черномаз\\p{L}{1,3}|узкоглаз\\p{L}{1,3}|жид(?:ы|а|у|ом|ов|ам|яр\\p{L})?|пидор\\p{L}{0,4}|негритос\\p{L}{0,2}|чучмек\\p{L}{0,2}|хохл[ыау]?|хохол|москал[ьияю]|чернож\\p{L}{2,6}|абрек\\p{L}{0,2}|азер\\p{L}{0,2}',
    peoples:
      'цыган\\p{L}{0,3}|еврей\\p{L}{0,2}|евреи|таджик\\p{L}{0,2}|узбек\\p{L}{0,2}|кавказ\\p{L}{1,5}|чечен\\p{L}{1,3}|негр\\p{L}{0,2}|армян\\p{L}{0,3}',
    dirty: 'грязн\\p{L}{1,3}|вонюч\\p{L}{1,3}|сран\\p{L}{1,3}|поган\\p{L}{1,3}|проклят\\p{L}{1,3}',
    you: 'ты|вы|тебя|вас',
    between: 'просто|же|все|это|обычная|обычный|тупая|тупые|тупой|как|грязный',
  },
  sk: {
    names:
      'buzerant\\p{L}{0,3}|teploš\\p{L}{0,3}|negr\\p{L}{0,2}|negor\\p{L}{0,2}|cigoš\\p{L}{0,3}|cigán\\p{L}{0,3}sk\\p{L}{1,2} sviň\\p{L}|židák\\p{L}{0,2}',
    peoples:
      'cigáň?\\p{L}{0,3}|cigán\\p{L}{0,3}|žid|židia|židi|žide|arab\\p{L}{0,2}|maďar\\p{L}{0,2}|róm\\p{L}{0,2}',
    dirty: 'špinav\\p{L}{1,2}|smradľav\\p{L}{1,2}|zasran\\p{L}{1,2}|skurven\\p{L}{1,2}|posran\\p{L}{1,2}',
    you: 'ty|vy|si|ste',
    between: 'si|ste|je|sú|jeden|taký|len|všetci|špinavý',
  },
  sl: {
    names:
      'čefur\\p{L}{0,3}|peder\\p{L}{0,3}|pedr\\p{L}{1,2}|cigo\\p{L}{0,2}|zamor(?:ec|ci|c)|balij\\p{L}{1,2}',
    peoples: 'cigan\\p{L}{0,3}|jud(?:je|a|inja)?|črn(?:ec|ci)|bosanec|bosanci|albanc\\p{L}{0,2}',
    dirty: 'umazan\\p{L}{1,2}|smrdljiv\\p{L}{1,2}|prekl(?:et|eti|eta)|zasran\\p{L}{1,2}',
    you: 'ti|vi|si|ste',
    between: 'si|ste|je|so|en|ena|vsi|navaden|sam',
  },
  sv: {
    names:
      'blatte|blattar|svartskall\\p{L}{1,4}|negrer|neger|bögjäve?l\\p{L}{0,3}|blattejäve?l\\p{L}{0,3}|judejäve?l\\p{L}{0,3}|turkjäve?l\\p{L}{0,3}',
    peoples:
      'jude|judar|araber|arab|zigenare|turk|turkar|somalier|muslim|muslimer|romer|invandrare|bög|bögar',
    dirty: 'jävla|smutsig\\p{L}?|äckliga?|jävligt|stinkande|förbannade?|helvetes',
    you: 'du|ni',
    between: 'är|en|ett|alla|några|bara|jävla|dumma',
  },
  th: {
    names: '(?:ไอ้|อี)(?:มืด|ลาว|เจ๊ก|แขก|ตุ๊ด|นิโกร|พม่า|กะเทย)|นิโกร|เจ๊ก',
    peoples: 'แขก|พม่า|ลาว',
    dirty: 'ไอ้|อี|สกปรก',
    you: 'มึง|แก|คุณ',
    between: 'มัน|คือ|เป็น|พวก',
  },
  tr: {
    names:
      'ibne(?:sin|siniz|ler|lersiniz|nin)?|götveren(?:sin|siniz|ler)?|gavur(?:sun|lar)?|zencisin(?:iz)?|nonoş(?:sun|lar)?|top(?:sun|sunuz)',
    peoples:
      'çingene(?:ler|sin|siniz)?|ermeni(?:ler|sin)?|yahudi(?:ler|sin)?|arap(?:lar|sın)?|kürt(?:ler|sün)?|suriyeli(?:ler|sin)?',
    dirty: 'pis|şerefsiz|kahrolası|iğrenç|pislik|adi|kokuşmuş',
    you: 'sen|siz|seni|sizi',
    between: 'bir|hepiniz|tam|adi|pis|resmen',
  },
  uk: {
    names:
      'чурк[аиуі]|чурок|хач\\p{L}{0,3}|жид(?:ы|а|у|ом|ов|ам|яр\\p{L})?|москал[ьіяю]|кацап\\p{L}{0,3}|підар\\p{L}{0,4}|негритос\\p{L}{0,2}|вузькоок\\p{L}{1,3}|черномаз\\p{L}{1,3}',
    peoples: 'циган\\p{L}{0,3}|євре[йїя]\\p{L}{0,3}|вірмен\\p{L}{0,3}|негр\\p{L}{0,2}',
    dirty: 'брудн\\p{L}{1,3}|смердюч\\p{L}{1,3}|сран\\p{L}{1,3}|поган\\p{L}{1,3}|клят\\p{L}{1,3}',
    you: 'ти|ви|тебе|вас',
    between: 'просто|ж|всі|це|звичайний|тупий|тупі',
  },
  zh: {
    names: '黑鬼|支那(?:人|猪|狗)?|高丽棒子|倭寇|洋鬼子|死基佬|小日本鬼子',
    peoples: '黑人|犹太人|印度人|韩国人|日本人|东北人|河南人',
    dirty: '臭|脏|肮脏的|该死的|下贱的',
    you: '你|你们|他|她|他们',
    between: '这(?:群|帮|些|个)?|是|都|们|就|一群|些',
  },
}

const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'th', 'zh'])

/** Where the slur stands: "the poof at the till". */
const AT_THE_COUNTER =
  /^\s{1,2}(?:at|behind)\s(?:the|your|that)\s(?:till|counter|checkout|desk|phone|shop|store|office|reception|hotline|door)/u

interface Patterns {
  names: RegExp
  peoples: RegExp
  dirtyBefore: RegExp
  dirtyBehind: RegExp
  calledSo: RegExp
}

const patterns: readonly Patterns[] = Object.entries(aimedSlurs).map(([language, listed]) => {
  const { names, peoples, dirty, you, between } = listed
  const isUnspaced = unspaced.has(language)
  const [begin, end, gap] = isUnspaced
    ? ['', '', '\\s{0,2}']
    : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])', '\\s{1,2}']
  const who = `${you}|${personsIn(language)}`
  const pattern = (source: string, flags = 'u') => new RegExp(oneForm(source), flags)
  return {
    names: pattern(`${begin}(?:${names})${end}`, 'gu'),
    peoples: pattern(`${begin}(?:${peoples})${end}`, 'gu'),
    dirtyBefore: pattern(`${begin}(?:${dirty})${gap}$`),
    dirtyBehind: pattern(`^${gap}(?:${dirty})${end}`),
    calledSo: pattern(`${begin}(?:${who})(?:${gap}(?:${between}|${dirty})){0,4}${gap}$`),
  }
})

const FARTHEST = 60

/** Most texts have no part of any of them. */
const mayStandIn = phraseIndex(patterns.flatMap(({ names, peoples }) => [names, peoples]))

/** Slurs in a text as matchingText writes it that somebody is called, in any language. */
export function findAimedSlurs(text: string): FoundWord[] {
  const possible = mayStandIn(text)
  if (possible.size === 0) return []
  return patterns
    .filter(({ names, peoples }) => possible.has(names) || possible.has(peoples))
    .flatMap(({ names, peoples, dirtyBefore, dirtyBehind, calledSo }) => {
      const called = placesOf(names, text).filter(
        ({ before, behind }) =>
          calledSo.test(before) || dirtyBefore.test(before) || AT_THE_COUNTER.test(behind),
      )
      const insulted = placesOf(peoples, text).filter(
        ({ before, behind }) =>
          (dirtyBehind.test(behind) && (calledSo.test(before) || BEGINS_THERE.test(before))) ||
          (dirtyBefore.test(before) && ENDS_THERE.test(behind)),
      )
      return [...called, ...insulted].map(({ start, end }) => ({ start, end, strength: 'slur' as const }))
    })
}

/** Where a word stands, with what stands around it. */
function placesOf(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    before: text.slice(Math.max(0, start - FARTHEST), start),
    behind: text.slice(start + found.length, start + found.length + FARTHEST),
  }))
}

/** Said of somebody and not of a thing: "Arabe de merde" and not "câble turc de merde". */
const BEGINS_THERE = /(?:^|[.!?,:;\n])\s{0,3}$/u

/** No adjective of a thing: "dirty Arab" and not "dirty Arab carpet". */
const ENDS_THERE =
  /^(?:\s{0,2}(?:[.!?,;:"”»)。！？،]|$|\n)|\s(?!\p{L})|\s(?:you|are|is|at|who|and|the|es|est|qui|et|und|ist|y|e|que|che|en|och|og|i|a|и|si|ve)(?!\p{L}))/u
