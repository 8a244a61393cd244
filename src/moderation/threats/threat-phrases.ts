/**
 * What a threat against somebody sounds like, by language: regular expressions over a text as matchingText writes it. Each names who
 * will do it or to whom, so that "this price kills me", "to die for" and a spray that kills ants are none. Every gap is bounded.
 */
export const threatPhrases: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'س(?:أقتلك|أقتلكم|اقتلك|اقتلكم|أذبحك|اذبحك|أحرق محلكم|احرق محلكم|أفجر|نقتلك|نقتلكم)',
    '(?:أعرف|اعرف) (?:أين|وين|فين) (?:تسكن|تعيش|بيتك|تسكنون)',
    '(?:راح|سوف|رح|حا) (?:أقتلك|اقتلك|أقتلكم|اقتلكم|أذبحك|اذبحك)',
  ],
  cs: [
    '(?:zabiju|zabijeme|podříznu|zastřelím|oddělám) (?:tě|vás|ho|ji|prodavače|majitele)',
    '(?:vím|víme),? kde (?:bydlíš|bydlíte)',
    '(?:zapálím|podpálím) (?:vám|ti) (?:obchod|dům|krám)',
  ],
  da: [
    '(?:jeg|vi) (?:slår|dræber|skyder|stikker) (?:dig|jer|ham|hende)(?: ihjel| ned)?(?!\\p{L})',
    'jeg ved,? hvor (?:du|i) bor',
    'jeg brænder (?:jeres|din) (?:butik|hus) (?:ned|af)',
  ],
  de: [
    '(?:ich|wir) (?:bring|bringe|bringen) (?:dich|euch|ihn|den (?:verkäufer|chef|besitzer|fahrer)) (?:alle )?um(?!\\p{L})',
    '(?:ich|wir) (?:werde|werden) (?:dich|euch|ihn|ihre familie|deine familie|den (?:verkäufer|chef|besitzer|fahrer)) (?:alle )?(?:umbringen|töten|abstechen|erschießen|erschiessen|totschlagen)',
    '(?:ich|wir) (?:mach|mache|machen) (?:dich|euch|ihn) kalt',
    '(?:ich|wir) (?:stech|steche|stechen) (?:dich|euch|ihn) ab(?!\\p{L})',
    '(?:ich|wir) (?:schlag|schlage|schlagen) (?:dich|euch|ihn) (?:tot|krankenhausreif)',
    '(?:ich|wir) (?:weiß|weiss|wissen),? wo (?:du|ihr|sie) (?:wohnst|wohnt|wohnen)',
    '(?:ich|wir) (?:zünde|zünden|fackle|fackeln|brenne|brennen) (?:euren|deinen|ihren|euer|dein|ihr) (?:laden|haus|geschäft) (?:an|ab|nieder)',
  ],
  el: [
    '(?:θα (?:σε|σας|τον|την) (?:σκοτώσω|σκοτωσω|σφάξω|σφαξω|καθαρίσω)|ξέρω πού (?:μένεις|μένετε)|θα κάψω το μαγαζί)',
  ],
  en: [
    "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna)|i am going to|i gonna|im gonna|we['’]?ll|we will|we are going to) (?:fucking |personally |come and |find and |find you and ){0,2}(?:kill|murder|shoot|stab|strangle|behead|slaughter) (?:you|u|him|her|your|the (?:owner|seller|manager|driver|courier|staff|employee|clerk))(?! (?:with kindness|in (?:the |this )?(?:game|mario|chess)|at (?:the )?(?:chess|game|tennis)))(?!\\p{L})",
    "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna)|i am going to|we['’]?ll|we will) (?:burn|blow|bomb|torch) (?:down |up )?(?:your|the) (?:shop|store|house|home|office|warehouse|place)",
    "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna)|we['’]?ll|we will) (?:beat (?:you|him|her) (?:up|to death)|break (?:your|his|her) (?:legs|neck|face|bones)|smash (?:your|his|her) (?:face|skull|teeth))",
    '(?:i|we) know where (?:you|u|your (?:family|kids|children)) (?:live|lives|sleep)',
    '(?:you|u) (?:will|are going to|gonna|better) (?:all )?(?:die|pay with your (?:life|blood))(?! (?:laughing|of (?:laughter|happiness|envy)|for (?:this|it)))(?!\\p{L})',
    '(?:you|u|he|she|they) (?:all )?deserves? to (?:die|be (?:killed|shot|raped))',
    'i (?:really )?hope (?:you|u|he|she|the (?:owner|seller|driver)) (?:all )?(?:die|dies|get cancer|gets cancer|burn in hell)(?!\\p{L})',
    "(?:watch your back|sleep with one eye open),? (?:because|i['’]?m|we['’]?re|you|seller|scum)",
  ],
  es: [
    '(?:te|os|los|le) (?:voy|vamos) a (?:matar|apuñalar|degollar|pegar un tiro|romper las piernas)(?! de risa)',
    'voy a (?:matarte|mataros|matarlos|apuñalarte|quemar (?:tu|vuestra|su) (?:tienda|casa))',
    '(?:sé|se|sabemos) d[oó]nde (?:vives|vivís|viven|trabajas)(?!\\p{L})',
    'te (?:mato|mataré|matare)(?! (?:a besos|de risa|a abrazos))(?!\\p{L})',
    '(?:ojalá|ojala|espero que) (?:te|os|se) (?:mueras|muráis|mueran)',
  ],
  fi: [
    '(?:minä )?(?:tapan|tapamme|ammun|puukotan) (?:sinut|teidät|hänet|sut|teiät|sen myyjän)',
    '(?:tiedän|tiedämme),? missä (?:asut|asutte)',
    '(?:poltan) (?:teidän|sinun) (?:kaupan|talon)',
  ],
  fr: [
    '(?:je|on|j) (?:vais|va) (?:te|vous|le|la) (?:tuer|buter|crever|égorger|planter|descendre|massacrer)(?! de rire)(?!\\p{L})',
    '(?:je|on) (?:te|vous) (?:tue|tuerai|bute|buterai|crève|tuera)(?!\\p{L})',
    '(?:je|on) (?:sais|sait) où (?:tu|vous) (?:habites|habitez|vis|vivez|travailles|travaillez)',
    '(?:je|on) (?:vais|va) (?:brûler|cramer|faire sauter|incendier) (?:votre|ton|ta|leur) (?:magasin|boutique|maison)',
    "(?:j['’]espère que|que) (?:tu|vous) (?:crèves|creviez|mourrez|vas crever)",
  ],
  he: [
    '(?:אני|אנחנו) (?:אהרוג|ארצח|נהרוג|אשחט|אדקור) (?:אותך|אותכם|אותו|אותה)',
    '(?:אני|אנחנו) (?:יודע|יודעת|יודעים) איפה (?:אתה|את|אתם) (?:גר|גרה|גרים)',
    '(?:אשרוף|אני שורף) (?:לך|לכם) את (?:החנות|הבית)',
  ],
  hu: [
    '(?:megöllek|megölöm|megölünk|lelőlek|leszúrlak|kinyírlak|kinyírom) (?:titeket|téged|benneteket|az eladót|a tulajt)',
    '(?:megöllek|lelőlek|leszúrlak|kinyírlak)(?!\\p{L})',
    'tudom,? (?:hogy )?hol (?:laksz|laktok)',
  ],
  it: [
    '(?:ti|vi|lo|la) (?:ammazzo|uccido|sgozzo|accoltello|ammazzerò|ucciderò)(?! di (?:baci|risate|coccole))(?!\\p{L})',
    '(?:vengo|veniamo) (?:lì )?(?:a|ad) (?:ammazzarti|ammazzarvi|ucciderti|uccidervi|spaccarti la faccia|bruciarvi il negozio)',
    '(?:so|sappiamo) dove (?:abiti|abitate|vivi|vivete)(?!\\p{L})',
    '(?:ti|vi) (?:brucio|do fuoco a) (?:il|la|al) (?:negozio|casa)',
    '(?:spero che|dovete|devi) (?:tu |voi )?(?:muori|moriate|crepi|crepiate|morire male|crepare)',
  ],
  ja: [
    '(?:お前|おまえ|てめえ|貴様|店長|店員|あなた|お前ら|おまえら)(?:を|は|も|ら|たち){0,2}(?:絶対|必ず|いつか){0,1}(?:殺す|殺してやる|ぶっ殺す|ぶっ殺してやる|刺す|刺してやる|殺しに行く)',
    '(?:殺して|ぶっ殺して|刺して|火をつけて|爆破して)やる(?!気)',
    '(?:店|家|会社)(?:に|を)(?:火をつける|放火する|爆破する|燃やす)(?:ぞ|から|つもり)',
    '(?:住所|家|住んでいる場所|住んでるところ)(?:は|も)(?:知ってる|知っている|わかってる)(?:ぞ|からな)',
  ],
  ko: [
    '(?:너|너희|니|사장|판매자|직원)(?:를|을|들|도|놈|년)?(?:들)? ?(?:꼭 |반드시 )?(?:죽여버린다|죽여버릴|죽여 ?버리겠|죽이겠|죽인다|죽일 ?거|칼로 찌르)',
    '(?:죽여버린다|죽여버릴거|죽여버릴 거|찔러 ?죽)',
    '어디 ?(?:사는지|살고 ?있는지) (?:안다|알아|알고 ?있)',
  ],
  nb: [
    '(?:jeg|vi) (?:skal |kommer til å )?(?:drepe|dreper|skyte|skyter|knivstikke|kverke|kverker) (?:deg|dere|ham|han|henne)(?!\\p{L})',
    'jeg vet,? hvor (?:du|dere) bor',
    'jeg brenner ned (?:butikken|huset)',
  ],
  nl: [
    '(?:ik|we|wij) (?:ga|gaan|zal|zullen|kom|komen) (?:je|jullie|u|hem|haar|de (?:verkoper|eigenaar|bezorger)) (?:allemaal )?(?:vermoorden|doodmaken|doodslaan|neersteken|doodschieten|afmaken|afslachten)',
    '(?:ik|we) vermoord (?:je|jullie|u|hem|haar)(?!\\p{L})',
    '(?:ik|we) (?:maak|schiet|steek|sla) (?:je|jullie|u|hem|haar) (?:dood|neer|kapot)(?!\\p{L})',
    '(?:ik|we) (?:weet|weten) waar (?:je|jullie|u) (?:woont|wonen)',
    '(?:ik|we) (?:steek|steken) (?:je|jullie|uw) (?:winkel|huis|zaak) in (?:de )?brand',
    'ik hoop dat (?:je|jullie|u) (?:allemaal )?(?:doodgaat|dood gaat|doodgaan|sterft|kanker krijgt|kanker krijgen)',
  ],
  pl: [
    '(?:zabiję|zabije|zajebię|zajebie|zastrzelę|zadźgam|potnę|uduszę|zabijemy) (?:cię|cie|was|go|ją|tego (?:sprzedawcę|właściciela))(?! śmiechem)',
    '(?:wiem|wiemy),? gdzie (?:mieszkasz|mieszkacie)',
    '(?:spalę|spale|podpalę|podpale) (?:wam|ci|wasz|twój) (?:sklep|dom|budę)',
    '(?:obyś|obyście) (?:zdechł|zdechła|zdechli|umarł|umarli)',
  ],
  pt: [
    '(?:vou|vamos) (?:te matar|matar-te|matar-vos|matar voc[eê]s?|te esfaquear|esfaquear-te|te dar um tiro|queimar (?:a (?:sua|vossa|tua)|sua) (?:loja|casa))(?! de rir)',
    '(?:eu )?(?:te mato|mato-te|mato voc[eê]s?)(?! de (?:rir|beijos))(?!\\p{L})',
    '(?:sei|sabemos) onde (?:tu )?(?:mora|moras|moram|voc[eê]s? moram?|vives|vivem)(?!\\p{L})',
    '(?:espero que|tomara que) (?:voc[eê]s? )?(?:morras|morra|morram|morreis)(?!\\p{L})',
  ],
  ro: [
    '(?:te|vă|va|îl|o să te|am să te) (?:omor|omorâm|ucid|înjunghii|împușc)(?! (?:cu râsul|de râs))(?!\\p{L})',
    '(?:știu|stiu) unde (?:locuiești|locuiesti|stai|locuiți)',
  ],
  ru: [
    '(?:я )?(?:тебя|вас|его|её|продавца|директора) (?:убью|зарежу|застрелю|порежу|прибью|закопаю|найду и)(?!\\p{L})',
    '(?:я )?(?:убью|зарежу|застрелю|прибью|закопаю) (?:тебя|вас|его|продавца|директора)',
    '(?:я )?(?:знаю|знаем),? где (?:ты|вы) (?:живёшь|живешь|живёте|живете)',
    '(?:сожгу|взорву|подожгу) (?:ваш|твой) (?:магазин|дом|офис)',
    'чтоб (?:ты|вы|вам|тебе) (?:все )?(?:сдох|сдохли|сдохнуть|умер|умерли)',
  ],
  sv: [
    '(?:jag|vi) (?:ska|kommer att|kommer) (?:döda|mörda|skjuta|knivhugga|slå ihjäl|hugga ner) (?:dig|er|honom|henne|säljaren|ägaren)',
    '(?:jag|vi) (?:dödar|mördar|skjuter|slår ihjäl) (?:dig|er|honom|henne)(?!\\p{L})',
    '(?:jag|vi) vet,? var (?:du|ni) bor',
    '(?:jag|vi) (?:ska )?(?:bränner|bränna) (?:ner|upp) (?:er|din) (?:butik|affär|hus)',
    'hoppas (?:att )?(?:du|ni) (?:dör|får cancer)',
  ],
  tr: [
    '(?:seni|sizi|onu|hepinizi|satıcıyı) (?:öldürürüm|öldüreceğim|oldurecegim|gebertirim|geberteceğim|vururum|bıçaklarım)(?!\\p{L})',
    '(?:nerede|nerde) (?:oturduğunu|yaşadığını|oturduğunuzu|yaşadığınızı) (?:biliyorum|biliyoruz)',
    '(?:dükkanınızı|dükkanını|evini|mağazanızı) (?:yakarım|yakacağım|havaya uçur)',
  ],
  uk: [
    "(?:тебе|вас|його|продавця) (?:вб[’' ]?ю|уб[’' ]?ю|заріжу|застрелю|закопаю)(?!\\p{L})",
    "(?:вб[’' ]?ю|уб[’' ]?ю|заріжу|застрелю) (?:тебе|вас|його|продавця)",
    '(?:я )?знаю,? де (?:ти|ви) (?:живеш|живете)',
  ],
  zh: [
    '(?:我|老子|我们)(?:要|会|一定|早晚|迟早|就){0,2}(?:杀了|杀死|弄死|砍死|捅死|打死)(?:你|你们|他|老板|店家|卖家|客服)',
    '(?:我)?知道(?:你|你们)(?:家)?住(?:在)?(?:哪|哪里|哪儿)',
    '(?:烧了|炸了|放火烧)(?:你|你们)(?:的)?(?:店|家|公司)',
    '(?:你|你们)(?:去死|不得好死|全家死|死全家)',
  ],
}
