import { ALONE, THEN, WILL, YOUR_SHOP } from './clauses.ts'

export interface ViolencePhrases {
  /** What is done to whoever is spoken to, to their body, their children or their shop. */
  done: readonly string[]
  /**
   * "You are dead", "you will die": people say that of brakes, games and jokes as well. Counts as all that is said, to a {rogue}, or right
   * before what the author does.
   */
  doom: string
  /** What somebody is called who is threatened. Stands in the others for {rogue}. */
  rogue: string
  /** How a clause in the first person begins. */
  self: string
}

/**
 * All of you at once, blows and broken bones, an armed visit, what becomes of you: beside what threat-phrases.ts and attack-phrases.ts
 * have, and written as there. Bones are yours or not here: "I will break my legs on this ladder" is about the ladder.
 */
export const violencePhrases: Readonly<Record<string, ViolencePhrases>> = {
  ar: {
    done: [
      'والله (?:ل)?(?:أ|ا|ن)(?:قتلك|قتلكم|ذبحك|ذبحكم)|(?:ه|ح)(?:قتلك|قتلكم|دبحك|دبحكم|موتك|موتكم)',
      '(?:س|سوف |راح |رح )(?:أ|ا|ن)طلق (?:عليك|عليكم) (?:النار|الرصاص)',
      '(?:س|سوف |راح |رح )(?:أ|ا|ن)(?:ضربك|ضربكم) حتى الموت',
      '(?:س|سوف |راح |رح )(?:أ|ا|ن)كسر (?:رجلك|رجليك|ساقيك|يدك|يديك|عظامك|عظامكم|رأسك|راسك|رؤوسكم|رقبتك|رقابكم|أسنانك|وجهك|ظهرك)',
      '(?:أعرف|اعرف|نعرف) (?:أين|اين|وين|فين) (?:يسكن|يعيش|يدرس) (?:أولادك|اولادك|أطفالك|أولادكم)',
      '(?:أعرف|اعرف|نعرف) (?:عنوانك|عنوانكم|عنوان بيتك) و(?:سأجدك|سأجدكم|سآتي إليك|سآتي إليكم|سآتيك|قادم إليك|جاي لك)',
      '(?:معي|عندي|لدي) (?:سلاح|مسدس|سكين|بندقية|رشاش) و(?:أنا |انا )?(?:قادم|جاي|سآتي|في الطريق) (?:إليك|إليكم|اليك|اليكم|إلى (?:متجرك|متجركم|محلك|محلكم|بيتك))',
      `${ALONE}(?:اقتلوا أنفسكم|انتحروا|روح انتحر)${THEN}`,
    ],
    doom: '(?:أنت|انت) ميت|(?:أنتم|انتم) (?:ميتون|أموات)|(?:سوف |راح |س)(?:تموت|تموتون|تموتوا)(?: جميعا| كلكم)?',
    rogue:
      'يا (?:كلب|كلاب|نصاب|نصابين|لص|لصوص|حرامي|حرامية|حقير|حيوان|خنزير|محتال|محتالين|غشاش|غشاشين)|(?:أيها|ايها) (?:اللص|اللصوص|النصاب|النصابون|المحتال|المحتالون|الكلب|الكلاب|الحقير)',
    self: 'أنا|انا|س(?:أ|ا)\\p{L}+|أعرف',
  },
  bg: {
    done: [
      'ще (?:те|ви) (?:избия|изтрепя|изколя|изпозастрелям|наръгам|убием|избием|заколим|(?:смажа|разбия|пребия|смачкам) от бой)(?: всички| всичките)?',
      'ще (?:ти|ви) (?:счупя|строша|потроша|разбия|размажа|спукам) (?:и )?(?:двата |двете |всички )?(?:ръцете|краката|крака|кокалите|костите|главата|мутрата|муцуната|зъбите|врата|черепа)',
      'ще (?:ти |ви )?(?:опожаря|взривя|подпаля) (?:магазина|къщата|дома|склада|офиса)(?: (?:ти|ви))?',
      '(?:знам|знаем),? (?:къде (?:живеят|учат|живее) (?:децата|семейството) (?:ти|ви)|адреса (?:ти|ви) и (?:идвам|ще дойда|ще те намеря))',
      '(?:имам|нося) (?:пистолет|оръжие|пушка|нож|брадва) и (?:идвам|ще дойда|тръгвам) (?:при (?:вас|теб)|за (?:вас|теб)|(?:в|към) (?:магазина|дома|офиса|вас|теб))',
      '(?:идвам|ще дойда) (?:при вас |при теб |в магазина )?с (?:пистолет|пушка|оръжие|брадва)(?! за)',
      `${ALONE}(?:убийте се|иди се (?:обеси|убий)|идете се (?:обесете|убийте))${THEN}`,
    ],
    doom: '(?:ти )?си мъртъв|мъртъв си|(?:вие )?сте (?:всички )?мъртви|мъртви сте|ще (?:умреш|умрете|пукнеш|пукнете|умрете всички|пукнете всички)',
    rogue:
      '(?:мошени|измамни|мръсни|боклу|престъпни)[кцч]\\p{L}{0,3}|крад(?:ец|ецо|ци)|копелета?|свин[яеи]\\p{L}{0,2}|гад(?:ове|ина)?|нещастни[кц]\\p{L}{0,2}',
    self: 'аз|ще|знам|идвам',
  },
  cs: {
    done: [
      '(?:vás|tě) (?:všechny )?(?:postřílím|povraždím|pozabíjím|vyvraždím|zabiju|zastřelím|pobiju|podřežu|ubodám|umlátím|utluču)',
      '(?:postřílím|povraždím|pozabíjím|vyvraždím|pobiju|podřežu|ubodám|umlátím|utluču|zatluču) (?:vás|tě|{who})',
      '(?:odpálím|podpálím|zapálím|vypálím) (?:váš|tvůj|vám|ti) (?:obchod|dům|krám|sklad|barák)',
      '(?:rozbiju|rozmlátím|zlámu|zlomím|zpřerážím|přerazím|polámu|zakroutím|prorazím|vyrazím|vymlátím) (?:ti|vám) (?:všem )?(?:všechny |obě )?(?:hubu|huby|držku|držky|ksicht|hlavu|lebku|nohy|ruce|kosti|hnáty|krkem|páteř|zuby)',
      '(?:vím|víme)(?: přesně| dobře| moc dobře)?,? kde (?:bydlíš|bydlíte|(?:bydlí|žijí|studují|chodí do školy) (?:tvoje|tvé|vaše) (?:děti|rodina))',
      'mám (?:zbraň|pistoli|bouchačku|brokovnici|nůž|pušku) a (?:jdu|jedu|přijdu|přijedu|mířím) (?:k (?:vám|tobě)|za (?:vámi|tebou)|na (?:vás|tebe)|do (?:vašeho|tvého))',
      `${ALONE}(?:jdi|běž|jděte|běžte) se (?:oběsit|zabít|zastřelit)${THEN}`,
    ],
    doom: '(?:už )?(?:jsi|seš) (?:už )?(?:mrtvý|mrtvej|mrtvola|mrtvý muž|mrtvej muž)|(?:všichni )?jste (?:všichni )?mrtví|(?:všichni )?(?:zemřeš|umřeš|chcípneš|zemřete|umřete|chcípnete)',
    rogue:
      '(?:ty |vy )?(?:zloděj\\p{L}?|podvodní[kc][ui]|hajzl\\p{L}{0,2}|svin\\p{L}{1,2}|parchant\\p{L}|šmejd\\p{L}|zmrd\\p{L}|lotř\\p{L}{1,2}|gauner\\p{L})',
    self: 'já|najdu|vím|přijdu',
  },
  da: {
    done: [
      '(?:jeg|vi) (?:slår|stikker|skyder) (?:dig|jer) alle(?: sammen)? (?:ihjel|ned)',
      '(?:jeg|vi) (?:(?:vil|skal|skal nok) )?(?:tæsker?|banker?|slår?) (?:dig|jer)(?: alle| alle sammen)? (?:til døde|sønder og sammen|halvt ihjel|til plukfisk)',
      '(?:jeg|vi) (?:(?:vil|skal|skal nok) )?(?:brække|brækker|knuse|knuser|smadre|smadrer|flække|flækker) (?:(?:begge |alle )?(?:dine|jeres|dit|din) (?:ben|arme|knogler|ansigt|fjæs|kranie|nakke|kæbe|knæskaller)|(?:benene|armene|nakken|halsen|begge ben) på (?:dig|jer))',
      '(?:jeg|vi) ved,? hvor (?:dine|jeres) (?:børn|unger) (?:bor|går i skole)',
      '(?:jeg|vi) har (?:en pistol|et gevær|et våben|en kniv|en økse) og (?:jeg |vi )?(?:er på vej|kommer)(?: ned| over)? (?:til|efter) (?:dig|jer|din|jeres)',
      `${ALONE}gå (?:ud )?og (?:tag livet af|hæng|dræb) dig(?: selv)?${THEN}`,
    ],
    doom: 'du er (?:allerede )?(?:død|en død mand)|i er (?:alle |allerede )?(?:døde|døde mænd)|(?:du|i) (?:skal|kommer til at) (?:alle )?dø',
    rogue:
      '(?:dit |din |i |jeres )?(?:svin|svindlere?|tyve?|bedragere?|røvhul|røvhuller|kælling|skiderik\\p{L}{0,2}|forbrydere?|rotter?)',
    self: 'jeg|vi',
  },
  de: {
    done: [
      '(?:ich|wir) (?:werde|werden|will|wollen) (?:dich|euch|sie|{who}) (?:alle |noch |finden und ){0,2}(?:abknallen|niederstechen|erstechen|aufschlitzen|abschlachten|erwürgen|umlegen|kaltmachen|totprügeln|zusammenschlagen|krankenhausreif schlagen)',
      '(?:ich|wir) (?:ramme?|rammen|stoße?|jage?|steche?) (?:dir|euch|ihnen) (?:ein|das|mein) messer (?:in|zwischen)',
      '(?:ich|wir) (?:sprenge?|sprengen|jage?|jagen) (?:euch|dich)(?: alle)? in die luft',
      '(?:ich|wir) (?:zünde?|zünden|fack(?:el|le|eln)|brenne?|brennen) (?:(?:euch|dir|ihnen) (?:den laden|das haus|die bude|die hütte|das geschäft|das lager)|(?:eure|deine) (?:hütte|bude|firma|filiale|werkstatt|wohnung)) (?:an|ab|nieder)',
      '(?:ich|wir) (?:prüg(?:el|le|eln)|schlage?|schlagen|haue?|hauen|trete?|treten) (?:dich|euch|sie|{who})(?: alle)? (?:windelweich|grün und blau|zu brei|zusammen|ins krankenhaus|halb ?tot)',
      '(?:ich|wir) (?:schlage?|schlagen|haue?|hauen|poliere?|polieren|trete?) (?:dir|euch|ihnen)(?: allen)? (?:die (?:fresse|zähne|schnauze|visage|birne)|den (?:schädel|kopf)|das gesicht)(?! (?:frei|vor))',
      '(?:ich|wir) (?:breche?|brechen|zertrümmer|zertrümmere) (?:dir|euch|ihnen)(?: allen)? (?:(?:alle|die|sämtliche|beide|jeden|das|den) )?(?:knochen|beine|arme|finger|genick|hals|rippen|kiefer|kniescheiben)',
      '(?:ich|wir) (?:weiß|weiss|wissen)(?: genau)?,? (?:wo|auf welche schule) (?:deine|eure) (?:kinder|familie|tochter|frau) (?:wohnen|wohnt|lebt|leben|gehen|geht|zur schule gehen|zur schule geht)',
      '(?:ich habe?|wir haben) (?:eine |ne |ein )(?:waffe|pistole|knarre|axt|schrotflinte|messer|gewehr) und (?:ich |wir )?(?:komme?|kommen|bin (?:schon )?unterwegs) (?:jetzt |gleich |morgen |heute )?(?:zu (?:euch|dir|ihnen)|in (?:euren|deinen|ihren|euer|dein|ihr) (?:laden|geschäft|haus|lager|büro))',
      '(?:komme?|kommen) (?:morgen |heute |gleich )?(?:vorbei|rüber|zu (?:euch|dir)),? mit (?:der |dem |einer |einem |meiner |meinem )?(?:baseballschläger|knarre|axt|schrotflinte|machete|waffe|pistole|gewehr)',
    ],
    doom: 'du bist (?:so gut wie )?(?:tot|ein toter mann)|ihr seid (?:alle |so gut wie ){0,2}tot|sie sind ein toter mann|du wirst (?:sterben|verrecken)|ihr werdet (?:alle )?(?:sterben|verrecken)',
    rogue:
      '(?:du |ihr )?(?:elende[rs]? |miese[rs]? |dreckige[rs]? |verdammte[rs]? )?(?:betrüger|ratten?|schweine?|dreckschweine?|wichser|arschloch|arschlöcher|abschaum|hurensohn|hurensöhne|diebe?|gauner|verbrecher|penner|bastarde?|abzocker)',
    self: 'ich|wir',
  },
  el: {
    done: [
      'θα (?:σε|σας) (?:(?:σπάσω|σαπίσω|τσακίσω|λιώσω|μαυρίσω|διαλύσω) στο ξύλο|τινάξω στον αέρα|ανατινάξω|κάψω ζωντανούς|κάψω ζωντανό)',
      'θα (?:σου|σας) (?:σπάσω|τσακίσω|λιώσω|ανοίξω|κόψω) (?:όλα )?(?:τα|το|την) (?:χέρια|πόδια|μούτρα|κόκαλα|κόκκαλα|κεφάλι|σβέρκο|δόντια|πλευρά)',
      '(?:ξέρω|ξερω|ξέρουμε) (?:πού|που) (?:μένουν|μένει|πάνε σχολείο) (?:τα παιδιά|η οικογένειά|η οικογένεια) (?:σου|σας)',
      'έχω (?:όπλο|πιστόλι|καραμπίνα|μαχαίρι) και (?:έρχομαι|θα έρθω) (?:(?:στο|στην|σε) (?:μαγαζί|σπίτι|κατάστημα|γραφείο|εσένα|εσάς)|για (?:εσένα|εσάς|σένα|σας)|από εκεί)',
      `${ALONE}(?:(?:να πας να|άντε να) (?:αυτοκτονήσεις|κρεμαστείς|σκοτωθείς)|αυτοκτονήστε)${THEN}`,
    ],
    doom: '(?:είσαι|εισαι) (?:ήδη )?(?:νεκρός|πεθαμένος|ένας νεκρός)|(?:είστε|ειστε) (?:όλοι )?(?:νεκροί|πεθαμένοι)|θα (?:πεθάνεις|πεθάνετε|ψοφήσεις|ψοφήσετε)(?: όλοι| όλες)?',
    rogue:
      '(?:ρε )?(?:απατεών\\p{L}{1,3}|κλέφτ\\p{L}{1,3}|καθίκ\\p{L}{1,3}|κάθαρμα|καθάρματα|ρεμάλι\\p{L}?|αλήτ\\p{L}{1,3}|μαλάκ\\p{L}{1,3}|γουρούνι\\p{L}?|λαμόγι\\p{L}?)',
    self: 'θα|εγώ|ξέρω',
  },
  en: {
    done: [
      `${WILL} (?:fucking )?(?:kill|murder|shoot|stab|slaughter|butcher) (?:every (?:single |last )?(?:one )?of (?:you|u)|each (?:and every )?one of you|each of you|all of you)(?!,? (?:said|says|in|at|on|online|with)(?!\\p{L}))`,
      `${WILL} (?:come|drive|get) (?:over |down |up |round |back |right ){0,2}(?:there |here |to you )?(?:and|to) (?:(?:kill|murder|stab|strangle|behead|slaughter) (?:you|u|{who})|(?:slit|cut|slash) (?:your|ur) (?:throats?|face))`,
      `${WILL}[^.!?\\n]{0,40} and (?:burn|bomb|torch|blow) (?:up |down )?${YOUR_SHOP}(?: (?:up|down|to the ground)|(?=\\s{0,3}(?:[.!,\\n]|$)))`,
      `${WILL} burn (?:the|this|that|your) (?:whole |entire )?(?:shop|store|place|house|building|warehouse) (?:down )?with (?:you|all of you|everyone|everybody) (?:all )?(?:inside|in it)`,
      `${WILL} slash (?:your|ur) (?:tires|tyres)`,
      `${WILL} (?:gun (?:you|u|{who})(?: all)? down|gut (?:you|u)(?: all)? like)`,
      `${WILL} (?:put|stick|shove) (?:a|my|this) (?:knife|blade|sword) (?:in|into|through) (?:your|ur|his|her) (?:chest|back|belly|throat|neck|heart|guts?|stomach|head|skull|face|eyes?)`,
      `${WILL} (?:fucking )?beat (?:the (?:shit|crap|hell|life|living daylights) out of (?:you|u|{who})|(?:you|u|{who})(?: all)? (?:to a pulp|to death|up|senseless|bloody|black and blue))`,
      `${WILL} (?:fucking )?(?:break|snap|smash|bash|crush|kick|knock|bust) (?:both |all |every one )?(?:of )?(?:your|ur|his|her) (?:fucking |damn )?(?:legs?|arms?|necks?|bones?|knees?|kneecaps|ribs|fingers|jaws?|faces?|skulls?|heads?|teeth|spines?)(?! (?:off|start|the|up|down|back|a))`,
      `${WILL} break every (?:single )?(?:fucking )?bone in (?:your|ur|his|her) body`,
      `${WILL} (?:fucking end (?:you|u)|end (?:your|ur) life|(?:put|bury) (?:you|u)(?: all)? (?:in the ground|in a grave|six feet under|alive))`,
      '(?:i|we) know where (?:your|ur) (?:kids|children|son|daughter|wife|husband|mother) (?:go|goes|works?|sleeps?|plays?)',
      `(?:i|we)(?:['’]?ve| have)?(?: got)? (?:a|my) (?:loaded )?(?:gun|shotgun|rifle|pistol|machete|knife|axe) and (?:i|we)(?:['’]?m|['’]?re|['’]?ll| am| are| will)(?: be)? (?:coming|on (?:my|our) way|heading|come)(?: over| down| back)? (?:(?:to|at|into|for|after) (?:you|u|${YOUR_SHOP}))(?! (?:to|for|again|next|because|soon))`,
      `(?:i|we)(?:['’]?m|['’]?re| am| are) (?:coming|on (?:my|our) way)(?: over| down| back)? (?:to|into) ${YOUR_SHOP} (?:tomorrow |tonight |today )?with (?:a|my) (?:gun|shotgun|rifle|pistol|machete|axe|baseball bat)(?! (?:to|for))`,
      `${WILL} be (?:at|in|outside) ${YOUR_SHOP} (?:tomorrow |tonight |today |soon )?with (?:a|my) (?:gun|shotgun|rifle|pistol|machete|axe|baseball bat)(?! (?:to|for))`,
      `${ALONE}(?:please |just |so |then |now |go ){0,3}(?:kill|hang|shoot) (?:yourself|urself|yourselves),? (?:all )?(?:{rogue})`,
      `${ALONE}(?:please just|why do(?:n['’]?t| not) you(?: just| all| go){0,2}|(?:do|did) (?:the world|us all|everyone|everybody) a favou?r and) (?:kill|hang|shoot) (?:yourself|urself|yourselves)${THEN}`,
    ],
    doom: "(?:you|u|ya)(?:['’]?re| are|r)? (?:all |so |fucking |as good as |already ){0,2}(?:dead|dead (?:man|men|meat)|a dead (?:man|woman))|(?:you|u)(?:['’]?ll| will| are going to|['’]?re (?:going to|gonna)) (?:all |fucking )?die",
    rogue:
      '(?:you )?(?:fucking |dirty |lying |filthy |bloody ){0,2}(?:scum|scumbags?|bastards?|thief|thieves|scammers?|motherfuckers?|assholes?|arseholes?|bitch|bitches|pigs?|cunts?|crooks?|fraudsters?|rats?|sellers?)',
    self: 'i|we',
  },
  es: {
    done: [
      '(?:os|te) (?:mataré|mataremos) a todos|voy a matarl[oa]s a (?:todos )?ustedes',
      '(?:te|os|les|le) (?:voy|vamos) a (?:disparar(?! (?:una |unas )?fotos?)|acuchillar|rajar(?= de arriba|\\s{0,3}(?:[.!,\\n]|$))|clavar (?:un|el|mi) (?:cuchillo|puñal)|moler a (?:palos|golpes)|matar a (?:palos|golpes)|reventar (?:a (?:palos|golpes|hostias)|la (?:cabeza|cara))|volar (?:la cabeza|los sesos)|sacar las tripas)',
      '(?:te|os|les|le) (?:voy|vamos) a (?:partir|romper|quebrar) (?:(?:todos |toda )?(?:la|las|los|el) )(?:cara|boca|piernas|brazos|huesos|cuello|cabeza|dientes|madre)',
      'voy a (?:partir|romper|quebrar|reventar)(?:te|os|le|les) (?:(?:todos )?(?:la|las|los|el) )(?:cara|boca|piernas|brazos|huesos|cuello|cabeza|dientes|madre)|voy a (?:dispararte|dispararos|acuchillarte|acuchillaros|estrangularte)',
      '(?:te|os|les|le) (?:voy|vamos) a (?:quemar|incendiar|volar) (?:la tienda|la casa|el local|el negocio|el almacén)',
      '(?<!no )(?:sé|se|sabemos) (?:d[oó]nde|a qué colegio) (?:estudian|van al (?:colegio|cole)|van|vive) (?:tus|sus|vuestros|tu) (?:hijos|niños|familia)',
      'tengo (?:una pistola|un arma|una escopeta|un cuchillo|un machete) y (?:ya )?(?:voy|estoy yendo|salgo) (?:a|para|hacia|por) (?:tu|su|vuestra|vuestro|vosotros|ustedes|ti|allá)',
      '(?:voy|iré) (?:para allá|para tu tienda|a (?:tu|su|vuestra) tienda|a buscar(?:te|os)) con (?:una|la|mi|un) (?:pistola|escopeta|arma|navaja|machete)',
      `${ALONE}¿?(?:pégate un tiro|pegaos un tiro|péguense un tiro|por qué no te (?:suicidas|matas|mueres))${THEN}`,
    ],
    doom: 'est[aá]s muert[oa]|est[aá]is muertos|eres (?:un )?hombre muerto|(?:te )?vas a morir(?:te)?|(?:os )?vais a morir(?: todos)?|van a morir todos|l[oa]s (?:voy a matar|mataré) a todos',
    rogue:
      '(?:malditos? |pedazos? de )?(?:ladr[oó]n(?:es)?|estafador(?:es|a)?|cabr[oó]n(?:es)?|hij[oa]s? de puta|sinvergüenzas?|cerdos?|ratas?|basura|mierda|escoria)',
    self: 'te|os|sé|voy|yo',
  },
  et: {
    done: [
      '(?:ma |mina )?(?:(?:löön|lasen|tapan) (?:su|sind|teid) (?:kõiki |kõik )?maha|(?:peksan|pussitan|löön) (?:su|sind|teid) (?:kõiki |kõik )?(?:surnuks|vaeseomaks|läbi(?! \\p{L})))',
      '(?:ma|mina) (?:tapan|mõrvan|pussitan) teid kõiki',
      '(?:ma |mina )?(?:murran|löön) (?:su|sul|sinu|teil|teie) (?:kõik )?(?:jalad|jalaluud|käed|kondid|luud|kaela|hambad|lõualuu|näo)',
      '(?:tean|teame),? kus (?:su|sinu|teie) (?:lapsed|pere|naine) (?:elavad|elab|koolis käivad|käivad koolis)',
      'mul on (?:relv|püstol|püss|nuga) (?:ja|ning) (?:ma )?(?:tulen|olen teel) (?:teie|sinu|su|teile|sulle|teid|sind)',
      '(?:ma )?tulen (?:relva|püssi|püstoli|kirve)ga (?:teie|sinu|su|teile|sulle)',
      `${ALONE}mine (?:ja )?(?:poo (?:end|ennast)(?: üles)?|tapa (?:end|ennast)(?: ära)?)${THEN}`,
    ],
    doom: '(?:sa|sina) oled (?:juba )?(?:surnud|surnud mees|laip)|te olete (?:kõik )?(?:surnud|laibad)|(?:sa|sina|te) (?:kõik )?(?:sured|surete|kärvad|kärvate)(?: kõik| ära)?',
    rogue:
      '(?:sa |te |sina )?(?:petis|petised|pettur\\p{L}{0,2}|varas|vargad|siga|sead|lurjus\\p{L}{0,2}|raisk|raisad|kaabaka\\p{L})',
    self: 'ma|mina',
  },
  fi: {
    done: [
      '(?:minä |mä )?(?:aion (?:tappaa|ampua|puukottaa|hakata|murhata|kuristaa|teurastaa)|tulen tappamaan|murhaan|teurastan|kuristan) (?:sinut|teidät|sut|teiät|{who})',
      '(?:murran|katkon|katkaisen|murskaan|väännän) (?:sinun |sun |teidän |kaikki ){0,2}(?:jalkasi|jalkanne|kätesi|kätenne|luusi|luunne|niskasi|niskanne|kallosi|naamasi|sormesi|polvesi)|(?:murran|katkon|katkaisen) (?:sinulta|sulta|teiltä) (?:kaikki )?(?:luut|jalat|kädet|niskat|niskan)',
      '(?:tiedän|tiedämme),? missä (?:lapsesi|lapsenne|perheesi|perheenne|vaimosi) (?:asuvat|asuu|käyvät koulua|nukkuu|nukkuvat)',
      '(?:minulla|mulla) on (?:ase|pistooli|haulikko|kivääri|puukko|kirves) ja (?:minä )?(?:(?:olen|oon) (?:tulossa|matkalla)|tulen) (?:teidän |sinun )?(?:kauppaanne|kauppaasi|liikkeeseenne|liikkeeseesi|teille|luoksesi|luoksenne|kotiisi)',
      `${ALONE}(?:mene (?:ja )?(?:tappamaan itsesi|tapa itsesi|hirttäytymään|hirttäydy)|menkää hirteen)${THEN}`,
    ],
    doom: '(?:sinä |sä )?(?:olet|oot) (?:jo )?(?:kuollut|kuollut mies|vainaa)|(?:te )?olette (?:kaikki )?(?:kuolleita|vainaita)|(?:sinä |sä |te )?(?:kuolet|kuolette)(?: kaikki)?',
    rogue:
      '(?:senkin |vitun |saatanan |sinä )?(?:huijar[ie]\\p{L}{0,2}|varas|varkaat|paskiai\\p{L}{2,4}|sika|siat|kusipää\\p{L}?|roistot?|rotat?)',
    self: 'minä|mä|tapan|löydän|tiedän',
  },
  fr: {
    done: [
      '(?:je|on) (?:vais|va) tous (?:te|vous) (?:tuer|buter|crever|massacrer|flinguer|égorger|descendre)(?! de rire)',
      '(?:je|on) (?:vais|va) (?:te|vous) (?:tirer dessus|tabasser|lyncher|étriper|fracasser|planter (?:un couteau|une lame|mon couteau) dans|mettre un coup de couteau)(?! (?:les prix|le marché))',
      '(?:je|on) (?:vais|va) (?:te|vous) (?:casser|briser|péter|exploser|éclater|défoncer|fracasser|broyer|tordre) (?:la (?:gueule|mâchoire|tronche|nuque)|les (?:jambes|os|bras|genoux|dents|rotules|doigts)|le (?:crâne|cou|nez))',
      '(?:je sais|on sait|nous savons) où (?:vivent|habitent|habite|vit|vont à l.école|dorment) (?:tes|vos|ta|votre) (?:enfants|gosses|famille|mère)',
      "j['’]ai (?:une arme|un flingue|un fusil|un pistolet|un couteau) et (?:je viens|j['’]arrive|je débarque|je suis en route) (?:dans|chez|pour|vers|te|vous)",
      'je (?:débarque|viens|vais venir|vais débarquer|arrive) (?:chez (?:vous|toi) |dans (?:votre|ton|ta) (?:magasin|boutique) )?avec (?:un fusil|un flingue|une arme|une batte|une hache)(?! (?:à|de|pour|en))',
      `(?<=(?:^|[.!?\\n])\\s{0,3})(?:va|allez) crever${THEN}`,
    ],
    doom: "(?:tu es|t['’]es|vous êtes) (?:tous |déjà |un homme |des hommes )?morts?|(?:tu vas|vous allez) (?:tous )?(?:mourir|crever)",
    rogue:
      "(?:sales? |espèces? d['’e] ?|bande d['’e] ?|gros )?(?:escrocs?|voleurs?|voleuses?|connards?|salauds?|enculés?|ordures?|arnaqueurs?|pourritures?|fils de pute|enfoirés?|raclures?)",
    self: "je|on|j['’]\\p{L}+",
  },
  ga: {
    done: [
      '(?:maróidh|lámhachfaidh|sáfaidh|tachtfaidh) mé gach (?:duine|aon duine) agaibh|déanfaidh mé (?:tú|thú|sibh) a (?:mharú|lámhach|shá)',
      'buailfidh mé (?:go bás (?:thú|tú|sibh)|(?:thú|tú|sibh) go bás)',
      'brisfidh mé (?:do|bhur) (?:chnámha|gcnámha|chosa|gcosa|lámha|mhuineál|muineál|cheann|gceann|fhiacla|dhroim)',
      'tá (?:gunna|scian|piostal) agam agus (?:tá mé|táim) (?:ag teacht|ar mo bhealach) (?:chugat|chugaibh|chuig (?:do|bhur))',
      `${ALONE}maraígí sibh féin${THEN}`,
    ],
    doom: 'tá (?:tú|sibh) marbh|gheobhaidh (?:tú|sibh) bás|is fear marbh (?:thú|tú)',
    rogue: 'a (?:chladhaire|chneámhaire|ghadaí|bhithiúnaigh|chaimiléir|mhuc|bhastaird)',
    self: 'maróidh|tiocfaidh|tá a fhios agam',
  },
  he: {
    done: [
      '(?:אני |אנחנו )?(?:אהרוג|ארצח|אשחט|נהרוג) את (?:כולכם|כל אחד מכם)|אני (?:הולך|הולכת|בא|באה) (?:להרוג|לרצוח|לדקור|לשחוט) (?:אותך|אותכם|אתכם|את כולכם)',
      '(?:אני )?אירה (?:לך|לכם) (?:כדור )?(?:בראש|ברגל|בברכיים|בפרצוף)',
      '(?:אני )?(?:אשרוף|אפוצץ|אצית) (?:לך|לכם) את (?:החנות|הבית|המחסן|העסק)',
      '(?:אני )?(?:אפוצץ|אפרק|ארסק) (?:אותך|אתכם) במכות',
      '(?:אני )?(?:אשבור|אפוצץ|אפרק|ארסק) (?:לך|לכם) את (?:כל )?(?:העצמות|הרגליים|הידיים|הפרצוף|הפנים|הראש|הצוואר|השיניים|הצורה)',
      '(?:אני|אנחנו) (?:יודע|יודעת|יודעים) איפה (?:הילדים|המשפחה|האישה) (?:שלך|שלכם) (?:לומדים|גרים|גרה)',
      'יש לי (?:אקדח|נשק|סכין|רובה) ואני (?:בא|באה|מגיע|בדרך) (?:אליך|אליכם|לחנות|אל החנות|לבית)',
      `${ALONE}(?:לכו (?:תתאבדו|למות)|לך (?:תמות|תתאבד|תתאבדי))${THEN}`,
    ],
    doom: '(?:אתה|את|אתם) (?:כבר )?(?:מת|מתה|מתים)|(?:אתה|את|אתם|כולכם) (?:עוד )?(?:תמות|תמותי|תמותו)',
    rogue: '(?:יא )?(?:נוכל|נוכלים|גנב|גנבים|רמאי|רמאים|חרא|בן זונה|בני זונות|מניאק|מניאקים|זבל)',
    self: 'אני|אנחנו',
  },
  hi: {
    done: [
      '(?:तुझे|तुम्हें|तुम्हे|तुमको|आपको|तुम सबको|तुम सब को) (?:चाकू से |पीट पीट कर |पीट-पीट कर |ज़िंदा |जिंदा )(?:मार|काट|जला|गाड़) (?:दूँगा|दूंगा|दूँगी|दूंगी|डालूँगा|डालूंगा|देंगे|डालेंगे)',
      '(?:तुझे|तुम्हें|तुम्हे|तुमको|आपको|तुम सबको|तुम सब को|तुममें से किसी को) (?:ज़िंदा|जिंदा|ज़िन्दा|जिन्दा) नहीं छोड़(?:ूँगा|ूंगा|ूँगी|ूंगी|ेंगे)',
      '(?:तेरा|तेरी|तेरे|तुम्हारा|तुम्हारी|तुम्हारे|आपका|आपकी|आपके) (?:सारी |दोनों )?(?:हड्डियाँ|हड्डियां|हड्डी|टाँगें|टांगें|टाँग|टांग|हाथ पैर|हाथ-पैर|हाथ|पैर|गर्दन|मुँह|मुंह|जबड़ा|सिर|सर|खोपड़ी) (?:तोड़|फोड़|मरोड़) (?:दूँगा|दूंगा|दूँगी|दूंगी|डालूँगा|डालूंगा|देंगे)',
      '(?:तेरे|तुम्हारे|आपके) पेट में (?:चाकू|छुरा) (?:घुसा|घोंप|मार) (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे)',
      '(?:मुझे|हमें) (?:पता|मालूम) है (?:कि )?(?:तेरा|तुम्हारा|आपका) घर (?:कहाँ|कहां) है',
      'मेरे पास (?:बंदूक|पिस्तौल|चाकू|कट्टा) है,? (?:और )?(?:मैं )?(?:तेरी|तेरे|तुम्हारी|तुम्हारे|आपकी|आपके) (?:दुकान|घर|पास|ऑफिस) (?:पर |में )?आ (?:रहा|रही) (?:हूँ|हूं)',
      '(?:बंदूक|पिस्तौल|चाकू|कट्टा) लेकर (?:तेरी|तेरे|तुम्हारी|तुम्हारे|आपकी|आपके) (?:दुकान|घर|पास|ऑफिस) (?:पर |में )?आ (?:रहा|रही) (?:हूँ|हूं)',
      `${ALONE}(?:जा |जाओ )(?:मर जा|मर जाओ|मरो)${THEN}`,
      '(?:tum sab ?ko|tujhe|tumhe|tumko) (?:(?:zinda|jinda) nahi+n? chhod(?:u+nga|enge)|(?:jaan se |goli )?(?:ma+r|kaat|jala) (?:dunga|doonga|dungi|da+lunga|denge))',
      '(?:teri|tera|tere|tumhari|tumhare) (?:haddiya+n?|haddi|ta+nge|ta+ng|hath pair|haath pair|haath|pair|gardan|sir|muh) (?:tod|todd|phod|fod|marod) (?:dunga|doonga|dungi|denge)',
    ],
    doom: '(?:तू|तुम|तुम सब|आप सब) (?:अब )?(?:मरेगा|मरेगी|मरोगे)',
    rogue: '(?:चोर|चोरों|ठग|ठगों|धोखेबाज|धोखेबाज़|कमीने|कमीनों|कुत्ते|कुत्तों|साले|सालों|हरामी|हरामखोर)',
    self: 'मैं|मुझे',
  },
  hr: {
    done: [
      '(?:sve ću vas|vas ću sve) (?:ubiti|pobiti|poubijati|poklati|postrijeljati|izbosti)|(?:pobit ću|pobiću|poubijat ću|poubijaću|poklat ću|poklaću|postrijeljat ću) (?:vas|{who})',
      '(?:dignut ću|dići ću|zapalit ću|spalit ću|zapaliću) (?:vam|ti) (?:trgovinu|dućan|kuću|radnju|skladište)',
      '(?:prebit ću|prebiću|pretući ću|premlatit ću|premlatiću|umlatit ću) (?:te|vas)(?= (?:ako|kad|i|jer|sve|na mrtvo ime|ko|kao)(?!\\p{L})|\\s{0,3}(?:[.!,\\n]|$))',
      '(?:razbit ću|razbiću|polomit ću|polomiću|slomit ću|slomiću|zavrnut ću|zavrnuću|izbit ću) (?:ti|vam) (?:sve |obje |svima )?(?:glavu|glave|kosti|noge|ruke|vrat|vratove|šiju|zube|njušku|nos|rebra|facu)',
      '(?:znam|znamo),? (?:gdje|gde) (?:ti|vam) (?:žive|živi|idu u školu) (?:djeca|deca|obitelj|porodica)',
      'imam (?:pištolj|pušku|oružje|nož|sekiru) i (?:dolazim|idem|krećem|stižem) (?:u (?:vašu|tvoju|vaš|tvoj)|k (?:vama|tebi)|po (?:vas|tebe)|kod (?:vas|tebe))',
      `${ALONE}(?:idi|idite|ajde) se (?:ubij|ubijte|objesi|obesi|objesite)${THEN}`,
    ],
    doom: '(?:ti si mrtav|mrtav si|vi ste mrtvi|mrtvi ste)(?: čovjek)?|(?:svi )?(?:umrijet ćeš|umrijet ćete|umrećeš|umrećete|crknut ćeš|crknut ćete)(?: svi)?',
    rogue:
      '(?:prevarant\\p{L}{0,2}|lopov\\p{L}{0,2}|lopov[ei]|smeć\\p{L}{1,2}|gad\\p{L}{0,3}|svinj\\p{L}{1,2}|đubr\\p{L}{1,2}|kretenu?|majmun\\p{L}{0,2})',
    self: 'ja|znam|naći|dolazim',
  },
  hu: {
    done: [
      '(?:megölöm|lelövöm|leszúrom|agyonverem) (?:magát|magukat|önt|önöket|mindegyikőtöket|mindegyikteket)|mindenkit (?:megölök|lelövök|kinyírok) nálatok',
      '(?:beléd|belétek) (?:vágom|döföm|szúrom|mártom) a kést',
      '(?:szétverem|betöröm|beverem|szétrúgom|leverem|kitépem|levágom) a (?:fejed|fejedet|fejeteket|pofád|pofádat|pofátokat|képed|képedet|fogaidat)',
      '(?:eltöröm|összetöröm|kitekerem|eltekerem|szétzúzom) (?:a|az|minden) (?:lábad|lábadat|lábaidat|lábatokat|karod|karodat|kezed|kezedet|csontod|csontodat|csontjaidat|csontotokat|nyakad|nyakadat|nyakatokat)',
      '(?:tudom|tudjuk),? (?:hogy )?(?:hol|hova) (?:laknak|lakik|járnak iskolába) a (?:gyerekeid|gyerekeitek|családod)',
      '(?:fegyverem|pisztolyom|puskám|késem) van,? és (?:már )?(?:megyek|indulok|ott leszek) (?:a boltotokba|a boltodba|az üzletetekbe|hozzátok|hozzád|érted|értetek)',
    ],
    doom: '(?:te )?(?:halott vagy|halottak vagytok|halott ember vagy|hullák vagytok)|meg (?:fogsz|fogtok) (?:halni|dögleni)|(?:mind )?(?:megdöglesz|megdöglötök)',
    rogue:
      '(?:te |ti )?(?:csaló\\p{L}{0,2}|tolvaj\\p{L}{0,2}|szemét\\p{L}{0,3}|disznó\\p{L}{0,2}|rohadék\\p{L}{0,2}|gazember\\p{L}{0,2}|patkány\\p{L}{0,2})',
    self: 'én|meg foglak|tudom',
  },
  id: {
    done: [
      'ku(?:bunuh|tembak|tusuk|tikam|habisi|gorok|penggal) (?:kau|kamu|kalian|lu|kepalamu|perutmu|lehermu)',
      '(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau |pasti )?(?:tikam|menikam|penggal|memenggal|gorok|menggorok|bacok|membacok|bantai|membantai) (?:kamu|kau|anda|kalian|lu|lo|{who})',
      '(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau |pasti )?(?:menembak|tembak) kepala(?:mu| kamu| kalian| lu)',
      '(?:(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau )?(?:mengebom|bom)|kubom) (?:toko|rumah|gudang|kantor)(?:mu| kamu| kau| kalian| lu| anda)',
      '(?:(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau )?(?:menghajar|hajar|memukuli|pukuli)|kuhajar) (?:kau|kamu|kalian|lu) sampai (?:mati|mampus)',
      '(?:(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau )?(?:mematahkan|patahkan|meremukkan|remukkan)|kupatahkan|kuremukkan) (?:kaki|tangan|leher|tulang|hidung|gigi|kepala)(?:mu| kamu| kau| kalian| lu)',
      '(?:saya|aku|gue|gw|kami) tahu (?:di ?mana )?anak(?:mu| kamu| kalian| lu) (?:sekolah|tinggal)',
      '(?:saya|aku|gue|gw|kami) (?:punya|bawa|membawa) (?:pistol|senjata|senapan|pisau|golok|parang) dan (?:sedang |akan |lagi )?(?:menuju|datang|ke|ke arah) (?:ke )?(?:toko|rumah|kantor)(?:mu| kamu| kalian| lu)',
    ],
    doom: '(?:kamu|kau|lu|kalian)(?: semua)? (?:akan |bakal |pasti )?(?:mati|mampus)|mati (?:kau|kamu|lu|kalian)',
    rogue: '(?:dasar )?(?:penipu|maling|bajingan|bangsat|anjing|babi|pencuri|brengsek|sampah)',
    self: 'aku|saya|gue|gua|ku\\p{L}+',
  },
  it: {
    done: [
      '(?:la|ti|vi) (?:ammazzo|uccido),? signor[ei]',
      '(?:ti|vi) sparo in (?:fronte|pancia|bocca|testa|mezzo agli occhi)|(?:ti|vi) (?:pianto|ficco|infilo) un coltello|(?:ti|vi) squarto',
      '(?:vi|ti) (?:faccio|farò|facciamo) saltare(?: in aria)? (?:il negozio|la casa|il locale|il magazzino|la bottega|tutto)',
      '(?:ti|vi) (?:riempio|gonfio|massacro|ammazzo|carico) di (?:botte|legnate|mazzate|pugni)',
      '(?:ti|vi) (?:spacco|rompo|spezzo|fracasso|sfondo|spaccherò|romperò|spezzerò) (?:tutte )?(?:la testa|la faccia|il cranio|le ossa|le gambe|le braccia|i denti|il collo|il naso|le ginocchia|il muso)',
      '(?<!non )(?:so|sappiamo) dove (?:vanno a scuola|vivono|abitano|abita|dormono) (?:i|la) (?:tuoi|vostri|tua|vostra) (?:figli|bambini|famiglia)',
      'ho (?:una|la) (?:pistola|fucile|arma) e (?:sto venendo|vengo|sto arrivando|arrivo) (?:nel|da|lì|al|in|a) (?:vostro|tuo|voi|te|negozio|casa)',
      '(?:vengo|veniamo|verrò|arrivo) (?:lì |da voi |da te |in negozio )?con (?:il|un|la|una) (?:fucile|pistola|mazza|machete|spranga)(?! (?:per|da))',
      `${ALONE}(?:vai|va|andate) ad (?:ammazzarti|ammazzarvi|impiccarti|impiccarvi)${THEN}`,
    ],
    doom: '(?:tu )?sei (?:già )?(?:morto|morta|un uomo morto)|siete (?:tutti |già )?(?:morti|uomini morti)|morirai|morirete(?: tutti)?|(?:tu )?devi morire|dovete morire(?: tutti)?',
    rogue:
      '(?:brutt[oi] |maledett[oi] |pezz[oi] di )?(?:ladr[oi]|truffator[ei]|bastard[oi]|stronz[oi]|merd[ae]|figli[oi]? di puttana|infam[ei]|schifos[oi]|porc[oi])',
    self: 'ti|vi|so|io',
  },
  ja: {
    done: [
      '(?:お前|おまえ|てめえ|てめぇ|貴様|あなた|あんた)(?:たち|達|ら|ども)?(?:を|は|なんか)?(?:絶対に?|必ず|いつか|マジで|今から|今すぐ|全員|みんな|一人残らず){0,2}(?:を)?(?:(?:ぶっ)?(?:殺|ころ)(?:す|します|してやる|しに行く)|(?:刺し|撃ち|焼き|絞め|叩き)殺(?:す|してやる)|皆殺しだ)(?!か|こと|可能|ほど|程|危険|恐れ|ため|の[はがを]|場面|シーン|と(?:脅|言))',
      `${ALONE}(?:お前ら|おまえら|てめえら|貴様ら|店員|全員|一人残らず|みんな|まとめて){0,2}(?:を|も)?(?:皆殺しにしてやる|ぶっ殺してやる|ころしてやる|半殺しにしてやる|刺し殺してやる)(?=[ぞよわ。.!！、,]|$)`,
      `${ALONE}(?:包丁|ナイフ|刃物)で(?:お前|おまえ|てめえ|貴様)?(?:ら)?(?:を)?(?:刺す(?:ぞ|から)|刺してやる|滅多刺し)`,
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?(?:を)?(?:ボコボコ|半殺し|血祭り|蜂の巣)に(?:してやる|する(?:ぞ|から)|あげてやる)',
      `(?:${ALONE}|(?:お前|おまえ|てめえ|貴様|あんた)(?:ら|たち)?の)(?:手足|両足|足|腕|首|骨|背骨|歯|指)(?:を|も)?(?:全部|一本残らず)?(?:へし折|折|叩き折|ぶち折)(?:ってやる|るぞ|るから)`,
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?の(?:頭|顔|頭蓋骨)(?:を)?(?:かち割|叩き割|ぶん殴|潰)(?:ってやる|るぞ|るから|してやる|すぞ)',
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?の(?:家|住所|子供|子ども|家族|学校|子供の学校|子どもの学校)(?:は|も|を|の場所)?(?:知ってる|知っている|わかってる|特定した)(?:ぞ|から|よ|んだ)',
      `${ALONE}(?:今から|明日|すぐ)?(?:ナイフ|包丁|銃|刃物|バット|猟銃|ガソリン)(?:を)?持って(?:お前(?:ら)?の|そっちの)?(?:店|家|会社|そっち|お前のところ)(?:に|へ)行く(?:ぞ|から)`,
      '(?:今から|いつか|必ず)(?:お前|おまえ|てめえ|貴様)(?:ら)?を殺しに行く',
    ],
    doom: '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?は(?:もう)?(?:死んだも同然だ?|死ぬ(?:ぞ|んだ)?|終わりだ、殺す)',
    rogue: '(?:詐欺師|泥棒|クズ|くず|ゴミ|ゴミども|覚悟しろ)',
    self: '俺|おれ|必ず|覚悟',
  },
  ko: {
    done: [
      '(?<!\\p{L})(?:너희|니들|네놈들|당신들|너네)(?:들)?(?:을|를)? ?(?:다|전부|모두|모조리|싹 다|한 놈도 남김없이) ?(?:죽여 ?버리겠|죽여 ?버린|죽여 ?버릴|죽이겠|쏴 ?버리|죽인다)',
      `${ALONE}(?:전부|모두|모조리|싹 다|한 놈씩|널|너를|니를) ?(?:쏴 ?)?(?:죽여 ?버리겠(?:다|어|습니다)|죽이겠(?:다|어|습니다)|죽여 ?줄게)`,
      '(?<!\\p{L})(?:널|너를|너희를|당신을|니를) ?(?:총으로 ?)?(?:쏴|찔러|패|때려|목 졸라|쳐) ?(?:죽이겠|죽인다|죽여 ?버)|(?<!\\p{L})(?:너|니|너희)(?:들)? ?(?:패|때려|쏴|찔러|쳐) ?죽여 ?버린',
      '(?:총으로|칼로) ?(?:쏴|찔러|쑤셔) ?버(?:린다|리겠다) ?(?:너|니|이 ?놈)',
      '(?<!\\p{L})(?:너|네|니|너희|당신|배때기|배때지|모가지|목)(?:의)?(?: ?배| ?목| ?배때기| ?가슴| ?심장)?에 ?칼을? ?(?:꽂아|박아|쑤셔) ?(?:주마|줄게|버린다|버리겠|주겠)',
      '(?<!\\p{L})(?:너|네|니|너희|니들|당신)(?:의)? ?(?:다리|팔|목|모가지|손목|뼈|허리|손가락|대가리|머리통|아가리)(?:를|을|몽둥이를)? ?(?:다 ?)?(?:분질러|부러뜨려|부러트려|꺾어|비틀어|박살 ?내|깨|부숴) ?(?:버린다|버리겠|주마|줄게|놓겠|버릴)',
      '(?<!\\p{L})(?:너|너희|니|네|니들|당신)(?:들)? ?(?:집|애|자식|아이)(?:이|가)? ?(?:어딘지|어디 ?학교|다니는 ?학교|어느 ?학교)[^.!?\\n]{0,6} ?(?:안다|알아(?!\\p{L})|알고 ?있)',
      `${ALONE}(?:지금 |내일 |당장 )?(?:총|칼|식칼|도끼|엽총|휘발유)(?:을|를)? ?(?:들고|가지고|갖고) ?(?:(?:너희|니들|네|니|당신|그) ?(?:가게|집|회사|매장)(?:로|에)? ?(?:간다|가겠다|갈게|쳐들어)|(?:찾아간다|찾아가겠|갈 ?테니))`,
      `${ALONE}(?:다리|팔|모가지|목)(?:을|를)? ?(?:분질러|부러뜨려|꺾어|비틀어) ?(?:버린다|버리겠다)(?= ?(?:너|니|[.!,\\n]|$))`,
    ],
    doom: '(?:너|넌|너희|니들|너네)(?: 다| 전부| 이제)? ?(?:죽었어|죽었다|뒤졌어|뒤졌다|죽을 줄 알아|죽는다)',
    rogue: '(?:사기꾼|도둑놈|개새끼|새끼|새끼들|놈들|쓰레기)',
    self: '내가|나는|난|집',
  },
  lt: {
    done: [
      '(?:jus|tave) (?:visus )?(?:išžudysiu|išskersiu|iššaudysiu|sušaudysiu)|(?:išžudysiu|išskersiu|iššaudysiu) (?:jus|tave)',
      '(?:sumušiu|primušiu|sudaužysiu|užtalžysiu) (?:tave|jus) (?:iki mirties|negyvai|mirtinai)|(?:tave|jus) (?:visus )?(?:sumušiu|primušiu) (?:iki mirties|negyvai|mirtinai)',
      '(?:sulaužysiu|nulaušiu|nusuksiu|suknežinsiu|sutraiškysiu|išmalsiu|išdaužysiu) (?:tau|jums) (?:visus |abi )?(?:kaulus|kojas|rankas|sprandą|galvą|snukį|dantis|kaukolę|kaklą|nosį)',
      '(?:žinau|žinome),? (?:kur|kokioje mokykloje) (?:gyvena|mokosi) (?:tavo|jūsų) (?:vaikai|šeima)',
      'turiu (?:ginklą|pistoletą|šautuvą|peilį|kirvį) ir (?:važiuoju|einu|ateinu|atvažiuoju|ateisiu) (?:į (?:jūsų|tavo)|pas (?:jus|tave)|pasiimti)',
      `${ALONE}(?:eik|eikit) (?:ir )?(?:pasikark|pasikarkit|nusižudyk|nusižudykit)${THEN}`,
    ],
    doom: 'tu (?:esi )?(?:jau )?(?:lavonas|miręs|negyvas)|jūs (?:visi )?(?:lavonai|mirę|negyvi)|(?:tu|jūs) (?:visi )?(?:mirsi|mirsit|mirsite|numirsi|numirsit|nudvėsi|nudvėsit|nudvėsite)',
    rogue:
      '(?:sukčiau|sukčiai|vagie|vagys|vagiai|šiukšle|šiukšlės|kiaule|kiaulės|niekše|niekšai|šunsnuki|šunsnukiai)',
    self: 'aš|rasiu|žinau',
  },
  lv: {
    done: [
      '(?:jūs|tevi) (?:visus )?(?:apkaušu|apšaušu|izkaušu|nogalināšu)|(?:apkaušu|apšaušu|izkaušu) (?:jūs|tevi)',
      '(?:tevi|jūs) (?:visus )?(?:piekaušu|sasitīšu|nositīšu) līdz nāvei|(?:piekaušu|sasitīšu) (?:tevi|jūs) līdz nāvei',
      '(?:(?:salauzīšu|nolauzīšu|pārlauzīšu|sadragāšu|apgriezīšu|izsitīšu) (?:tev|jums)|(?:tev|jums) (?:salauzīšu|nolauzīšu|pārlauzīšu|sadragāšu|izsitīšu)) (?:visus |abas )?(?:kaulus|kājas|rokas|kaklu|galvu|zobus|degunu|mugurkaulu)',
      '(?:zinu|zinām),? (?:kur|kurā skolā) (?:dzīvo|mācās) (?:tavi|jūsu) bērni',
      'man ir (?:ierocis|pistole|bise|šautene|nazis|cirvis),? un (?:es )?(?:braucu|nāku|eju|esmu ceļā) (?:uz (?:jūsu|tavu)|pie (?:jums|tevis))',
      `${ALONE}(?:ej|ejiet) (?:un )?(?:pakaries|pakarieties|nogalinies)${THEN}`,
    ],
    doom: '(?:tu|jūs) (?:jau |visi )?(?:esi|esat) (?:jau |visi )?(?:līķis|līķi|miris|miruši|beigts|beigti)|(?:tu|jūs) (?:visi )?(?:mirsi|mirsiet|nomirsi|nomirsiet|nosprāgsi|nosprāgsiet)',
    rogue: '(?:krāpniek|krāpnieki|zagli|zagļi|cūka|cūkas|draņķi|neliet|nelieši|maita|maitas)',
    self: 'es',
  },
  mt: {
    done: [
      '(?:noqtolkom|noqtlok|noħnoqkom) (?:kollha|ilkoll|lkoll)',
      "(?:nisparalek|nisparalkom) f[’']?(?:rasek|raskom|wiċċek)|(?:se |ser )?(?:intik|nagħtik) daqqa ta[’']? sikkina",
      '(?:se|ser|naf) (?:nsplodi|nisplodi|naħraq) (?:l-|il-)ħanut (?:tagħkom|tiegħek)|naħraq(?:lek|lkom) (?:il-|l-)(?:ħanut|dar)',
      '(?:se |ser )?(?:nsawtek|nsawwtek|nsawtkom) sal-mewt',
      '(?:se |ser )?(?:i?nkisser(?:lek|lkom)|inkissirlek|nkissirlek|nkissirlkom|inkissirlkom) (?:saqajk|idejk|għadmek|għonqok|rasek|snienek|wiċċek|għadamkom)',
      'naf fejn (?:joqogħdu|jgħixu|imorru l-iskola) (?:wliedek|uliedek|wliedkom|uliedkom)',
      'għandi (?:pistola|xkubetta|senter|sikkina|arma) u (?:ġej|ġejja|se niġi) (?:il-ħanut|għandek|għandkom|id-dar)',
      `${ALONE}(?:mur )?(?:oqtol ruħek|oqtlu ruħkom|tgħallaq)${THEN}`,
    ],
    doom: '(?:int|inti|intom) (?:mejjet|mejta|mejtin)|(?:se|ser) (?:tmut|tmutu)(?: kollha| ilkoll)?',
    rogue:
      '(?:ja )?(?:qarrieq|qarrieqa|ħalliel|ħallelin|ħanżir|ħnieżer|bastard|bastardi|imbrolljun|imbrolljuni)',
    self: 'jien|naf|se|ser',
  },
  nb: {
    done: [
      '(?:jeg|vi) (?:skal |vil )?(?:drepe|dreper|skyte|skyter) hver (?:eneste )?(?:en|én) av dere',
      '(?:jeg|vi) (?:skal |vil )?(?:stikker|stikke|hugger|hugge|skyter|skyte) (?:deg|dere)(?: alle| alle sammen)? ned(?! \\p{L}+ (?:bilde|mål))',
      '(?:jeg|vi) (?:skal |vil )?(?:banker?|slår?|juler?) (?:deg|dere)(?: alle)? (?:til døde|helseløs|helseløse|sønder og sammen|fordervet)',
      '(?:jeg|vi) (?:skal |vil )?(?:brekker?|knekker?|knuser?) (?:(?:beina|armene|nakken|kneskålene) (?:på (?:deg|dere)|dine|deres)|(?:beina|armene|knoklene|trynet|ansiktet|nakken|hodet|skallen|kjeven|fingrene) (?:din|ditt|dine|deres))',
      '(?:jeg|vi) vet,? hvor (?:barna (?:dine|deres)|familien (?:din|deres)) (?:bor|går på skole)',
      '(?:jeg|vi) har (?:en pistol|et gevær|et våpen|en kniv|en øks|en hagle) og (?:jeg |vi )?(?:er på vei|kommer)(?: bort| ned)? (?:til|etter) (?:deg|dere|butikken (?:din|deres)|huset (?:ditt|deres))',
      `${ALONE}gå (?:ut )?og (?:drep|heng) deg(?: selv)?${THEN}`,
    ],
    doom: 'du er (?:allerede )?(?:død|en død mann)|dere er (?:alle |allerede )?(?:døde|døde menn)|(?:du|dere) (?:skal|kommer til å) (?:alle )?dø',
    rogue:
      '(?:ditt |din |jævla |dere )?(?:svin|svindlere?|tyver?|bedragere?|drittsekk\\p{L}{0,2}|rasshøl|rotter?|kjeltring\\p{L}{0,2})',
    self: 'jeg|vi',
  },
  nl: {
    done: [
      '(?:ik|we|wij) (?:maak|maken|schiet|schieten|steek|steken|sla|slaan) (?:je|jou|jullie) allemaal (?:dood|neer|overhoop|kapot|af)',
      '(?:ik|we|wij) (?:steek|ram|stop) (?:een|mijn) mes in (?:je|jullie|uw) (?:buik|rug|keel|hart|nek|lijf)',
      '(?:ik|we|wij) (?:sla|slaan|trap|trappen|schop|schoppen|mep) (?:je|jou|jullie|u|{who})(?: allemaal)? (?:in elkaar|het ziekenhuis in|verrot|halfdood)',
      '(?:ik|we|wij) (?:sla|slaan|trap|schop|beuk) (?:je|jullie|uw) (?:hersens|hersenen|kop|schedel|tanden|gezicht|smoel|bek) (?:in|eruit|uit|kapot)',
      '(?:ik|we|wij) (?:breek|breken|vermorzel) (?:al |allebei |beide )?(?:je|jullie|uw|jouw) (?:benen|botten|nek|armen|poten|knieën|vingers|kaak|rug|knieschijven)',
      '(?:ik|we|wij) (?:weet|weten) waar (?:je|jullie|uw) (?:kinderen|familie|gezin|vrouw) (?:naar school gaan|naar school gaat|wonen|woont|slapen|slaapt)',
      '(?:ik heb|we hebben) (?:een|mijn) (?:pistool|geweer|wapen|mes|bijl) en (?:ik |we )?(?:kom|komen|ben onderweg) (?:nu |morgen |zo )?naar (?:je|jou|jullie|uw)(?= (?:winkel|huis|zaak|toe)|\\s{0,3}(?:[.!,\\n]|$))(?! (?:winkel|zaak) (?:om|voor))',
      `${ALONE}(?:pleeg (?:gewoon |maar |toch ){0,2}zelfmoord|maak jezelf van kant|hang jezelf op)${THEN}`,
    ],
    doom: '(?:je|jij) bent (?:al )?(?:dood|een dode man)|jullie zijn (?:allemaal |al )?dood|(?:je|jij) (?:gaat eraan|gaat dood|gaat sterven|zult sterven)|jullie (?:gaan eraan|gaan (?:er )?allemaal (?:aan|dood|sterven)|gaan dood)',
    rogue:
      '(?:vuile |smerige |stelletje |jij |vieze )?(?:oplichters?|dieven|dief|klootzak|klootzakken|hufters?|ratten|rat|schoften?|varkens?|tuig|uitschot)',
    self: 'ik|we|wij',
  },
  pl: {
    done: [
      '(?:pozabijam|powystrzelam|wystrzelam|wyrżnę|wymorduję|wyrzynam|zatłukę|zabijemy|zastrzelimy) (?:was|cię|cie|{who})|(?:was|cię) (?:wszystkich )?(?:zabiję|pozabijam|powystrzelam|wystrzelam|wymorduję|zastrzelę|zatłukę)',
      '(?:zabiję|zastrzelę|zatłukę) (?:pana|panią|państwa)(?= (?:i|jak|za)(?!\\p{L})|\\s{0,3}(?:[.!,\\n]|$))',
      '(?:wbiję|wsadzę|wpakuję) (?:ci|wam) (?:nóż|kosę) (?:w|pod)',
      '(?:wysadzę|wysadzimy) (?:was|cię) w powietrze',
      '(?:obiję|rozwalę|rozbiję|rozkwaszę|przetrącę|roztrzaskam) (?:ci|wam) (?:mordę|mordy|ryj|ryje|łeb|łby|głowę|pysk|gębę|czaszkę)',
      '(?:połamię|połamie|złamię|pogruchoczę|poprzetrącam|powybijam|wybiję|skręcę|ukręcę) (?:ci|wam) (?:wszystkie |obie )?(?:nogi|ręce|kości|żebra|kark|karki|zęby|palce|gnaty|łeb)',
      '(?:wiem|wiemy),? gdzie (?:mieszkają|mieszka|chodzą do szkoły|śpią) (?:twoje|wasze|twoja|wasza) (?:dzieci|rodzina)',
      'mam (?:broń|pistolet|nóż|strzelbę|siekierę|kałacha) i (?:jadę|idę|przyjdę|przyjadę|jestem w drodze) (?:do (?:was|ciebie|waszego|twojego)|po (?:was|ciebie))',
    ],
    doom: '(?:już )?(?:nie żyjesz|nie żyjecie)|jesteś (?:już )?(?:martwy|martwa|trupem)|jesteście (?:już |wszyscy )?(?:martwi|trupami)|(?:wszyscy )?(?:zginiesz|zginiecie|zdechniesz|zdechniecie)',
    rogue:
      '(?:ty |wy )?(?:oszu[sś][tc]\\p{L}{1,3}|złodziej\\p{L}{0,3}|bandyt\\p{L}{1,2}|świni\\p{L}{0,2}|świnie|gnoj[ue]|sku?rw\\p{L}{2,8}|szmat\\p{L}|kanali\\p{L}{1,2}|śmieci\\p{L}{0,3})',
    self: 'ja|znajdę|wiem|zabiję',
  },
  pt: {
    done: [
      '(?:vou|vamos) meter (?:a )?bala em (?:voc[eê]s?|ti|todos)|(?:vou|vamos) (?:te|vos|lhe) (?:encher|furar) de (?:bala|balas|tiros|chumbo)',
      '(?:vou|vamos) (?:dar|meter) (?:um tiro|uns tiros|uma facada) (?:em (?:voc[eê]s?|ti)|na (?:sua|tua) (?:cabeça|cara))|(?:vou|vamos) (?:enfiar|cravar|espetar) (?:uma|a|a minha) faca em (?:voc[eê]s?|ti)',
      '(?:vou|vamos) acabar com (?:a (?:tua|sua|vossa)|sua|tua) (?:vida|raça)',
      '(?:vou|vamos) (?:pegar|tacar|botar|deitar) fogo (?:na|no|em|à) (?:sua|tua|vossa|seu|teu|vosso) (?:loja|casa|armazém|negócio)',
      '(?:vou|vamos) (?:te |vos |lhe )?(?:quebrar|encher|arrebentar|cobrir|rebentar|partir)(?:-te|-vos)? (?:voc[eê]s? )?(?:na porrada|de porrada|na pancada|de pancada|a socos)',
      '(?:vou|vamos) (?:te |vos |lhe )?(?:quebrar|partir|rebentar|arrebentar)(?:-te|-vos|-lhe) (?:a cara|as pernas|os braços|os ossos|todos os ossos|o pescoço|a cabeça|os dentes|as trombas|o focinho)',
      '(?:vou|vamos) (?:te |lhe )(?:quebrar|partir|rebentar|arrebentar) (?:a cara|as pernas|os braços|os ossos|todos os ossos|o pescoço|a cabeça|os dentes|todo)(?!\\p{L})|(?:vou|vamos) (?:quebrar|partir|rebentar|arrebentar) (?:todos )?(?:a |as |os |o )?(?:sua|suas|seu|seus|tua|tuas|teu|teus|vossa|vossas|vossos) (?:cara|pernas|braços|ossos|pescoço|cabeça|dentes|joelhos)',
      '(?<!não )(?:sei|sabemos) onde (?:os |a )?(?:seus|teus|vossos|sua|tua) (?:filhos|crianças|família) (?:estudam|moram|mora|vivem|vive|dormem)',
      'tenho (?:uma arma|uma pistola|um revólver|uma faca|uma espingarda) e (?:estou (?:a caminho|indo)|vou|já vou) (?:da|para|até|pra|a|à) (?:sua|tua|vossa|seu|vosso|voc[eê]s?|aí)',
      `(?<=(?:^|[.!?\\n])\\s{0,3})(?:se mata|se matem|vai-te matar|vai morrer)${THEN}`,
    ],
    doom: '(?:voc[eê] está|voc[eê] tá|tu estás|estás) (?:morto|morta)|voc[eê] é um homem morto|és um homem morto|(?:voc[eê]s? vão|voc[eê] vai|vais) (?:todos )?morrer(?: todos)?',
    rogue:
      '(?:seus? |seu |maldit[oa]s? )?(?:ladrão|ladrões|golpistas?|vigaristas?|bandidos?|fdp|filhos? da puta|canalhas?|safados?|desgraçados?|lixo|burlões|burlão)',
    self: 'eu|vou|sei',
  },
  ro: {
    done: [
      '(?:îți|iti|vă|va|ți) (?:bag|înfig) (?:un |o )?(?:cuțitul|cuțit|lama|cuţitul) în (?:burtă|inimă|spate|gât|coaste|stomac)|(?:te|vă) tai (?:în|in) bucăți|te spintec',
      '(?:vă|îți|iti|o să vă|o să-ți) (?:arunc|arunc eu) în aer (?:magazinul|casa|depozitul|tot)',
      '(?:te|vă) bat (?:până mori|până muriți|de te omor|de vă omor|măr până|până la moarte)',
      '(?:îți|iti|vă|o să îți|o să-ți|o să vă|am să-ți|îţi) (?:sparg|rup|frâng|zdrobesc|crăp|fac praf) (?:toate )?(?:capul|capetele|picioarele|mâinile|mainile|oasele|gâtul|dinții|fața|moaca|coastele|genunchii)',
      '(?:știu|stiu|ştiu|știm) (?:unde|la ce școală) (?:locuiesc|stau|stă|locuiește|învață|merg) (?:copiii|familia) (?:tăi|voștri|ta|voastră)',
      'am (?:o armă|un pistol|un cuțit|o pușcă|un topor) și (?:vin|o să vin|sunt pe drum) (?:la|spre|după|peste) (?:tine|voi|magazinul|casa)',
      `${ALONE}(?:du-te|duceți-vă) (?:și |si |de )?(?:te )?(?:spânzură-te|spânzură|omoară|sinucide-te|sinucide|spânzurați-vă)${THEN}`,
    ],
    doom: '(?:ești|esti|eşti) (?:un om )?mort|(?:sunteți|sunteti) (?:toți )?morți|(?:o să|ai să|veți|vei) (?:mori|muri|muriți|crapi|crăpați)(?: toți)?',
    rogue:
      '(?:escroc\\p{L}{0,4}|hoț\\p{L}{0,4}|hoţ\\p{L}{0,4}|bandi[tț]\\p{L}{0,4}|nenorocit\\p{L}{0,3}|nesimțit\\p{L}{0,3}|gunoi\\p{L}{0,3}|jegos\\p{L}{0,3})',
    self: 'te|vă|eu|știu|stiu|am',
  },
  ru: {
    done: [
      '(?:вас|тебя) (?:всех )?(?:перестреляю|перебью|перережу|поубиваю|поубиваем|перестреляем|прирежу|придушу|грохну|завалю)|(?:перестреляю|перебью|перережу|поубиваю|прирежу|придушу|грохну) (?:вас|тебя|{who})',
      '(?:выпущу|вырву) (?:тебе|вам) кишки|(?:всажу|воткну|вгоню) (?:тебе )?(?:нож|пулю) (?:тебе |вам )?в (?:живот|сердце|спину|горло|голову|лоб|башку)(?: тебе)?',
      '(?:сожгу|взорву|подожгу|спалю) (?:вашу|твою|вам|тебе) (?:контору|лавочку|лавку|хату|фирму|машину)',
      '(?:изобью|забью|отметелю) (?:тебя|вас) (?:всех )?(?:до смерти|до полусмерти)|(?:тебя|вас) (?:всех )?(?:изобью|забью) (?:до смерти|до полусмерти)',
      '(?:набью|разобью|проломлю|расшибу|снесу|размозжу|разнесу) (?:тебе|вам) (?:всем )?(?:морду|рожу|лицо|голову|башку|череп|бошку|хлебало)|(?:морду|рожу|башку|голову|череп) (?:тебе|вам) (?:всем )?(?:набью|разобью|проломлю|снесу|оторву|размозжу)',
      '(?:переломаю|сломаю|поломаю|сверну|выбью|отрежу|оторву|вырву|прострелю) (?:тебе|вам) (?:всем |все |обе )?(?:ноги|руки|кости|шею|шеи|зубы|рёбра|ребра|пальцы|хребет|позвоночник|колени)|(?:ноги|руки|кости|шею|зубы|рёбра|ребра|хребет) (?:тебе|вам) (?:всем )?(?:переломаю|сломаю|поломаю|сверну|выбью|вырву)',
      '(?<!не )(?:знаю|знаем),? где (?:живут|живёт|живет|учатся) (?:твои|ваши|твоя|ваша) (?:дети|семья)',
      '(?<!не )(?:знаю|знаем) (?:твой|ваш) адрес,? (?:жди(?:те)?(?: меня)?|и (?:приду|приеду|найду))',
      '(?:у меня (?:есть )?|беру |возьму )(?:пистолет|ружьё|ружье|нож|ствол|топор|обрез),? и (?:я )?(?:еду|иду|приду|приеду|выезжаю) (?:к (?:вам|тебе)|за (?:вами|тобой))',
      '(?:еду|иду|приду|приеду) (?:к (?:вам|тебе)|в (?:ваш|твой) магазин) с (?:ружьём|ружьем|пистолетом|ножом|топором|обрезом|битой)(?! (?:на|для))',
      `${ALONE}(?:иди|идите|пойди|пойдите) (?:и )?(?:убейся|убейтесь|повесься|повесьтесь|застрелись|удавись|сдохни|сдохните)${THEN}`,
    ],
    doom: '(?:ты|вы) (?:все |уже ){0,2}(?:труп|трупы|покойник|покойники|мертвец|мертвецы|не жилец)|(?:ты|вы|все) (?:все )?(?:сдохнешь|сдохнете|умрёшь|умрешь|умрёте|умрете|подохнешь|подохнете)',
    rogue:
      '(?:мошенни\\p{L}{1,4}|вор\\p{L}{0,3}|мраз\\p{L}{1,2}|твар\\p{L}{1,2}|сук[аи]|урод\\p{L}{0,2}|гнид\\p{L}|козёл|козел|козлы|падл\\p{L}|скотин\\p{L}|подон\\p{L}{2,3}|жуль\\p{L}{1,3}|сволоч\\p{L}{1,2})',
    self: 'я|мы|найду|знаю',
  },
  sk: {
    done: [
      '(?:vás|ťa) (?:všetkých )?(?:postrieľam|povraždím|pozabíjam|vyvraždím|zastrelím|dopichám|umlátim|pobijem|podrežem)|(?:postrieľam|povraždím|pozabíjam|vyvraždím|dopichám|umlátim|pobijem) (?:vás|ťa|{who})',
      '(?:odpálim|vypálim) (?:váš|tvoj|vám|ti) (?:obchod|dom|sklad|krám)',
      '(?:rozbijem|rozmlátim|zlomím|dolámem|polámem|prerazím|vykrútim|vybijem) (?:ti|vám) (?:všetky |obe |všetkým )?(?:hubu|huby|držku|hlavu|lebku|nohy|ruky|kosti|krk|chrbticu|zuby|rebrá|papuľu)',
      '(?:viem|vieme)(?: presne| dobre)?,? kde (?:bývajú|býva|chodia do školy) (?:tvoje|vaše|tvoja|vaša) (?:deti|rodina)',
      'mám (?:zbraň|pištoľ|pušku|nôž|sekeru) a (?:idem|prídem|mierim) (?:k (?:vám|tebe)|za (?:vami|tebou)|na (?:vás|teba)|do (?:vášho|tvojho))',
      `${ALONE}(?:choď|choďte|bež) sa (?:obesiť|zabiť|zastreliť)${THEN}`,
    ],
    doom: '(?:už )?si (?:už )?(?:mŕtvy|mŕtvy muž|mŕtvola)|(?:všetci )?ste (?:všetci )?mŕtvi|(?:všetci )?(?:zomrieš|zomriete|umrieš|umriete|skapeš|skapete|zdochneš|zdochnete)',
    rogue:
      '(?:ty |vy )?(?:zlodej\\p{L}{0,2}|podvodní[kc][iu]?|svin\\p{L}{1,2}|hajzl\\p{L}{0,2}|parchant\\p{L}|gauner\\p{L}|šmejd\\p{L})',
    self: 'ja|nájdem|viem|prídem',
  },
  sl: {
    done: [
      '(?:vse )?vas bom (?:vse )?(?:postrelila?|pobila?|poklala?|zaklala?)|(?:postrelila?|poklala?) (?:vas )?bom vas(?: vse)?',
      '(?:pretepla?|pretepel|premlatila?|ubila?) (?:te|vas) bom do smrti|(?:te|vas) bom (?:pretepla?|pretepel|premlatila?) do smrti',
      '(?:razbila?|polomila?|zlomila?|zavila?|izbila?|zdrobila?) (?:ti|vam) bom (?:vse |obe )?(?:glavo|glave|kosti|noge|roke|vrat|vratove|zobe|gobec|rebra|nos)',
      '(?:vem|vemo),? kje (?:živijo|živi|hodijo v šolo|stanujejo) (?:tvoji|vaši|tvoja|vaša) (?:otroci|družina)',
      'imam (?:pištolo|puško|orožje|nož|sekiro) in (?:prihajam|grem|pridem|sem na poti) (?:v (?:vašo|tvojo)|k (?:vam|tebi)|po (?:vas|tebe))',
      `${ALONE}(?:pojdi|pojdite) se (?:obesit|ubit|ustrelit)${THEN}`,
    ],
    doom: '(?:mrtev|mrtva) si|(?:ti si|si) mrtev|(?:vsi )?ste (?:vsi )?mrtvi|mrtvi ste|(?:umrla?|crknila?|crknil) boš|(?:umrli|crknili) boste(?: vsi)?',
    rogue:
      '(?:goljuf\\p{L}{0,2}|tat|tatovi|lopov\\p{L}{0,2}|prasica|prasci|prasec|svinj\\p{L}|baraba|barabe|smeti)',
    self: 'jaz|vem|našel|prišel',
  },
  sv: {
    done: [
      '(?:jag|vi) (?:ska |kommer att )?(?:slå|slår|banka|bankar|sparka|sparkar) (?:dig|er|{who})(?: alla)? (?:sönder och samman|ihjäl|fördärvad|fördärvade|till döds|medvetslös|gul och blå)',
      '(?:jag|vi) (?:ska )?(?:slår?|krossar?|bankar?) (?:in |sönder )?(?:skallen|huvudet|ansiktet|tänderna|näsan|käften) på (?:dig|er)',
      '(?:jag|vi) (?:ska )?(?:bryter?|bryta|knäcker?|knäcka|krossar?|vrider?) (?:(?:benen|armarna|nacken|knäna|alla ben|båda benen|halsen) (?:på|av) (?:dig|er)|(?:dina|era|din) (?:ben|armar|nacke|knän|fingrar|skalle))',
      '(?:jag|vi) vet,? var (?:dina|era) barn (?:bor|går i skolan?|leker)|(?:jag|vi) vet,? var (?:din|er) familj bor',
      '(?:jag|vi) har (?:en pistol|ett gevär|ett vapen|en kniv|en yxa|ett hagelgevär) och (?:jag |vi )?(?:är på väg|kommer) (?:till|efter|hem till|ner till) (?:dig|er|din|ert|ditt)',
      `${ALONE}gå (?:ut )?och (?:ta livet av|häng|döda) dig(?: själv)?${THEN}`,
    ],
    doom: 'du är (?:redan )?(?:död|en död man)|ni är (?:alla |redan )?(?:döda|döda män)|(?:du|ni) (?:ska|kommer att) (?:alla )?dö',
    rogue:
      '(?:din |ditt |era |jävla ){0,2}(?:svin|bedragare|tjuv|tjuvar|skurk|skurkar|as|idiot|idioter|råtta|råttor|skojare)',
    self: 'jag|vi',
  },
  th: {
    done: [
      '(?:กู|พวกกู)(?:จะ|ต้อง|ขอ)(?:ไป)?(?:ฆ่าล้างโคตร|ฆ่ายกครัว|ยิงหัว|ต่อยหน้า|ตบหน้า|หักคอ|หักแขน|หักขา|ตีหัว|กระทืบหน้า|แทงคอ|สับ|บีบคอ)(?:หักขา)?(?:พวก)?(?:มึง|แก(?!ะ)|{who})',
      '(?:กู|พวกกู)(?:จะ|ต้อง)(?:ไป)?เอา(?:มีด|ปืน|ดาบ|ขวาน)(?:ไป)?(?:แทง|ฟัน|ยิง|สับ)(?:พวก)?(?:มึง|แก(?!ะ))',
      '(?:กู|พวกกู)รู้(?:นะ)?(?:ว่า)?(?:ลูก|เมีย|ครอบครัว)(?:มึง|แก(?!ะ))(?:เรียน|อยู่|ทำงาน)(?:ที่)?ไหน',
      'กูมี(?:ปืน|มีด|ระเบิด)\\s?(?:แล้ว)?(?:กู)?(?:จะ|กำลัง)(?:ไป|ตามไป|บุกไป)(?:หา|ที่|ร้าน|บ้าน)(?:พวก)?(?:มึง|ร้านมึง|บ้านมึง)',
    ],
    doom: '(?:พวก)?มึง(?:ต้อง)?ตาย(?:แน่|หมด|แน่ๆ)|(?:พวก)?มึงไม่รอดแน่|มึงตายแน่',
    rogue: '(?:ไอ้)?(?:ขี้โกง|โจร|เหี้ย|สัตว์|ชาติชั่ว|สิบแปดมงกุฎ)',
    self: 'กู',
  },
  tr: {
    done: [
      '(?:kafana|kafanıza|kafasına|beynine|beyninize) (?:bir kurşun |kurşun )?(?:sıkarım|sıkacağım|sıkacam|sıkıcam)',
      '(?:seni|sizi|hepinizi) (?:deşerim|deşeceğim|boğarım|boğacağım|gömerim|gömeceğim|doğrarım|vurdururum|(?:döve döve|taraya taraya|diri diri|tek tek|bıçakla|kurşunla) (?:öldürürüm|öldüreceğim|gömerim|yakarım|vururum))',
      '(?:seni|sizi|hepinizi) (?:öldüresiye|eşek sudan gelinceye kadar|hastanelik edene kadar) (?:döverim|döveceğim)',
      '(?:ağzını burnunu|ağzınızı burnunuzu|kemiklerini|kemiklerinizi|bacaklarını|bacaklarınızı|kollarını|kollarınızı|boynunu|boynunuzu|kafanı|kafanızı|dişlerini|belini|ellerini|suratını) (?:tek tek )?(?:kırarım|kıracağım|kırıcam|kıracam|dağıtırım|dağıtacağım|koparırım|koparacağım|parçalarım)',
      '(?:evini|evinizi|ev adresini|ev adresinizi|çocuklarının okulunu|çocuğunun okulunu|aileni|ailenizi) biliyor(?:um|uz)',
      '(?:silahım|tabancam|tüfeğim|bıçağım) var,? (?:ve )?(?:dükkanına|dükkanınıza|mağazana|mağazanıza|evine|evinize|oraya|yanına) geliyorum',
      '(?:silahla|tabancayla|tüfekle|pompalıyla|baltayla) (?:dükkanına |dükkanınıza |mağazanıza |evine |oraya |yanına )?(?:geliyorum|geleceğim)',
      `${ALONE}(?:git|gidin) (?:de )?kendin(?:i|izi) (?:as|asın|öldür|öldürün)${THEN}`,
    ],
    doom: '(?:sen|siz|artık) (?:bir )?(?:öldün|öldünüz|ölüsün|ölüsünüz|bittin sen)|öldün(?:üz)? (?:sen|siz)|(?:hepiniz )?(?:öleceksin|öleceksiniz|gebereceksin|gebereceksiniz)',
    rogue:
      '(?:lan )?(?:dolandırıcı\\p{L}{0,4}|hırsız\\p{L}{0,4}|şerefsiz\\p{L}{0,4}|pislik\\p{L}{0,4}|namussuz\\p{L}{0,4}|köpek\\p{L}{0,4}|sahtekar\\p{L}{0,4})',
    self: 'ben|seni|sizi|evini',
  },
  uk: {
    done: [
      "(?:вас|тебе) (?:усіх |всіх )?(?:повбиваю|перестріляю|переріжу|переб[’']?ю|приріжу|придушу|уб[’' ]?ю|вб[’' ]?ю)|(?:повбиваю|перестріляю|переріжу|переб[’']?ю|приріжу|придушу) (?:вас|тебе|{who})",
      '(?:випущу|вирву) (?:тобі|вам) кишки|(?:всаджу|встромлю|вжену) (?:тобі |вам )?(?:ніж|кулю) (?:тобі |вам )?(?:у|в) (?:живіт|серце|спину|горло|голову|лоб)',
      "(?:поб[’']?ю|заб[’']?ю) (?:тебе|вас) (?:до смерті|до півсмерті)",
      "(?:наб[’']?ю|розіб[’']?ю|проломлю|знесу|розтрощу) (?:тобі|вам) (?:всім )?(?:морду|пику|голову|череп|лице)|(?:морду|пику|голову|череп) (?:тобі|вам) (?:наб[’']?ю|розіб[’']?ю|проломлю|знесу|відірву)",
      "(?:поламаю|переламаю|зламаю|скручу|виб[’']?ю|відріжу|відірву|прострелю) (?:тобі|вам) (?:всім |всі |обидві )?(?:ноги|руки|кістки|шию|зуби|ребра|пальці|хребет|коліна)|(?:ноги|руки|кістки|шию|зуби|ребра|хребет) (?:тобі|вам) (?:поламаю|переламаю|зламаю|скручу|виб[’']?ю)",
      '(?<!не )(?:знаю|знаємо),? де (?:живуть|живе|вчаться) (?:твої|ваші|твоя|ваша) (?:діти|родина)',
      '(?:у мене (?:є )?|беру |візьму )(?:пістолет|рушниця|рушницю|ніж|ствол|сокира|сокиру|обріз),? і (?:я )?(?:їду|йду|прийду|приїду) (?:до (?:вас|тебе)|за (?:вами|тобою))',
      `${ALONE}(?:(?:іди|йди|ідіть) (?:і )?(?:вбийся|убийся|повісься|застрелься|здохни)|вбийся|вбийтеся)${THEN}`,
    ],
    doom: '(?:ти|ви) (?:всі |вже ){0,2}(?:труп|трупи|покійник|покійники|мрець|мерці)|(?:ти|ви|всі) (?:всі )?(?:здохнеш|здохнете|помреш|помрете)',
    rogue:
      '(?:шахра\\p{L}{1,3}|злоді\\p{L}{1,3}|тварюк\\p{L}|сук[аи]|мраз\\p{L}{1,2}|виродк\\p{L}|гнид\\p{L}|покидьк\\p{L}|негідни\\p{L}{1,3}|падлюк\\p{L})',
    self: 'я|ми|знайду|знаю',
  },
  zh: {
    done: [
      '(?:我|老子|我们)(?:要|会|一定|早晚|迟早|就|去|来|今天|明天){0,3}(?:把)?(?:一个一个|一个个|亲手)?(?:杀了|杀死|杀光|弄死|砍死|捅死|打死|宰了|毙了|杀)(?:您|你们全部|你们所有人|你们(?!的|家|老板))',
      '(?:我|老子|我们)(?:要|会|一定|早晚|迟早|就|去|来){0,2}(?:一个一个|一个个|亲手)(?:杀了|杀死|杀光|弄死|砍死|捅死|打死|宰了)(?:你|你们)',
      '(?<=(?:^|[,.。!?\\n])\\s{0,3})(?:杀了|弄死|砍死|捅死|宰了)您(?!\\p{L})',
      '(?:把)(?:你们?|您)(?:们)?(?:全部|全都|全|通通|都|一个个)(?:杀光|杀了|杀掉|弄死|砍死|打死|宰了)',
      '(?:我|老子|我们)(?:要|会|一定|早晚|迟早){0,2}把(?:你们?|您)(?:们)?(?:的)?(?:这|这个|这家)?(?:破|黑)?(?:店|家|公司|仓库)(?:给)?(?:炸了|烧了|炸掉|烧掉|砸了)',
      '(?:我|老子|信不信我|看我|非)(?:要|会|早晚|迟早|不){0,2}(?:打断|敲断|打折|砍断|拧断|打爆|打碎|砍)(?:你们?|您)(?:的)?(?:双|狗|两条)?(?:腿|手|胳膊|骨头|脖子|头|狗头|脑袋|肋骨)|(?<=(?:^|[,.。!?\\n])\\s{0,3})(?:打断|敲断|打折|打爆|拧断)(?:你们?|您)(?:的)?(?:双|狗|两条)?(?:腿|手|胳膊|骨头|脖子|头|狗头|脑袋)',
      '(?:我|老子|我们)(?:都|已经|也|可)?知道(?:您(?:家)?(?:住|在)(?:在)?哪|(?:你们?|您)(?:的)?(?:家在哪|孩子|儿子|女儿|老婆)(?:在)?(?:哪)?(?:上学|读书|学校|里上学|个学校|上班)?)(?!买|喜欢|需要|很|都)',
      '(?:我|老子|我们)(?:有|带了|带着|买了|拿着)(?:枪|刀|一把刀|一把枪|炸药|汽油),?(?:现在|马上|今天|明天)?(?:就)?(?:到|去|来|上)(?:你们?|您)(?:的)?(?:店|家|公司|仓库)',
      '(?:我|老子)(?:要|会|明天|今天|现在|就){0,2}(?:带刀|带枪|提刀|拿刀|拿枪|带着刀|带着枪)(?:来|去|上门)(?:找|砍|杀)(?:你|您)',
      '(?:你|你们)(?:怎么)?(?:就)?去自杀(?:吧|算了|好了)',
    ],
    doom: '(?:你们?|您)(?:都|就|给我)?(?:死定了|都得死|等死吧|等着死吧|必死|会死得很惨)',
    rogue: '(?:骗子|小偷|奸商|混蛋|王八蛋|垃圾|畜生|狗东西)',
    self: '我|老子',
  },
}
