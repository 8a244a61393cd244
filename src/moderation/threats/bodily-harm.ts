export interface BodilyHarm {
  /** What of a body people threaten to break. */
  parts: string
  /** What the author does, to whom, with {parts}: a part alone is that of a doll or a chicken, so it is yours or your boss's. */
  harms: readonly string[]
}

/** "I will break your jaw": any part of a body with any verb of breaking it, by language, written as the other lists. */
export const bodilyHarm: Readonly<Record<string, BodilyHarm>> = {
  ar: {
    parts:
      'فك|أنف|رأس|راس|وجه|أسنان|عظام|أصابع|يد|يدي|رجل|رجلي|رقبة|عنق|ركبت|جمجمة|دماغ|عيون|عيني|لسان|أذن|ضلوع|ظهر',
    harms: [
      '(?:س|سوف |راح |رح |و|وس)(?:أ|ا|ن)(?:كسر|حطم|هشم|سحق|قطع|قلع|فجر|شج|شوه|بتر|قص|مزق|فقأ) (?:{parts})(?:ك|كم)',
      '(?:قل|أخبر|قولوا|بلغ) (?:لمديرك|لرئيسك|لصاحب|مديرك|رئيسك)[^.!?\\n]{0,24}(?:س|راح )(?:أ|ا)(?:كسر|قطع|حطم|قتل|ذبح|حرق) ?(?:{parts})?ه',
      '(?:س|سوف |راح |رح |و|وس)(?:أ|ا|ن)(?:سكب|صب|رش) علي(?:ك|كم) (?:ال)?(?:بنزين|أسيد|وقود)',
    ],
  },
  bg: {
    parts:
      'челюстта|носа|лицето|главата|черепа|зъбите|врата|гръбнака|ребрата|ръцете|ръката|краката|крака|коленете|пръстите|очите|ушите|езика|гърлото|мозъка|червата|костите|мутрата|муцуната',
    harms: [
      'ще (?:ти|ви) (?:счупя|строша|избия|отрежа|откъсна|извадя|разбия|размажа|смачкам|изтръгна|прережа|натроша|спукам|пръсна) (?:всичките |всички |и двете )?(?:{parts})',
    ],
  },
  cs: {
    parts:
      'čelist|nos|hubu|držku|ksicht|hlavu|lebku|zuby|vaz|krk|páteř|žebra|ruce|ruku|nohy|nohu|kolena|prsty|oči|uši|jazyk|hrdlo|mozek|střeva|kosti',
    harms: [
      '(?:zlomím|zlámu|rozbiju|rozmlátím|vyrazím|vymlátím|vytluču|uříznu|utrhnu|vypíchnu|vyškrábu|rozdrtím|zpřerážím|přerazím|useknu|prostřelím|zakroutím) (?:ti|vám) (?:všem |všechny |obě ){0,2}(?:{parts})',
      '(?:ti|vám) (?:všem |všechny ){0,2}(?:zlomím|zlámu|rozbiju|rozmlátím|vyrazím|vymlátím|uříznu|utrhnu|přerazím|useknu|prostřelím) (?:všechny |obě )?(?:{parts})',
    ],
  },
  da: {
    parts:
      'kæben|kæbe|næsen|næse|ansigtet|ansigt|hovedet|hoved|kraniet|tænderne|tænder|nakken|nakke|ryggen|ribbenene|ribben|armen|arme|benene|ben|knæene|knæskaller|hænderne|fingrene|fingre|øjnene|ørerne|tungen|halsen|hals|struben|hjernen|knogler',
    harms: [
      '(?:jeg|vi) (?:brækker|knuser|smadrer|slår|sparker|skærer|hugger|river|skyder|flækker|kvaser|skal nok brække|skal nok knuse|skal nok smadre) (?:alle |begge )?(?:{parts}) (?:ud |af |ind |i stykker )?(?:på (?:dig|jer))',
      '(?:jeg|vi) (?:brækker|knuser|smadrer|flækker|kvaser|skyder) (?:alle |begge )?(?:dine|jeres|dit|din) (?:{parts})',
    ],
  },
  de: {
    parts:
      'kiefer|kinn|nase|nasenbein|rippen|hirn|gehirn|schädel|kopf|birne|rübe|finger|hand|hände|arm|arme|bein|beine|knie|kniescheiben?|hals|genick|kehle|gurgel|zahn|zähne|ohr|ohren|augen|zunge|fresse|maul|schnauze|visage|gesicht|rückgrat|wirbelsäule|knochen|gedärme|schienbein|handgelenk',
    harms: [
      '(?:ich|wir) (?:breche?|brechen|zertrümmer[ne]?|schlage?|schlagen|haue?|hauen|trete?|treten|schneide?|schneiden|reiße?|reißen|hacke?|hacken|steche?|stechen|prüg(?:el|le)|zerquetsche?|zerschlage?|zerschmettere?|puste?|blase?|kratze?|beiße?) (?:dir|euch|ihnen)(?: noch| allen| alle){0,2} (?:(?:sämtliche|beide|alle|jeden|den|die|das|deine|eure|ein) ){0,2}(?:{parts})(?! (?:frei|ab ?\\d))',
      '(?:sag|sagt|richte|richtet) (?:deinem|eurem|ihrem) (?:chef|boss|verkäufer|fahrer|inhaber)[^.!?\\n]{0,20},? (?:dass )?(?:ich|wir) (?:[^.!?\\n]{0,6})?(?:ihm|ihn)(?: [^.!?\\n]{0,16})? (?:{parts}|umbringe?|töte|abstech\\p{L}{1,2}|kalt)(?: (?:breche|abschneide|ausschlage|zertrümmere|ab|ein|aus|durch|auf))?',
      '(?:ich|wir) (?:kippe?|gieße?|schütte?|übergieße?) (?:dir|euch|dich)(?: alle| alles)? ?(?:mit )?(?:benzin|brennspiritus|säure)[^.!?\\n]{0,30}',
      '(?:ich|wir) (?:zünde?|zünden|fack(?:el|le)) (?:euch|dir) (?:den briefkasten|das auto|die karre|den lieferwagen|die autos|die garage) (?:an|ab)',
    ],
  },
  el: {
    parts:
      'σαγόνι|μύτη|πρόσωπο|μούρη|μούτρα|κεφάλι|κρανίο|δόντια|σβέρκο|λαιμό|πλάτη|πλευρά|χέρια|χέρι|πόδια|πόδι|γόνατα|δάχτυλα|μάτια|αυτιά|γλώσσα|μυαλά|άντερα|κόκαλα|κόκκαλα',
    harms: [
      'θα (?:σου|σας) (?:σπάσω|τσακίσω|λιώσω|βγάλω|κόψω|ξεριζώσω|ανοίξω|διαλύσω|τινάξω|πετάξω|στρίψω) (?:όλα )?(?:τα|το|τη|την|τον) (?:{parts})(?! (?:για|με (?:έκπτωση|δώρο)))',
    ],
  },
  en: {
    parts:
      'jaw|chin|nose|head|skull|face|teeth|neck|spine|ribs?|arms?|legs?|knees?|kneecaps?|ankles?|wrists?|hands?|fingers?|thumbs?|toes|eyes?|ears?|tongue|throat|brains?|guts|balls|bones?|back',
    harms: [
      "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna)|i am (?:going to|gonna)|i want to|i wanna|we['’]?ll|we will|we['’]?re (?:going to|gonna)) (?:[^.!?\\n]{0,24} (?:and|to) )?(?:fucking |personally )?(?:break|snap|smash|crush|shatter|bash|cave|crack|split|cut|slice|slit|chop|rip|tear|gouge|blow|beat|kick|knock|stomp|carve) (?:in |off |out |open )?(?:every |all |both )?(?:of )?(?:your|ur|his|her|their|your \\p{L}{3,8}['’]s) (?:fucking |damn |ugly |stupid )?(?:{parts})(?=(?: (?:in|off|out|open|apart|for you|one by one|with my|like|if|when|you|myself|and)){1,2}(?!\\p{L})|\\s{0,3}(?:[.!,\\n]|$))(?<=(?:your|ur|boss|owner|manager|driver|courier|seller)(?!\\p{L})[^.!?\\n]{0,60})",
      "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna)|i am (?:going to|gonna)|we['’]?ll|we will) (?:pour|put|push|throw|chuck) (?:petrol|gasoline|a petrol bomb|a molotov|a brick|fireworks|dog shit) (?:through|over|on|into) (?:your|ur|you|u)(?: (?:letterbox|letter ?box|window|windows|door|house|shop|store|car|head|family))?",
      "(?:you|u|you all|all of you)(?:[’']?ll| will| are going to| can)(?: all)? (?:be carried|leave|come|be leaving)(?: out)? (?:of there |the (?:shop|building) |there |here |work )?in (?:a )?(?:box|body bags?|coffins?|pieces)",
      "(?:your|ur|this) (?:whole |entire )?(?:shop|store|warehouse) (?:deserves?|needs?) to (?:be burned|be burnt|burn)(?: down)?,? and (?:i|we)(?:[’']?ll| will)",
    ],
  },
  es: {
    parts:
      'mandíbula|nariz|cara|cabeza|cráneo|dientes|cuello|espalda|columna|costillas|brazos?|piernas?|rodillas|manos?|dedos|ojos|orejas|lengua|garganta|sesos|tapa de los sesos|tripas|huesos|jeta|boca|hocico',
    harms: [
      '(?:te|os) (?:voy|vamos) a (?:romper|partir|quebrar|reventar|machacar|aplastar|volar|cortar|arrancar|sacar|rajar|abrir|destrozar|saltar) (?:(?:todos |todas )?(?:la|el|los|las) )(?:{parts})(?! de)',
      'voy a (?:romper|partir|quebrar|reventar|machacar|aplastar|volar|cortar|arrancar|rajar|destrozar)(?:te|os) (?:(?:todos |todas )?(?:la|el|los|las) )(?:{parts})(?! de)',
      '(?:te|os) (?:rompo|parto|quiebro|reviento|vuelo|arranco|rajo|destrozo|machaco) (?:(?:todos |todas )?(?:la|el|los|las) )(?:{parts})(?! de)',
      '(?:dile|díganle|decidle) a (?:tu|su|vuestro) (?:jefe|dueño|encargado|vendedor)[^.!?\\n]{0,12} (?:que )?(?:le|lo) (?:voy a (?:cortar|romper|partir|matar|arrancar|quemar)|corto|rompo|parto|mato)',
      '(?:te|os) (?:voy|vamos) a (?:rociar|bañar|empapar|cubrir) (?:con|de|en) (?:gasolina|ácido)',
      '(?:vais|van|vas|va) a (?:salir|acabar)(?: todos)?(?: de (?:ahí|allí|la tienda))? (?:con los pies por delante|en (?:un ataúd|una caja|una bolsa|ataúdes))',
    ],
  },
  et: {
    parts:
      'lõualuu|nina|näo|pea|kolju|hambad|kaela|selja|ribid|käed|käe|jalad|jala|põlved|sõrmed|silmad|kõrvad|keele|kõri|ajud|luud|kondid',
    harms: [
      '(?:ma |mina )?(?:murran|löön|lõikan|rebin|purustan|pigistan|peksan|torkan) (?:su|sul|sinu|sult|teil|teie|teilt) (?:kõik )?(?:{parts})',
    ],
  },
  fi: {
    parts:
      'leukasi|leuan|nenäsi|nenän|naamasi|naaman|päänne|pääsi|kallosi|hampaasi|hampaat|niskasi|niskat|selkäsi|kylkiluusi|kätesi|kädet|jalkasi|jalat|polvesi|polvet|sormesi|sormet|silmäsi|silmät|korvasi|kielesi|kurkkusi|aivosi|luusi|luut',
    harms: [
      '(?:minä |mä )?(?:murran|katkon|katkaisen|murskaan|hakkaan|lyön|potkin|revin|leikkaan|väännän|puhkaisen|rikon) (?:sinun |sun |sinulta |sulta |teidän |teiltä |kaikki ){0,2}(?:{parts})(?:(?<=(?:si|nne)) ?(?:kurkkuun|irti|poikki|paskaksi|sisään)?|(?<=(?:sinun|sun|sinulta|sulta|teidän|teiltä) [^.!?\\n]{0,20}))(?! (?:kipeäksi|vettä))',
    ],
  },
  fr: {
    parts:
      'mâchoire|nez|gueule|tête|crâne|dents|cou|nuque|dos|colonne|côtes|bras|jambes?|genoux|rotules|mains?|doigts|yeux|oreilles|langue|gorge|cervelle|tripes|os|tronche|figure',
    harms: [
      '(?:je|on|nous) (?:vais|va|allons) (?:[^.!?\\n]{0,24} et )?(?:venir |passer |revenir )?(?:te|vous) (?:briser|casser|péter|exploser|éclater|fracasser|broyer|trancher|couper|arracher|crever|démonter|défoncer|fendre|tordre|faire sauter|faire bouffer) (?:tous |toutes )?(?:les |la |le |l.)(?:{parts})(?! des? (?:prix|stocks))(?<!(?:casser|casse|péter|pète) (?:les oreilles|la tête))',
      '(?:je|on) (?:te|vous) (?:brise|casse|pète|explose|éclate|fracasse|tranche|arrache|crève|démonte|fais sauter|ferai sauter|briserai|casserai) (?:tous |toutes )?(?:les |la |le |l.)(?:{parts})(?<!(?:casse|casserai|pète) (?:les oreilles|la tête))',
      '(?:dis|dites) à (?:ton|votre) (?:patron|chef|gérant|livreur|vendeur)[^.!?\\n]{0,12} (?:que |qu.)?(?:je|on) (?:vais|va) (?:lui|le) (?:couper|casser|briser|arracher|péter|tuer|buter|crever|éclater)',
      '(?:je|on) (?:verse|vais verser|balance|jette|mets|vais mettre) (?:de l.essence|un cocktail molotov|le feu) (?:dans|sur|à) (?:votre|ta|ton|vos|tes) (?:boîte aux lettres|voiture|camion|maison|boutique|magasin|vitrine|porte)',
      '(?:vous|tu) (?:sortirez|sortiras|allez sortir|vas sortir)(?: tous)?(?: de là)? (?:les pieds devant|dans un cercueil|dans une boîte)',
    ],
  },
  he: {
    parts:
      'לסת|אף|פנים|פרצוף|ראש|גולגולת|מוח|שיניים|צוואר|גב|צלעות|יד|ידיים|רגל|רגליים|ברכיים|אצבעות|עיניים|אוזניים|לשון|גרון|עצמות|עמוד שדרה',
    harms: [
      '(?:אני |ו)?(?:אשבור|אפוצץ|ארסק|אמעך|אחתוך|אתלוש|אעקור|אפרק|אערוף|אכתוש|אשסף) (?:לך|לכם) (?:את )?(?:כל )?(?:ה)?(?:{parts})',
      '(?:תגיד|תגידו|תמסור) (?:למנהל|לבוס|לבעלים|לשליח) (?:שלך|שלכם)[^.!?\\n]{0,10} ?שאני (?:אחתוך|אשבור|אהרוג|ארצח|אפוצץ|אשרוף) (?:לו|אותו|אותה|לה)',
      '(?:אני |ו)?(?:אשפוך|אזרוק) על(?:יך|יכם) (?:בנזין|דלק|חומצה)',
      '(?:אתם |אתה )?(?:תצאו|תצא) (?:משם |מפה )?ב(?:ארון|ארונות|שקית|שק)(?=[.!,\\s]|$)',
    ],
  },
  hi: {
    parts:
      'जबड़ा|नाक|मुँह|मुंह|चेहरा|सिर|सर|खोपड़ी|दाँत|दांत|गर्दन|पीठ|पसलियाँ|पसलियां|हाथ|पैर|टाँग|टांग|टाँगें|टांगें|घुटने|उँगलियाँ|उंगलियां|आँखें|आंखें|कान|जीभ|गला|हड्डियाँ|हड्डियां',
    harms: [
      '(?:तेरा|तेरी|तेरे|तुम्हारा|तुम्हारी|तुम्हारे|आपका|आपकी|आपके) (?:सारे |सारी |दोनों )?(?:{parts}) (?:तोड़|फोड़|काट|मरोड़|उखाड़|निकाल|कुचल) (?:दूँगा|दूंगा|दूँगी|दूंगी|डालूँगा|डालूंगा|देंगे|लूँगा|लूंगा)',
      '(?:तेरी|तुम्हारी|आपकी) पूरी दुकान (?:को )?(?:जला|फूँक|उड़ा) (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे|डालूँगा)',
    ],
  },
  hr: {
    parts:
      'čeljust|vilicu|nos|lice|facu|njušku|glavu|lubanju|zube|vrat|šiju|kičmu|rebra|ruke|ruku|noge|nogu|koljena|kolena|prste|oči|uši|jezik|grkljan|mozak|crijeva|kosti',
    harms: [
      '(?:slomit ću|slomiću|polomit ću|polomiću|razbit ću|razbiću|izbit ću|izbiću|iščupat ću|iščupaću|odrezat ću|odsjeći ću|odseći ću|otkinut ću|otkinuću|smrskat ću|smrskaću|prosvirat ću) (?:ti|vam) (?:svima |sve |obje |obe ){0,2}(?:{parts})',
      'ću (?:ti|vam) (?:sve |obje )?(?:slomiti|polomiti|razbiti|izbiti|iščupati|odrezati|otkinuti|smrskati) (?:sve )?(?:{parts})',
    ],
  },
  hu: {
    parts:
      'állkapcsod|állkapcsodat|orrod|orrodat|képed|képedet|pofád|pofádat|fejed|fejedet|fejeteket|koponyád|koponyádat|fogad|fogadat|fogaid|fogaidat|fogaitokat|nyakad|nyakadat|gerinced|gerincedet|bordáid|bordáidat|karod|karodat|kezed|kezedet|lábad|lábadat|térded|térdedet|ujjaid|ujjaidat|szemed|szemedet|füled|füledet|nyelved|nyelvedet|torkod|torkodat|agyad|beled|beleidet|csontod|csontjaidat',
    harms: [
      '(?:eltöröm|összetöröm|betöröm|kiverem|szétverem|beverem|letépem|kitépem|levágom|kinyomom|kiszúrom|szétlövöm|szétrúgom|kitekerem|szétzúzom|bezúzom|átlövöm) (?:a|az|minden|mindkét) (?:{parts})',
    ],
  },
  id: {
    parts:
      'rahang|hidung|muka|wajah|kepala|tengkorak|gigi|leher|punggung|tulang rusuk|tangan|lengan|kaki|lutut|jari|mata|telinga|lidah|tenggorokan|otak|usus|tulang',
    harms: [
      '(?:(?:saya|aku|gue|gua|gw|kami) (?:[^.!?\\n]{0,20} dan )?(?:akan |bakal |mau |pasti )?|dan |ku)(?:mematahkan|patahkan|meremukkan|remukkan|menghancurkan|hancurkan|merontokkan|rontokkan|memotong|potong|mencongkel|congkel|mencabut|cabut|menghantam|hantam|memecahkan|pecahkan|tebas) (?:semua )?(?:{parts})(?:mu| kamu| kau| kalian| lu| lo)',
      '(?:(?:saya|aku|gue|gua|gw|kami) (?:akan |bakal |mau )?(?:membakar|bakar)|kubakar) (?:seluruh |semua )?(?:toko|rumah|gudang|kantor)(?:mu| kamu| kau| kalian| lu| lo)',
    ],
  },
  it: {
    parts:
      'mascella|naso|faccia|testa|cranio|denti|collo|schiena|costole|braccia|braccio|gambe?|ginocchia|ginocchio|mani|mano|dita|occhi|orecchie|lingua|gola|cervello|cervella|budella|ossa|muso|bocca',
    harms: [
      '(?:ti|vi) (?:spacco|spaccherò|rompo|romperò|spezzo|spezzerò|fracasso|sfondo|frantumo|taglio|strappo|cavo|mozzo|faccio saltare|stacco) (?:tutte |tutti )?(?:la |il |le |i |gli |lo )(?:{parts})(?! di)',
      "(?:dì|di[’']|dite|digli) (?:al|a) (?:tuo |vostro )?(?:capo|titolare|padrone|venditore|corriere)[^.!?\\n]{0,10} che (?:gli|lo) (?:taglio|spacco|rompo|ammazzo|brucio|spezzo|sparo)",
      '(?:ti|vi) (?:cospargo|ricopro|innaffio|bagno) di (?:benzina|acido)',
      '(?:uscirete|uscirai|finirete)(?: tutti)?(?: di lì)? (?:in una bara|con i piedi davanti|nelle bare|in un sacco)',
      '(?:ti|vi) faccio un buco in (?:testa|fronte|pancia)',
    ],
  },
  ja: {
    parts:
      '顎|あご|鼻|顔|頭|頭蓋骨|歯|首|背骨|肋骨|あばら|腕|足|脚|膝|手|指|目|目玉|耳|舌|喉|脳天|脳みそ|骨|内臓|腹',
    harms: [
      '(?:お前|おまえ|てめえ|てめぇ|貴様|あんた|{who})(?:ら|たち)?の(?:{parts})(?:を|に|も)?(?:全部|一本ずつ|一本残らず|思い切り)?(?:砕|折|へし折|叩き折|叩き割|かち割|潰|切り落と|切|ぶち抜|撃ち抜|引きちぎ|えぐ|蹴り潰|踏み潰|殴|ぶん殴|吹き飛ば)(?:いて|って|して|し|り|い)?(?:てやる|やる|でやる|るぞ|すぞ|くぞ|るから)',
      '(?:お前|おまえ|てめえ|貴様|店|店員|店長|体|顔)?(?:ら|たち)?(?:に)?(?:ガソリン|灯油)(?:を)?(?:かけて|ぶっかけて|撒いて|まいて)(?:火を?(?:つけて|放って)|燃やして|焼いて)やる',
      '(?:お前|おまえ|てめえ|貴様|店員)(?:ら|たち)?(?:は|を)?(?:全員)?(?:棺桶|墓場|墓|あの世|地獄)(?:行き|送り)(?:だ|にして)(?!よ)',
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?の(?:顔|車|ナンバー)[^。\\n]{0,10}(?:覚えた|知ってる|わかってる)(?:から|ぞ|んだ)',
    ],
  },
  ko: {
    parts:
      '턱|코|얼굴|면상|머리|머리통|대가리|두개골|이빨|목|모가지|허리|갈비뼈|팔|다리|무릎|손|손목|손가락|발목|눈|눈알|귀|혀|혓바닥|뼈|내장',
    harms: [
      '(?<!\\p{L})(?:너|네|니|너희|니들|당신|네놈|{who})(?:놈|의|들)? ?(?:{parts})(?:을|를|도)? ?(?:다 |전부 |하나씩 |모조리 |하나하나 )?(?:부숴|부셔|박살 ?내|깨|깨부숴|부러뜨려|부러트려|분질러|꺾어|잘라|찢어|뽑아|파|날려|터뜨려|으깨|짓이겨|찔러|뭉개|비틀어) ?(?:버린다|버리겠|버릴 ?거|줄게|주마|주겠|놓겠)',
      '(?<!\\p{L})(?:너|네|너희|니들|당신|네놈)(?:한테|에게|들에게|들한테|몸에)? ?(?:휘발유|기름|시너|신나)(?:를|을)? ?(?:붓고|뿌리고|끼얹고) ?(?:불 ?(?:을 ?)?(?:붙여|질러|지른|붙인))',
      '(?<!\\p{L})(?:너|너희|니들|당신|네놈)(?:들)?(?:은|는)? ?(?:다 |전부 )?관(?:에 ?(?:실려|들어가|누워)|짝에)[^.!?\\n]{0,8}(?:해 ?줄게|해 ?주마|될 ?거다|만들어)',
      '(?<!\\p{L})(?:네|니|너희) ?(?:얼굴|차|차 ?번호)[^.!?\\n]{0,10}(?:기억했|외웠|봐 ?놨|알아)[^.!?\\n]{0,8}(?:밤 ?조심|조심해라)',
    ],
  },
  lt: {
    parts:
      'žandikaulį|nosį|veidą|snukį|galvą|kaukolę|dantis|sprandą|kaklą|stuburą|šonkaulius|rankas|ranką|kojas|koją|kelius|pirštus|akis|ausis|liežuvį|gerklę|smegenis|žarnas|kaulus',
    harms: [
      '(?:sulaužysiu|nulaušiu|išdaužysiu|sudaužysiu|išmušiu|nupjausiu|nukirsiu|išdursiu|išlupsiu|sutraiškysiu|suknežinsiu|perpjausiu|peršausiu|išplėšiu) (?:tau|jums) (?:visus |visas |abi |abu )?(?:{parts})',
    ],
  },
  lv: {
    parts:
      'žokli|degunu|seju|purnu|galvu|galvaskausu|zobus|sprandu|kaklu|mugurkaulu|ribas|rokas|roku|kājas|kāju|ceļus|pirkstus|acis|ausis|mēli|rīkli|smadzenes|zarnas|kaulus',
    harms: [
      '(?:salauzīšu|nolauzīšu|izsitīšu|sasitīšu|sadragāšu|nogriezīšu|nocirtīšu|izduršu|izraušu|pārgriezīšu|sašaušu|sašķaidīšu) (?:tev|jums) (?:visus |visas |abas )?(?:{parts})',
    ],
  },
  nb: {
    parts:
      'kjeven|kjeve|nesen|nese|ansiktet|ansikt|trynet|hodet|skallen|tennene|nakken|ryggen|ribbeina|armene|armen|beina|beinet|knærne|kneskålene|hendene|fingrene|øynene|ørene|tunga|halsen|strupen|hjernen|knoklene',
    harms: [
      '(?:jeg|vi) (?:brekker|knekker|knuser|slår|sparker|skjærer|hogger|river|skyter|kutter|skal brekke|skal knekke|skal knuse|skal slå) (?:ut |av |inn |i stykker )?(?:alle |begge )?(?:{parts}) (?:på (?:deg|dere)|av (?:deg|dere)|din|ditt|dine|deres)',
      '(?:jeg|vi) (?:brenner|skal brenne) ned (?:hele )?(?:butikken|lageret|kontoret|sjappa) (?:din|deres|til dere)',
    ],
  },
  nl: {
    parts:
      'kaak|kin|neus|kop|hoofd|schedel|tanden|nek|rug|ruggengraat|ribben|arm|armen|been|benen|knie|knieën|knieschijven|hand|handen|vingers|ogen|oren|tong|keel|strot|hersens|hersenen|darmen|botten|smoel|bek|gezicht|poten|ballen',
    harms: [
      '(?:ik|we|wij) (?:breek|breken|verbrijzel|sla|slaan|schop|trap|trappen|ram|beuk|snij|snijd|ruk|hak|schiet|knal|stamp|steek|krab|vermorzel) (?:al |allebei |beide |de )?(?:je|jullie|uw|jouw)(?: \\p{L}{1,8})? ?(?:{parts})(?:(?: er)?(?:af|uit|in|kapot|open|eraf|eruit| af| uit| in| kapot| open)|(?=\\s{0,3}(?:[.!,\\n]|$)| en ))',
      '(?:ik|we|wij) (?:schiet|schieten|jaag|knal) (?:je )?een kogel (?:door|in) (?:je|jullie|uw) (?:{parts})',
      '(?:zeg|vertel) (?:tegen )?(?:je|jullie|uw) (?:baas|chef|eigenaar|bezorger)[^.!?\\n]{0,10} dat ik (?:hem|zijn|haar) [^.!?\\n]{0,24}(?:snijd|snij|breek|sla|vermoord|doodmaak|afmaak|doodsla|eraf)',
      '(?:ik|we|wij) (?:giet|gooi|sprenkel) (?:een jerrycan )?benzine (?:over (?:je|jullie)|in (?:je|jullie) brievenbus|door (?:je|jullie) brievenbus)',
      '(?:jullie|je) (?:gaan|gaat|komen|komt) (?:er |daar )?(?:in een (?:kist|lijkzak)|tussen zes planken) (?:naar buiten|uit|weg)|(?:dragen|rijden) (?:ze )?(?:jullie|je) (?:daar |er )?(?:in een (?:kist|lijkzak)|tussen zes planken)',
    ],
  },
  pl: {
    parts:
      'szczękę|nos|mordę|twarz|głowę|łeb|czaszkę|zęby|kark|kręgosłup|żebra|ręce|rękę|nogi|nogę|kolana|dłonie|palce|oczy|uszy|język|gardło|mózg|flaki|kości|ryj|pysk|gębę|jaja',
    harms: [
      '(?:złamię|połamię|złamiemy|połamiemy|rozbiję|rozwalę|roztrzaskam|zmiażdżę|wybiję|obetnę|odetnę|wyrwę|wydłubię|przetrącę|rozpłatam|odstrzelę|rozkwaszę|odrąbię|utnę|rozjebię|przestawię) (?:ci|wam) (?:wszystkim |wszystkie |obie |tę |ten ){0,2}(?:{parts})',
      '(?:powiedz|przekaż|powiedzcie) (?:swojemu |waszemu )?(?:szefowi|właścicielowi|kurierowi|sprzedawcy)[^.!?\\n]{0,6},? że (?:mu|go) (?:obetnę|połamię|złamię|zabiję|zastrzelę|rozwalę|utnę|spalę|zatłukę)',
      '(?:obleję|polać|poleję) (?:cię|was) benzyną',
      '(?:wyniosą|wywiozą|wyjedziecie|wyjdziecie) (?:was |cię )?(?:stamtąd |stąd |ze sklepu )?(?:w (?:trumnie|trumnach|worku|workach)|nogami do przodu)',
    ],
  },
  pt: {
    parts:
      'queixo|maxilar|mandíbula|nariz|cara|cabeça|crânio|dentes|pescoço|costas|costelas|braços?|pernas?|joelhos|mãos?|dedos|olhos|orelhas|língua|garganta|miolos|tripas|ossos|focinho|boca|fuça',
    harms: [
      '(?:vou|vamos) (?:[^.!?\\n]{0,24} e )?(?:te |vos )?(?:quebrar|partir|arrebentar|rebentar|estourar|esmagar|cortar|arrancar|furar|rachar|deslocar)(?:-te|-vos)? (?:todos )?(?:o |a |os |as )?(?:teu |tua |teus |tuas |vosso |vossa |vossos |vossas )(?:{parts})',
      '(?:vou|vamos) (?:te|vos) (?:quebrar|partir|arrebentar|rebentar|estourar|esmagar|rachar|arrancar|furar) (?:o |a |os |as |todos os )(?:{parts})|(?:vou|vamos) (?:quebrar|partir|arrebentar|rebentar|estourar|esmagar|rachar|arrancar)(?:-te|-vos) (?:o |a |os |as |todos os )(?:{parts})',
      '(?:avisa|diz|fala|diga|avise) (?:o|ao|pro|para o|a|à) (?:teu|seu|vosso) (?:chefe|patrão|dono|motorista)[^.!?\\n]{0,10} que (?:eu )?(?:lhe )?(?:vou|o) (?:cortar|quebrar|matar|arrancar|partir|furar|arrebentar|queimar)',
      '(?:vou|vamos) (?:te |vos )?(?:encharcar|banhar|molhar|regar)(?:-te|-vos)? (?:voc[eê]s? )?(?:de|com|em) (?:gasolina|álcool|ácido)',
      '(?:voc[eê]s? )?(?:vão|vai|vais) sair (?:daí |dali |da loja )?(?:num caixão|em caixões|de caixão|num saco|com os pés para a frente)',
    ],
  },
  ro: {
    parts:
      'falca|maxilarul|nasul|fața|mutra|capul|craniul|dinții|gâtul|ceafa|spatele|coloana|coastele|mâinile|mâna|picioarele|piciorul|genunchii|degetele|ochii|urechile|limba|creierii|mațele|oasele|botul',
    harms: [
      '(?:îți|iti|vă|îţi|o să îți|o să-ți|o să vă|am să-ți|am să vă) (?:rup|sparg|scot|smulg|tai|zdrobesc|zbor|strivesc|frâng|mut|crăp) (?:toate |toți )?(?:{parts})(?! (?:de|cu (?:reducere|plăcere)))',
      '(?:dau|voi da|o să dau|am să dau) foc (?:la |la tot |la toată )?(?:magazinul|magazinului|casa|depozitul) (?:vostru|tău|voastră|ta|tuturor)',
    ],
  },
  ru: {
    parts:
      'челюсть|нос|лицо|рожу|морду|голову|башку|череп|зубы|шею|хребет|спину|рёбра|ребра|руки|руку|ноги|ногу|колени|пальцы|глаза|уши|язык|глотку|горло|мозги|кишки|кости|почки|печень|яйца',
    harms: [
      '(?:сломаю|сломаем|переломаю|проломлю|разобью|выбью|вышибу|отрежу|отрублю|оторву|вырву|выколю|сверну|размозжу|раздроблю|отобью|отстрелю|прострелю|набью|расквашу|раскрою) (?:тебе|вам) (?:всем |все |обе |эту ){0,2}(?:{parts})|(?:{parts}) (?:тебе|вам) (?:всем |все )?(?:сломаю|сломаем|проломлю|разобью|выбью|вышибу|отрежу|отрублю|оторву|вырву|выколю|сверну|отобью|прострелю|набью)|(?:тебе|вам) (?:всем |все ){0,2}(?:{parts}) (?:сломаю|сломаем|проломлю|разобью|выбью|вышибу|отрежу|отрублю|оторву|вырву|выколю|сверну|отобью|прострелю|набью)',
      '(?:передай|скажи|передайте|скажите) (?:своему |вашему )?(?:начальнику|директору|шефу|хозяину|курьеру)[^.!?\\n]{0,6},? что (?:я )?(?:ему|его|я его) (?:[^.!?\\n]{0,14} )?(?:отрежу|сломаю|убью|оторву|зарежу|выбью|прибью|сожгу|пристрелю)',
      '(?:вас|тебя) (?:всех )?(?:оттуда |отсюда )?(?:вынесут|вывезут)(?: оттуда| отсюда)? (?:вперёд ногами|вперед ногами|в гробу|в гробах|в мешк\\p{L}{1,2}|ногами вперёд|ногами вперед)|(?:вынесут|вывезут) (?:вас|тебя) (?:оттуда |отсюда )?(?:вперёд ногами|вперед ногами|в гробу|в мешк\\p{L}{1,2})',
    ],
  },
  sk: {
    parts:
      'čeľusť|sánku|nos|hubu|papuľu|držku|hlavu|lebku|zuby|väz|krk|chrbticu|rebrá|ruky|ruku|nohy|nohu|kolená|prsty|oči|uši|jazyk|hrdlo|mozog|črevá|kosti',
    harms: [
      '(?:zlomím|dolámem|polámem|rozbijem|rozmlátim|vybijem|vymlátim|odrežem|odtrhnem|vypichnem|rozdrvím|prerazím|odseknem|prestrelím|vykrútim) (?:ti|vám) (?:všetkým |všetky |obe ){0,2}(?:{parts})',
    ],
  },
  sl: {
    parts:
      'čeljust|nos|obraz|gobec|glavo|lobanjo|zobe|vrat|hrbtenico|rebra|roke|roko|noge|nogo|kolena|prste|oči|ušesa|jezik|grlo|možgane|čreva|kosti',
    harms: [
      '(?:ti|vam) bom (?:vse |obe )?(?:zlomila?|polomila?|razbila?|izbila?|odrezala?|odtrgala?|iztaknila?|strla?|zdrobila?|prestrelila?) (?:vse )?(?:{parts})|(?:zlomila?|polomila?|razbila?|izbila?|odrezala?|odtrgala?|zdrobila?) (?:ti|vam) bom (?:vse |obe )?(?:{parts})|(?:ti|vam) (?:zlomila?|polomila?|razbila?|izbila?) (?:vse )?(?:{parts})(?<=(?<!\\p{L})bom(?!\\p{L})[^.!?\\n]{0,60})',
      '(?:zažgala?|požgala?) (?:ti|vam) bom (?:celo |vso )?(?:trgovino|hišo|skladišče)',
    ],
  },
  sv: {
    parts:
      'käken|hakan|näsan|ansiktet|huvudet|skallen|tänderna|nacken|ryggen|revbenen|armen|armarna|benet|benen|knäna|knäskålarna|handen|händerna|fingrarna|ögonen|öronen|tungan|halsen|strupen|hjärnan|käften|fejset|benpiporna',
    harms: [
      '(?:jag|vi) (?:bryter|knäcker|krossar|slår|sparkar|skär|hugger|sliter|skjuter|kapar|mosar|ska bryta|ska knäcka|ska krossa|ska slå|ska skära|ska hugga|ska skjuta) (?:av |in |ut |sönder |loss |upp )?(?:alla |båda )?(?:{parts}) (?:på|av|ur|i) (?:dig|er)(?! (?:inte|med foam))',
      '(?:säg|hälsa) (?:till |åt )?(?:din|er) (?:chef|ägare|säljare)[^.!?\\n]{0,8} att jag (?:ska )?(?:skär|skära|bryter|bryta|slår|slå|dödar|döda|hugger|skjuter|knäcker)(?: av| ihjäl| ner)? (?:honom|henne|hans|benen|fingrarna)',
      '(?:jag|vi) (?:häller|ska hälla|slänger|sprutar) bensin (?:över (?:dig|er)|i (?:din|er) brevlåda|på (?:dig|er))',
      '(?:ni|du) (?:bärs|kommer att bäras|åker) (?:ut )?(?:därifrån |ut därifrån )?i (?:en kista|kistor|en låda|liksäck\\p{L}{0,2})',
    ],
  },
  th: {
    parts: 'กราม|จมูก|หน้า|หัว|กะโหลก|ฟัน|คอ|หลัง|ซี่โครง|แขน|มือ|ขา|เข่า|นิ้ว|ตา|หู|ลิ้น|สมอง|ไส้|กระดูก|ปาก',
    harms: [
      '(?:กู|พวกกู)จะ(?:ไป|มา)?(?:หัก|ต่อย|ทุบ|ตัด|กระทืบ|ทิ่ม|ควัก|ตบ|ฟาด|เลาะ|ยิง)(?:{parts})(?:ของ)?(?:พวก)?มึง',
    ],
  },
  tr: {
    parts:
      'çene|burn|surat|yüz|kafa|kelle|kafatas|diş|boyn|bel|omurga|kaburga|kol|bacak|bacağ|diz|el|parmak|parmağ|göz|kulak|dil|boğaz|gırtla[kğ]|beyn|bağırsak|kemik|kemiğ|ağz|çük',
    harms: [
      '(?:bütün |tüm |her )?(?:{parts})\\p{L}{0,4}(?:in|ın|un|ün|n)(?:i|ı|u|ü|izi|ızı|uzu|üzü)(?: tek tek| hepsini)? (?:kır(?:arım|acağım|ıcam|arız|acağız)|dağıt(?:ırım|acağım)|parçala(?:rım|yacağım)|patlat(?:ırım|acağım)|ez(?:erim|eceğim)|kopar(?:ırım|acağım)|kes(?:erim|eceğim)|sök(?:erim|eceğim)|oy(?:arım|acağım)|deş(?:erim|eceğim))(?! (?:şaka|senin için))',
      '(?:patronuna|müdürüne|patronunuza|sahibine|kuryene) (?:söyle|söyleyin)[^.!?\\n]{0,10} ?(?:onu|onun|parmaklarını|kafasını|bacaklarını|boğazını|ağzını) ?[^.!?\\n]{0,16}(?:kes|kır|öldür|vur|dağıt|yak|gebert)\\p{L}{0,4}(?:im|ım|um|üm)',
      '(?:üzerine|üstüne|üzerinize|üstünüze) (?:benzin|kezzap|asit) döküp? (?:seni |sizi )?(?:yak(?:arım|acağım)|ateşe ver)',
      '(?:oradan |dükkandan |işten )?(?:tabutla|tabutta|kefenle|ceset torbasında) (?:çıkar(?:sın|sınız)|çıkacaksın|çıkacaksınız)',
    ],
  },
  uk: {
    parts:
      'щелепу|ніс|обличчя|лице|пику|морду|голову|макітру|череп|зуби|шию|хребет|спину|ребра|руки|руку|ноги|ногу|коліна|пальці|очі|вуха|язика?|горлянку|горло|мізки|кишки|кістки|нирки|печінку|яйця',
    harms: [
      "(?:зламаю|зламаємо|переламаю|проломлю|розіб[’' ]?ю|виб[’' ]?ю|відріжу|відрубаю|відірву|вирву|виколю|скручу|розтрощу|відіб[’' ]?ю|відстрелю|прострелю|наб[’' ]?ю|розквашу) (?:тобі|вам) (?:всім |усім |всі |обидві |цю ){0,2}(?:{parts})|(?:{parts}) (?:тобі|вам) (?:всім |всі )?(?:зламаю|зламаємо|проломлю|розіб[’' ]?ю|виб[’' ]?ю|відріжу|відрубаю|відірву|вирву|виколю|скручу|прострелю|наб[’' ]?ю)|(?:тобі|вам) (?:всім |всі ){0,2}(?:{parts}) (?:зламаю|зламаємо|проломлю|розіб[’' ]?ю|виб[’' ]?ю|відріжу|відрубаю|відірву|вирву|виколю|скручу|прострелю|наб[’' ]?ю)",
      "(?:передай|скажи|передайте|скажіть) (?:своєму |вашому )?(?:начальнику|директору|шефу|господарю|кур[’' ]?єру)[^.!?\\n]{0,6},? що (?:я )?(?:йому|його|я його) (?:[^.!?\\n]{0,14} )?(?:відріжу|зламаю|вб[’' ]?ю|уб[’' ]?ю|відірву|заріжу|приб[’' ]?ю|спалю|пристрелю)",
      '(?:вас|тебе) (?:всіх |усіх )?(?:звідти |звідси )?(?:винесуть|вивезуть)(?: звідти| звідси)? (?:вперед ногами|в труні|у труні|в домовині|у мішк\\p{L}{1,2}|ногами вперед)',
    ],
  },
  zh: {
    parts:
      '下巴|鼻子|鼻梁|脸|头|脑袋|狗头|脑壳|牙|牙齿|满口牙|脖子|腰|脊椎|肋骨|胳膊|手|双手|腿|双腿|狗腿|膝盖|手指|脚|眼睛|眼珠|耳朵|舌头|喉咙|骨头|脑浆|内脏|手筋|脚筋',
    harms: [
      '(?:我|老子|我们)(?:[^。!！\\n]{0,10})?(?:要|会|一定|早晚|迟早|就|非|来)?(?:把)?(?:打碎|打断|打爆|打烂|打掉|敲碎|敲断|砸碎|砸烂|砍掉|砍断|剁掉|剁了|割掉|割了|拧断|踢断|挖掉|拔掉|撕烂|爆|爆了|捏碎|踩碎)(?:你们?|您)(?:老板|店长)?(?:的)?(?:{parts})',
      '(?:告诉|转告|跟)(?:你们?|您)(?:的)?(?:老板|店长|经理)(?:说)?[^。!！\\n]{0,4}(?:我|老子)(?:要|会|早晚|迟早){0,2}(?:一根根|一刀|亲手)?(?:剁|砍|割|杀|打断|弄死|废|烧)(?:掉|了|死)?(?:他|她)',
      '(?:我|老子)(?:要|会|就){0,2}(?:往|在|给|朝)(?:你们?|您)(?:身上|头上|店里|家里|脸上)?(?:浇|泼|倒)(?:上)?汽油',
      '(?:让|叫|送)(?:你们?|您)(?:全都|都|全)?(?:躺|睡)(?:着|在|进)?(?:着)?棺材',
      '(?:记住|记下|知道|拍下)(?:了)?(?:你们?|您)(?:的)?(?:脸|样子|车牌)[^。!！\\n]{0,8}[,，]?(?:今晚|晚上|以后|走夜路)[^。!！\\n]{0,6}(?:小心|当心)',
    ],
  },
}
