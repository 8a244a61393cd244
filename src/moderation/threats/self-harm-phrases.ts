export interface SelfHarmPhrases {
  /** To want to do it, said so that it means nothing else. */
  outright: readonly string[]
  /** The same without a word of who it is: not where the sentence tells of a hero, a film or of people. */
  ofAnybody?: { said: readonly string[]; others: string }
  /**
   * To want to die, or to be about to: people say that of tight shoes, a pretty dress, a shaky ladder and a noise as well. Counts as a
   * sentence of its own, or beside a sign of despair.
   */
  wishes: readonly string[]
  despair: readonly string[]
  /** When, and farewell: around a wish they leave it a sentence of its own. Stands in the others for {when}. */
  times: string
  /** What a wish is a figure of speech with, right before or behind it: heat, pain, shame, laughter. */
  figures: { before?: string; after?: string }
}

/**
 * What somebody says who may harm themselves, by language, over a text as matchingText writes it. "I cut myself on the edge" is
 * about the edge, and "I nearly died laughing" about something funny: neither is here.
 */
export const selfHarmPhrases: Readonly<Record<string, SelfHarmPhrases>> = {
  ar: {
    outright: [
      '(?:أريد|اريد|سوف|بدي|عايز) (?:أن )?(?:أنتحر|انتحر|أقتل نفسي|اقتل نفسي)(?!\\p{L})',
      'س(?:أنتحر|انتحر|أقتل نفسي)(?!\\p{L})',
      '(?:أفكر|افكر) (?:في |ب)الانتحار',
      'قررت الانتحار(?!\\p{L})',
    ],
    wishes: [
      '(?:أريد|اريد|بدي|عايز) (?:أن )?(?:أموت|اموت)',
      'لا أريد (?:أن )?(?:أعيش|العيش)(?: بعد الآن)?',
      'سأقتل نفسي',
      '(?:قررت|نويت) (?:أن )?(?:أنتحر|انتحر|أموت|اموت|الانتحار)',
    ],
    despair: [
      'لا أحد يهتم بي',
      'لا أحد يحبني',
      'حياتي (?:بلا|ليس لها) معنى',
      'وداعا',
      'لم أعد أحتمل',
      'لا أستطيع (?:الاستمرار|التحمل|أن أكمل)',
      'ساعدوني|ساعدني|أرجو المساعدة|أرجوكم ساعدوني',
      'تعبت من الحياة',
    ],
    times:
      'اليوم|الليلة|الليله|هذه الليلة|غدا|الآن|الان|قريبا|هذا المساء|مساء اليوم|وداعا|إلى اللقاء|سامحوني',
    figures: { after: 'من (?:شدة |كثرة )?(?:ال)?(?:حر|ألم|الم|ضحك|خجل|برد|جوع|عطش|ملل|فرح|إحراج|جمال|وجع)' },
  },
  bg: {
    outright: [
      '(?:искам да|ще) се (?:самоубия|обеся)(?!\\p{L})',
      'мисля за самоубийство',
      'ще сложа край на живота си',
      'реших да се (?:самоубия|обеся)(?!\\p{L})',
    ],
    wishes: [
      '(?:просто )?искам да (?:умра|се убия)',
      'не искам (?:вече |повече )?да живея(?: вече| повече)?',
      'ще се убия',
      'убивам се',
      'реших да (?:умра|се убия)',
    ],
    despair: [
      'никой не ме (?:обича|иска)',
      'животът ми няма смисъл',
      'сбогом',
      'не издържам повече да живея',
      'не (?:мога|издържам) повече',
      'помогнете ми|моля,? помогнете|помощ(?!\\p{L})',
    ],
    times: 'днес|довечера|тази вечер|тази нощ|утре|сега|скоро|сбогом|довиждане|простете ми',
    figures: {
      after:
        'от (?:\\p{L}{1,15} )?(?:болка|болки|жега|горещина|смях|срам|студ|скука|щастие|яд|глад|жажда|умора)',
    },
  },
  cs: {
    outright: [
      'chci se zabít(?!\\p{L})(?! smíchy)',
      'spáchám sebevraždu',
      '(?:chci|chtěl bych|chtěla bych) spáchat sebevraždu',
      'chci si vzít život',
      'spáchám {when} (?:{when} )?sebevraždu',
      'rozhodla? jsem se (?:spáchat sebevraždu|vzít si život)',
    ],
    ofAnybody: {
      said: ['spáchat sebevraždu'],
      others:
        'hrdin\\p{L}{0,4}|postav\\p{L}{1,3}|román\\p{L}{0,3}|film\\p{L}{0,3}|knih\\p{L}{1,3}|scén\\p{L}{1,3}|příběh\\p{L}{0,3}|seriál\\p{L}{0,3}|kter[ýáéí]|chce|chtěl[ai]?(?! bych)',
    },
    wishes: [
      '(?:už )?(?:chci|chtěl bych|chtěla bych) (?:už |{when} )?(?:umřít|zemřít)',
      'zabiju se',
      '(?:už )?nechci (?:už )?žít',
      '(?:dnes|dneska|zítra|večer|teď) se zabiju',
      'rozhodla? jsem se (?:umřít|zemřít|zabít)',
    ],
    despair: [
      'nikdo mě nemá rád',
      'nikomu na mně nezáleží',
      'můj život nemá smysl',
      'sbohem',
      'už (?:to )?(?:nemůžu|nemohu|nezvládám|nevydržím)(?! \\p{L}+t(?!\\p{L}))',
      'pomozte|pomoc(?!\\p{L})',
    ],
    times:
      'dnes|dneska|dnes večer|dnes v noci|večer|v noci|zítra|teď|hned|brzy|už|sbohem|odpusťte mi|ahoj všichni',
    figures: {
      after:
        '(?:smíchy|hanbou|studem|bolestí|vedrem|horkem|nudou|zimou|hlady|štěstím|radostí|žízní|trapností)|od (?:smíchu|bolesti)',
    },
  },
  da: {
    outright: [
      'jeg (?:vil|har lyst til at) (?:begå selvmord|tage mit (?:eget )?liv|slå mig selv ihjel)(?!\\p{L})',
      'jeg tager mit eget liv',
      'jeg har besluttet (?:mig for )?at (?:begå selvmord|tage mit (?:eget )?liv)(?!\\p{L})',
    ],
    wishes: [
      'jeg (?:vil|har lyst til at) (?:bare )?dø',
      'jeg (?:slår|dræber) mig selv(?: ihjel)?',
      '(?:jeg )?vil ikke leve mere',
      '(?:slår|dræber) jeg mig selv(?: ihjel)?',
      'tager jeg mit (?:eget )?liv',
      'vil jeg dø',
    ],
    despair: [
      'ingen (?:elsker|holder af) mig',
      'mit liv er meningsløst',
      'farvel alle',
      'kan ikke holde livet ud',
      '(?:kan|orker|klarer) (?:det )?ikke (?:mere|længere|holde det ud)(?!\\p{L})',
      'hjælp mig|vær sød at hjælpe|hjælp(?=[ .,!]|$)',
    ],
    times: 'i dag|idag|i aften|i nat|i morgen|nu|snart|farvel|undskyld',
    figures: {
      after:
        'uden(?!\\p{L})|a[fv] (?:\\p{L}{1,15} )?(?:grin|latter|skam|varme|varmen|smerte|smerter|kulde|kedsomhed|kjedsomhet|pinlighed|flauhet|glæde|glede|sult|tørst|rygsmerter|ryggsmerter)',
    },
  },
  de: {
    outright: [
      '(?:selbstmord|suizid) ist (?:der einzige|mein einziger|die einzige) (?:ausweg|weg|lösung)(?!\\p{L})',
      '(?:ich )?(?:will|möchte|werde) (?:mich (?:selbst )?(?:umbringen|töten|erhängen)|mir das leben nehmen)(?!\\p{L})(?! (?:vor lachen|weil ich (?:das|den|die|es) gekauft))',
      'ich (?:denke|dachte) an (?:selbstmord|suizid)(?!\\p{L})',
      'ich nehme mir das leben(?!\\p{L})',
      'ich bringe? mich (?:heute |jetzt |noch |bald |selbst ){1,3}um(?!\\p{L})',
      'ich (?:habe (?:mich entschlossen|mich entschieden|beschlossen)|plane),? (?:mich (?:selbst )?umzubringen|mir das leben zu nehmen|mich zu (?:töten|erhängen))(?!\\p{L})',
      'ich werde {when} (?:{when} )?(?:selbstmord|suizid) begehen(?!\\p{L})',
    ],
    wishes: [
      'ich (?:will|möchte) (?:einfach |nur |nur noch |endlich ){0,2}sterben',
      'ich (?:bring|bringe) mich (?:selbst )?um',
      'ich (?:will|möchte|mag) (?:einfach )?nicht mehr leben',
      '(?:werde|will|möchte) ich (?:mich (?:selbst )?(?:umbringen|töten|erhängen)|mir das leben nehmen|sterben)',
      '(?:bring|bringe) ich mich (?:selbst )?um',
      'nehme ich mir das leben',
      'ich (?:bring|bringe) mich {when} (?:{when} )?um',
      'ich (?:will|möchte) {when} (?:{when} )?sterben',
      'ich (?:will|möchte|werde) (?:mich {when} (?:umbringen|töten|erhängen)|mir {when} das leben nehmen)',
    ],
    despair: [
      'niemand (?:liebt|braucht|mag) mich',
      'mein leben (?:hat keinen sinn|ist sinnlos)',
      'ich kann nicht mehr leben',
      'lebt wohl',
      '(?:ich )?(?:kann|mag) (?:einfach |das alles )?nicht mehr(?=\\s{0,3}(?:[,.;!]|$|und|weiter))',
      '(?:halte|halt|ertrage) (?:es|das|das alles) nicht mehr(?: aus)?',
      '(?:helft|hilf|helfen sie) mir|bitte (?:helft|hilfe|helfen)',
      'weiß nicht mehr weiter',
    ],
    times:
      'heute|heute nacht|heute abend|heut|morgen|morgen früh|jetzt|gleich|bald|noch heute|diese nacht|wegen (?:all dem|alldem|allem|dem allen|alledem)|lebt wohl|leb wohl|tschüss|adieu|es tut mir leid|verzeiht mir',
    figures: {
      after:
        'ohne(?!\\p{L})|vor (?:\\p{L}{1,15} )?(?:hitze|schmerz|schmerzen|scham|lachen|peinlichkeit|kälte|langeweile|glück|freude|hunger|durst|rückenschmerzen|müdigkeit|ekel|rührung|lärm|neid)',
    },
  },
  el: {
    outright: [
      'θέλω να (?:αυτοκτονήσω|σκοτωθώ)(?!\\p{L})',
      'θα αυτοκτονήσω(?!\\p{L})',
      'αποφάσισα να (?:αυτοκτονήσω|σκοτωθώ|πεθάνω)(?!\\p{L})',
    ],
    wishes: [
      'θέλω να (?:πεθάνω|πεθανω)',
      'δεν θέλω (?:πια )?να ζω(?: πια| άλλο)?',
      'θα (?:σκοτωθώ|πεθάνω|αυτοκτονήσω)',
    ],
    despair: [
      'κανείς δεν με (?:αγαπά|αγαπάει|θέλει)',
      'η ζωή μου δεν έχει νόημα',
      'αντίο σε όλους',
      'δεν (?:αντέχω|μπορώ) (?:άλλο|πια)',
      'βοηθήστε με|βοήθεια|παρακαλώ βοηθ',
    ],
    times: 'σήμερα|απόψε|αύριο|τώρα|σύντομα|αντίο|αντίο σε όλους|συγχωρέστε με',
    figures: {
      after:
        'από (?:τη |την |τον |το |τις |τους )?(?:\\p{L}{1,15} )?(?:ζέστη|πόνο|ντροπή|γέλια|γέλιο|κρύο|βαρεμάρα|χαρά|πείνα|δίψα|πόνους)',
    },
  },
  en: {
    outright: [
      'suicide is (?:the only|my only) (?:way out|option|answer|solution|way)(?!\\p{L})',
      '(?<!(?:made|makes|make|making) (?:me|you|one) )(?:want to|wanna|thinking (?:of|about)|think about|plan(?:ning)? (?:to|on)|decided to|intend to|better) (?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?) my ?self(?!\\p{L})(?! (?:laughing|with (?:work|laughter)|over|in the foot|for|because|trying|assembling|putting|every time|(?:while|when) (?:assembling|building|trying|putting|setting)))',
      '(?<!(?:made|makes|make|making) (?:me|you|one) )(?:want to|wanna|going to|gonna|thinking (?:of|about)|think about|plan(?:ning)? (?:to|on)|decided to|intend to) (?:end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life)(?!\\p{L})(?! (?:back|in|into|to|seriously|as|with)(?!\\p{L}))',
      "i(?:['’]?m| am|['’]?ve| have|['’]?ll| will)? (?:really |just |seriously |often |been |always |still |now |keep |already |finally ){0,2}(?:want to|wanna|going to|gonna|thinking (?:of|about)|think about|plan(?:ning)? (?:to|on)|decided to|intend to|will) (?:end(?:ing)? it all|commit(?:ting)? suicide)(?!\\p{L})(?! with(?!\\p{L}))",
      "i(?:['’]?m| am| feel) (?:so |really )?suicidal(?!\\p{L})",
      'no (?:reason|point) (?:to|in) (?:live|living) (?:anymore|any more|for me)(?!\\p{L})',
      "i(?:['’]?ve| have| had)? (?:finally |already )?(?:decided|resolved) to die(?!\\p{L})",
    ],
    ofAnybody: {
      said: [
        '(?:want to|wants to|wanna|going to|gonna|thinking (?:of|about)|think about|plan to|planning to|decided to|intend to) (?:end(?:ing)? it all|commit(?:ting)? suicide)(?!\\p{L})(?! with(?!\\p{L}))',
      ],
      others:
        "(?:who|that|he|she|they|which)(?: (?:is|are|was|were|wants?|has|had|keeps?|decided|plans?)|['’](?:s|re))|everyone|everybody|anyone|anybody|someone|somebody|people|persons?|those|hero(?:es|ine)?s?|characters?|protagonists?|novels?|books?|films?|movies?|series|story|stories|scenes?|plot|episodes?|man|men|woman|women|boys?|girls?|teens?|teenagers?|husband|wife|detective",
    },
    wishes: [
      '(?:honestly,? |sometimes,? |i )?(?:i )?(?:just |really ){0,2}(?:want to|wanna) die',
      "(?:i['’]?m (?:going to|gonna)|i am (?:going to|gonna)|i['’]?ll|i will) (?:kill|hang|shoot) my ?self",
      "i (?:don['’]?t|do not) want to (?:live|be alive)(?: anymore| any more| any longer)?",
    ],
    despair: [
      '(?:nobody|no one) (?:(?:cares about|loves|would miss|needs) me|cares(?=[.,!]|$))',
      "(?:can['’]?t|cannot) go on (?:living|like this)",
      "my life (?:has no|is not worth|isn['’]?t worth|is over)",
      'goodbye (?:everyone|everybody|world)',
      'pills',
      "(?:can['’]?t|cannot|can not) (?:go on|(?:take|bear|stand) (?:it|this|life) (?:anymore|any more|any longer)|do this (?:anymore|any more))",
      '(?:please|someone|somebody),? help(?!(?:ful|ed|s))|help me(?!\\p{L})',
      '(?:have|there is|lost all) (?:no )?hope(?! (?:that|you|it|the))',
      'so (?:alone|lonely)(?!\\p{L})',
    ],
    times:
      "tonight|today|tomorrow|tomorrow night|this evening|this morning|this weekend|this week|now|right now|soon|later tonight|later today|after this|because of (?:all )?(?:this|that|it|everything)|over all this|good ?bye|good ?bye (?:all|everyone|everybody|world)|bye(?: (?:all|everyone|everybody))?|farewell|sorry|i am sorry|i['’]?m sorry|forgive me",
    figures: {
      after:
        '(?:of|from|with) (?:(?:the|this|all this|all the|pure|sheer|my|back|so much|utter) ){0,3}(?:heat|pain|shame|embarrassment|laughter|laughing|boredom|cold|happiness|joy|cuteness|hunger|thirst|cringe|humiliation|back ?ache|headaches?|exhaustion|awkwardness)|laughing|without',
    },
  },
  es: {
    outright: [
      'el suicidio es (?:la|mi) única (?:salida|opción|solución)(?!\\p{L})',
      '(?:quiero|pienso en|voy a) (?:suicidarme|quitarme la vida|ahorcarme)(?!\\p{L})',
      'quiero matarme(?!\\p{L})(?! (?:de|por))',
      'me (?:quiero|voy a) suicidar(?!\\p{L})',
      '(?:he decidido|decidí) (?:suicidarme|matarme|quitarme la vida|ahorcarme|morir)(?!\\p{L})',
    ],
    wishes: [
      '(?:solo |sólo |ya )?(?:quiero (?:morirme|morir)|me quiero (?:morir|matar)|me voy a matar|voy a matarme)',
      '(?:ya )?no quiero (?:seguir viviendo|vivir más|vivir)',
      'me mato',
      'me voy a morir',
    ],
    despair: [
      'nadie me (?:quiere|necesita|echaría de menos)',
      'mi vida no tiene sentido',
      'adiós a todos',
      'no puedo seguir viviendo',
      '(?:ya )?no (?:puedo|aguanto|soporto) (?:más|mas)(?!\\p{L})|no puedo seguir(?! \\p{L}+ndo)',
      'ayúdame|ayúdenme|ayudadme|necesito ayuda|por favor,? ayuda',
    ],
    times:
      'hoy|esta noche|esta tarde|mañana|ahora|ahora mismo|pronto|hoy mismo|adiós|adios|adiós a todos|perdónenme|perdonadme',
    figures: {
      after:
        'sin(?!\\p{L})|(?:de|del|de la|de los) (?:puro |pura |tanto |tanta )?(?:dolor|dolores|calor|risa|vergüenza|verguenza|pena|asco|frío|sueño|hambre|sed|aburrimiento|amor|rabia|cansancio|envidia|felicidad|gusto|placer|alegría)',
    },
  },
  et: {
    outright: [
      '(?:tahan|kavatsen) (?:end|ennast) (?:ära tappa|tappa|üles puua)',
      '(?:tahan|kavatsen) sooritada enesetapu|sooritan enesetapu|mõtlen enesetapule',
      'otsustasin (?:end|ennast) (?:ära )?tappa|otsustasin (?:surra|enesetapu)',
      'sooritan {when} enesetapu',
    ],
    wishes: [
      '(?:ma )?tahan (?:lihtsalt |{when} )?surra',
      '(?:ma )?ei taha (?:enam |rohkem )?elada(?: enam)?',
      '(?:ma )?tapan (?:end|ennast) ära',
      '(?:ma )?tapan {when} (?:end|ennast)(?: ära)?',
      '(?:ma )?tapan (?:end|ennast)',
      'tapan ma (?:end|ennast)(?: ära)?',
      '(?:ma )?poon (?:end|ennast)(?: üles)?',
    ],
    despair: [
      'keegi ei armasta mind',
      'mu elul pole mõtet',
      '(?:ma )?ei (?:jaksa|suuda|kannata) (?:seda )?(?:enam|rohkem)',
      'aidake|palun aita|appi(?!\\p{L})',
      'hüvasti',
    ],
    times: 'täna|täna õhtul|täna öösel|homme|nüüd|kohe|varsti|hüvasti|head aega',
    figures: {
      after:
        '(?:kuumusest|kuumuse kätte|valust|häbist|häbi pärast|naerust|naeru kätte|külmast|igavusest|näljast|õnnest)',
    },
  },
  fi: {
    outright: [
      '(?:haluan|aion) (?:tappaa itseni|tehdä itsemurhan)(?!\\p{L})',
      'teen itsemurhan(?!\\p{L})',
      '(?:olen päättänyt|päätin) (?:tappaa itseni|tehdä itsemurhan|kuolla)(?!\\p{L})',
      'teen {when} itsemurhan(?!\\p{L})',
    ],
    wishes: [
      '(?:minä |mä )?haluan (?:vain )?kuolla',
      '(?:minä |mä )?tapan itseni',
      '(?:minä )?en halua (?:enää )?elää(?: enää)?',
      'minä tapan itseni',
      'hirtän itseni',
    ],
    despair: [
      'kukaan ei (?:rakasta|välitä) minu(?:a|sta)',
      'elämälläni ei ole (?:merkitystä|tarkoitusta)',
      'hyvästi kaikki',
      'en (?:jaksa|kestä) (?:tätä )?enää',
      'auttakaa|auta minua|apua(?!\\p{L})',
    ],
    times: 'tänään|tänä iltana|tänä yönä|ensi yönä|huomenna|nyt|pian|heti|hyvästi|hyvästi kaikki|anteeksi',
    figures: {
      before: '(?:kuumuuteen|nauruun|häpeästä|häpeään|kipuun|tylsyyteen) ',
      after:
        '(?:tähän |siihen )?(?:kuumuuteen|häpeästä|häpeään|nauruun|naurusta|kipuun|kivusta|kipuihin|kylmyyteen|tylsyyteen|nälkään|janoon|onnesta)',
    },
  },
  fr: {
    outright: [
      'le suicide est (?:la|ma) seule (?:issue|solution)(?!\\p{L})',
      '(?:je )?(?:veux|vais|voudrais|(?<=je )pense à) (?:me (?:suicider|pendre)|en finir avec la vie|mettre fin à mes jours)(?!\\p{L})',
      "(?:je (?:veux|voudrais)|j['’]ai envie de) me (?:tuer|suicider)(?!\\p{L})(?! de (?:rire|honte))",
      "(?:j['’]ai décidé|je suis décidée?|j['’]ai pris la décision) (?:de|à) (?:me (?:suicider|tuer|pendre)|mourir|mettre fin à mes jours|en finir avec la vie)(?!\\p{L})",
    ],
    wishes: [
      "(?:je (?:veux|voudrais)|j['’]ai envie de) (?:juste )?mourir",
      'je vais me tuer',
      'je (?:ne )?veux plus vivre',
      'je me (?:tue|suicide|pends)',
      'je vais mourir',
    ],
    despair: [
      "personne ne m['’]aime",
      "ma vie n['’]a (?:plus |pas )(?:de|aucun) sens",
      'adieu',
      'je ne peux plus continuer à vivre',
      "(?:je )?n['’]?en peux plus|j['’]en peux plus|je n['’]y arrive plus|je ne (?:tiens|supporte) plus",
      "aidez[ -]moi|aide[ -]moi|au secours|s[’']il vous plaît,? aidez",
    ],
    times:
      "aujourd['’]hui|ce soir|cette nuit|demain|demain matin|demain soir|maintenant|bientôt|tout de suite|adieu|adieu à tous|au revoir|pardon|pardonnez[ -]moi",
    figures: {
      after:
        "sans(?!\\p{L})|(?:de|d['’]|du|de la|à cause de la|à cause du|tellement) ?(?:rire|honte|chaud|chaleur|douleur|douleurs|mal|froid|ennui|faim|soif|bonheur|joie|fatigue|jalousie|dégoût|plaisir)",
    },
  },
  ga: {
    outright: [
      '(?:ba mhaith liom|is mian liom|tá mé chun|táim chun|tá mé ag smaoineamh ar|táim ag smaoineamh ar) (?:mé féin a (?:mharú|chrochadh)|fhéinmharú|féinmharú)',
      'maróidh mé mé féin(?!\\p{L})',
      'tá (?:socraithe|cinneadh déanta) agam (?:mé féin a mharú|bás a fháil)',
    ],
    wishes: [
      '(?:ba mhaith liom|teastaíonn uaim|is mian liom) (?:bás a fháil|bheith marbh)',
      '(?:níl mé ag iarraidh|nílim ag iarraidh|ní theastaíonn uaim|ní mian liom) (?:maireachtáil|bheith beo)(?: níos mó| a thuilleadh)?',
      'maróidh mé mé féin',
    ],
    despair: [
      'níl grá ag (?:aon duine|éinne) dom',
      'níl (?:aon )?(?:chiall|bhrí) le mo shaol',
      'ní féidir liom (?:leanúint|dul) ar aghaidh',
      'cabhraigh liom|cabhraígí liom|cabhair(?!\\p{L})',
      'slán leis an saol',
    ],
    times: 'inniu|anocht|amárach|anois|go luath|slán|slán leat|slán libh|slán go deo',
    figures: {
      after: '(?:le |leis an |den |ón )?(?:teas|phian|bpian|náire|gáire|gáirí|fuacht|bhfuacht|ocras|leadrán)',
    },
  },
  he: {
    outright: [
      'אני (?:רוצה|הולך|הולכת|עומד|עומדת) להתאבד(?!\\p{L})(?! מצחוק)',
      '(?:רוצה|הולך|הולכת|עומד|עומדת) להרוג את עצמי(?!\\p{L})(?! מצחוק)',
      '(?:אתאבד|אהרוג את עצמי)(?!\\p{L})',
      '(?:אני )?החלטתי (?:להתאבד|להרוג את עצמי|למות)(?!\\p{L})',
    ],
    ofAnybody: {
      said: ['(?:רוצה|הולך|הולכת|עומד|עומדת) (?:להתאבד)(?!\\p{L})(?! מצחוק)'],
      others:
        'ה?גיבור(?:ה|ת)?(?: הראשית?)?|ה?דמות|ב?ה?ספר|ב?ה?סרט|ב?ה?רומן|ב?ה?סצנה|ה?סיפור|ב?ה?סדרה|הוא|היא|מי ש\\p{L}{1,8}|ש(?:רוצה|הולך|הולכת|עומד|עומדת)',
    },
    wishes: [
      '(?:אני )?(?:פשוט )?רוצה למות',
      '(?:אני )?לא רוצה (?:יותר )?לחיות(?: יותר)?',
      'אני (?:מתאבד|מתאבדת|הורג את עצמי|הורגת את עצמי)',
      'אני (?:הולך|הולכת|עומד|עומדת) למות',
    ],
    despair: [
      'אף אחד לא אוהב אותי',
      'לאף אחד לא אכפת ממני',
      'אין טעם לחיי',
      '(?:אני )?לא (?:יכול|יכולה|מסוגל|מסוגלת) יותר|אין לי כוח',
      'תעזרו לי|עזרו לי|תעזור לי|הצילו|בבקשה (?:עזרה|תעזרו)',
    ],
    times: 'היום|הלילה|הערב|מחר|עכשיו|בקרוב|להתראות|שלום לכולם|היו שלום|סליחה',
    figures: { after: 'מ(?:רוב )?(?:ה)?(?:חום|כאב|כאבים|כאבי|בושה|צחוק|קור|שעמום|מבוכה|אושר|רעב|צמא|הנאה)' },
  },
  hi: {
    outright: [
      '(?:आत्महत्या|खुदकुशी|सुसाइड) (?:कर लूँगा|कर लूंगा|कर लूँगी|कर लूंगी)',
      '(?:आत्महत्या|खुदकुशी|सुसाइड) (?:करना चाहता|करना चाहती|करने वाला|करने वाली) (?:हूँ|हूं)',
      '(?:suicide|khudkushi|aatmahatya) kar (?:lunga|loonga|lungi|loongi)(?!\\p{L})',
      '(?:मैंने )?(?:आत्महत्या|खुदकुशी) करने का (?:फैसला|फ़ैसला|निर्णय)(?: कर लिया| किया)',
    ],
    ofAnybody: {
      said: [
        '(?:आत्महत्या|खुदकुशी|सुसाइड) (?:करना चाहता|करना चाहती|करने वाला|करने वाली)',
        '(?:अपनी जान|खुद को) (?:दे देना|मार लेना|मार डालना) (?:चाहता|चाहती)',
      ],
      others: 'नायक|नायिका|हीरो|हीरोइन|किरदार|पात्र|उपन्यास|किताब|फिल्म|फ़िल्म|कहानी|दृश्य|सीन|वह|वो|जो',
    },
    wishes: [
      '(?:मैं )?(?:बस )?मरना (?:चाहता|चाहती) (?:हूँ|हूं)',
      '(?:मैं )?(?:अब )?(?:और )?जीना नहीं (?:चाहता|चाहती)(?: हूँ| हूं)?',
      '(?:main )?(?:bas |aaj |aaj raat |ab )?marna (?:chahta|chahti) (?:hu|hun|hoon)',
      '(?:मैं )?(?:मर जाऊँगा|मर जाऊंगा|मर जाऊँगी|मर जाऊंगी|अपनी जान दे दूँगा|अपनी जान दे दूंगा|अपनी जान दे दूँगी|अपनी जान दे दूंगी)',
      'मैं {when} (?:मरना (?:चाहता|चाहती) (?:हूँ|हूं)|अपनी जान दे दू(?:ँ|ं)गा)',
    ],
    despair: [
      'कोई मुझसे प्यार नहीं करता',
      'मेरी ज़िंदगी का कोई मतलब नहीं',
      'अलविदा',
      '(?:अब |और ){1,2}(?:नहीं सह|बर्दाश्त नहीं|नहीं झेल)',
      'मदद (?:करो|कीजिए|करें)|कृपया मदद',
      '(?:ab |aur ){1,2}nahi(?:n)? (?:seh|jhel)|(?:meri|please) (?:madad|help)',
    ],
    times: 'आज|आज रात|आज शाम|कल|अभी|जल्द ही|अब|अलविदा|माफ़ करना|माफ करना|aaj|aaj raat|kal|abhi|alvida',
    figures: {
      before:
        '(?:गर्मी|दर्द|शर्म|हँसी|हंसी|ठंड|बोरियत|खुशी|garmi|dard|sharm|hansi|thand) (?:से|के मारे|se|ke mare) (?:मैं |main )?',
    },
  },
  hr: {
    outright: [
      '(?:želim se|zelim se|hoću se|idem se) (?:ubiti|objesiti)(?!\\p{L})',
      '(?:počinit ću|izvršiću|izvršit ću|želim počiniti|hoću počiniti) samoubojstvo',
      'razmišljam o samoubojstvu',
      'odlučio sam (?:se ubiti|umrijeti|počiniti samoubojstvo)|odlučila sam (?:se ubiti|umrijeti|počiniti samoubojstvo)',
    ],
    ofAnybody: {
      said: ['počiniti samoubojstvo'],
      others:
        'junak\\p{L}{0,3}|junakinj\\p{L}{1,2}|lik(?:a|ovi|ova)?|roman\\p{L}{0,3}|film\\p{L}{0,3}|knjig\\p{L}{1,3}|scen\\p{L}{1,3}|prič\\p{L}{1,3}|serij\\p{L}{1,3}|koj[iae]|želi|hoće|on|ona',
    },
    wishes: [
      '(?:samo )?(?:želim|zelim|hoću) umrijeti',
      '(?:ubit ću se|ubiću se)',
      '(?:više )?ne želim (?:više )?živjeti(?: više)?',
      '(?:danas|večeras|noćas|sutra|sada|sad) ću se ubiti',
      '(?:danas|večeras|noćas|sutra) se ubijam',
      'ubijam se',
    ],
    despair: [
      'nitko me ne (?:voli|treba)',
      'niko me ne voli',
      'život mi nema smisla',
      'zbogom svima',
      'ne mogu (?:više|dalje)(?!\\p{L})|ne izdržavam',
      'pomozite|u pomoć|molim vas pomoć',
    ],
    times: 'danas|večeras|noćas|sutra|sada|sad|uskoro|zbogom|zbogom svima|oprostite mi',
    figures: {
      after:
        'od (?:\\p{L}{1,15} )?(?:vrućine|boli|bolova|srama|smijeha|hladnoće|dosade|sreće|gladi|žeđi|sramote|muke)',
    },
  },
  hu: {
    outright: [
      '(?:öngyilkos leszek|meg akarom ölni magam|végezni akarok magammal)(?!\\p{L})',
      '(?:úgy )?(?:eldöntöttem|döntöttem),? hogy (?:megölöm magam|öngyilkos leszek|meghalok)(?!\\p{L})',
    ],
    wishes: [
      '(?:csak )?meg akarok halni',
      'megölöm magam',
      '(?:már )?nem akarok (?:tovább |többé )?élni',
      '{when} (?:megölöm|felakasztom) magam',
      'felakasztom magam',
      'meg fogok halni',
      'meg fogom ölni magam',
    ],
    despair: [
      'senki sem szeret',
      'senkinek sem kellek',
      'nincs értelme az életemnek',
      'isten veletek',
      'nem bírom (?:tovább|már|ezt)',
      'segítsetek|segítsen|segítség',
    ],
    times:
      'ma|ma este|ma éjjel|ma éjszaka|holnap|most|hamarosan|mindjárt|isten veletek|viszlát|viszontlátásra|bocsássatok meg',
    figures: {
      before: '(?:melegtől|fájdalomtól|szégyentől|nevetéstől|hőségtől|hidegtől) ',
      after:
        '(?:a |az |ettől a )?(?:melegtől|fájdalomtól|szégyentől|nevetéstől|hidegtől|unalomtól|boldogságtól|éhségtől|hőségtől|hátfájástól)',
    },
  },
  id: {
    outright: [
      '(?:saya|aku|gue|gw) (?:ingin|mau|akan|pengen) (?:bunuh diri|mengakhiri hidup)(?!\\p{L})',
      '(?:ingin|mau|akan|pengen) mengakhiri hidup(?:ku| saya)(?!\\p{L})',
      '(?:saya|aku|gue|gw) (?:sudah )?memutuskan (?:untuk )?(?:bunuh diri|mati|mengakhiri hidup)',
    ],
    ofAnybody: {
      said: ['(?:ingin|mau|akan|pengen) bunuh diri(?!\\p{L})', 'terpikir (?:untuk )?bunuh diri'],
      others:
        'tokoh|karakter|pemeran|protagonis|pahlawan|novel|film|buku|cerita|adegan|kisah|drama|dia|ia|seorang|yang',
    },
    wishes: [
      '(?:saya|aku|gue|gw) (?:cuma |hanya )?(?:ingin|mau|pengen) mati(?: saja)?',
      '(?:saya|aku) (?:sudah )?(?:tidak|gak|nggak) (?:ingin|mau) hidup(?: lagi)?',
      '(?:saya|aku|gue|gw) (?:akan|mau|ingin) {when} mati',
      '{when} (?:saya|aku) (?:akan |mau |ingin )?(?:bunuh diri|mati)',
      '(?:saya|aku|gue|gw) akan mati',
      '(?:saya|aku|gue|gw) bunuh diri',
    ],
    despair: [
      'tidak ada yang (?:peduli|sayang) (?:padaku|pada saya|sama aku)',
      'hidupku (?:tidak|sudah tidak) (?:ada artinya|berarti)',
      'selamat tinggal semua',
      '(?:tidak|gak|nggak|ga|tak) (?:tahan|kuat|sanggup) lagi',
      'tolong(?:lah)?(?: saya| aku| bantu)?(?!\\p{L})',
    ],
    times:
      'hari ini|malam ini|besok|sekarang|nanti malam|sebentar lagi|segera|selamat tinggal|selamat tinggal semua|maafkan (?:aku|saya)',
    figures: {
      after:
        '(?:karena |saking |gara-gara )?(?:kepanasan|kesakitan|malu(?:nya)?|tertawa|ketawa|kedinginan|kebosanan|panas(?:nya)?|sakit(?:nya)?|dingin(?:nya)?|bosan(?:nya)?)',
    },
  },
  it: {
    outright: [
      'mi voglio (?:ammazzare|uccidere|suicidare)(?!\\p{L})(?! (?:di|dal|dalle|per))',
      "il suicidio è (?:l[’']unica|la mia unica) (?:via|soluzione|uscita)",
      '(?:voglio|vorrei|sto per|penso di) (?:suicidarmi|farla finita|togliermi la vita)(?!\\p{L})(?! con (?!la vita|tutto))',
      'voglio (?:uccidermi|ammazzarmi)(?!\\p{L})(?! (?:di|dal|dalle|per))',
      'ho deciso di (?:suicidarmi|uccidermi|ammazzarmi|togliermi la vita|farla finita|morire)(?!\\p{L})(?! (?:di|dal|dalle|con(?! (?:la vita|tutto))))',
    ],
    wishes: [
      '(?:voglio|vorrei) (?:solo )?morire',
      'mi (?:uccido|ammazzo|suicido)',
      '(?:io )?non voglio più vivere',
      'mi impicco',
    ],
    despair: [
      'nessuno mi (?:ama|vuole|cerca)',
      'la mia vita non ha (?:più )?senso',
      'addio a tutti',
      'non (?:ce la faccio|ne posso|resisto) (?:più|piu)',
      'aiutatemi|aiutami|aiuto(?!\\p{L})|per favore,? aiut',
    ],
    times:
      'stasera|stanotte|questa notte|questa sera|oggi|domani|adesso|ora|presto|tra poco|addio|addio a tutti|perdonatemi',
    figures: {
      after:
        'senza(?!\\p{L})|(?:di|dal|dalla|dallo|dalle|dai|per il|per la) (?:gran )?(?:caldo|dolore|dolori|mal|vergogna|ridere|risate|freddo|noia|fame|sete|felicità|gioia|imbarazzo|sonno|stanchezza|invidia|rabbia)',
    },
  },
  ja: {
    outright: [
      '(?:自殺|死ぬ|死のう)(?:する)?(?:ことに(?:した|しました|決めた|決めました)|と(?:決めた|決めました))',
    ],
    ofAnybody: {
      said: [
        '(?:自殺したい|自殺する(?!人|ほど|な|場面|シーン|話|男|女|少年|少女|子|主人公)|自殺します|首を吊りたい)(?!ほど|くらい|ぐらい|わけ|人|という(?:場面|シーン|話|人))',
      ],
      others:
        '主人公|ヒロイン|ヒーロー|登場人物|キャラ|場面|シーン|小説|映画|物語|ストーリー|ドラマ|漫画|マンガ|アニメ|彼女?[がはの]|作品|物語|著者|作者',
    },
    wishes: [
      '(?:私は|僕は|俺は|もう|本当に|ほんとに){0,3}(?:死にたい|消えてしまいたい)(?:です)?',
      '(?:今日|今夜|今晩|明日|今から|これから)(?:、|は|に){0,2}(?:私は|僕は|俺は)?(?:死にます|死ぬつもりです|死ぬことにしました|死のうと思います|首を吊ります|飛び降ります)',
    ],
    despair: [
      '誰も(?:私|僕|俺)を',
      '生きる意味がない',
      '生きている意味がない',
      'さようなら',
      'もう(?:疲れた|限界)',
      'もう(?:無理|耐えられない|だめ|ダメ|嫌|いや)',
      '助けて',
      '生きるのが(?:辛|つら|嫌|いや)',
    ],
    times:
      '今日|今夜|今晩|明日|今から|これから|もうすぐ|さようなら|さよなら|みなさん|皆さん|ごめんなさい|お元気で',
    figures: {
      before:
        '(?:痛|暑|熱|恥ずかし|寒|眠|つまらな|可愛|かわい|嬉し|笑い|笑っ)(?:くて|すぎて|さで|て)(?:、|もう|本当に|ほんとに|マジで){0,3}',
    },
  },
  ko: {
    outright: ['(?:죽기로|자살하기로) ?(?:했|결심|결정|마음)'],
    ofAnybody: {
      said: [
        '(?:자살하고 ?싶|자살할 ?거|자살하겠|스스로 목숨을 끊|{when} ?자살(?:합니다|한다|할게|해요|하려고|할래))',
      ],
      others:
        '주인공|등장인물|캐릭터|소설|영화|드라마|장면|이야기|웹툰|만화|작품|그가|그녀|남주|여주|작가|인물',
    },
    wishes: [
      '(?:나는? |난 |저는 |그냥 |정말 |진짜 |이제 ){0,2}(?:죽고 ?싶(?:다|어|어요|습니다)|살기 ?싫(?:다|어|어요)|살고 ?싶지 ?않(?:다|아|아요))',
      '(?:나는? |난 |저는 )?(?:죽을 ?거(?:다|야|예요|에요)|죽으려고 ?(?:합니다|해요|한다|해)|죽겠습니다)',
    ],
    despair: [
      '아무도 (?:나를|날|저를)',
      '살아갈 이유',
      '살 이유가 없',
      '모두 안녕',
      '더 ?(?:는|이상은?) ?(?:못 ?(?:버티|견디|살)|버틸 수|견딜 수)',
      '도와 ?(?:주세요|줘)|살려 ?(?:주세요|줘)',
      '(?:사는 게|사는게|삶이) (?:너무 )?힘들',
    ],
    times: '오늘|오늘 ?밤|오늘 ?저녁|내일|지금|이제|곧|안녕|안녕히 계세요|모두 안녕|미안해요?|죄송합니다',
    figures: {
      before:
        '(?:아파서|더워서|추워서|부끄러워서|창피해서|웃겨서|배고파서|심심해서|졸려서|쪽팔려서|귀여워서) ?(?:정말 |진짜 |그냥 ){0,2}',
    },
  },
  lt: {
    outright: [
      'noriu (?:nusižudyti|pasikarti|nutraukti gyvenimą)(?!\\p{L})',
      '(?:nusižudysiu|pasikarsiu)(?!\\p{L})',
      'galvoju apie savižudybę',
      '(?:nusprendžiau|apsisprendžiau) (?:nusižudyti|mirti|pasikarti)(?!\\p{L})',
    ],
    wishes: [
      '(?:aš )?noriu (?:tiesiog )?(?:mirti|numirti)',
      '(?:aš )?(?:nebenoriu|daugiau nenoriu|nenoriu) (?:daugiau )?gyventi',
      '(?:aš )?nusižudau',
      '(?:aš )?mirsiu',
    ],
    despair: [
      'niekas manęs nemyli',
      'mano gyvenimas neturi prasmės',
      '(?:daugiau |aš )?(?:nebegaliu|nebeištveriu|nebepakeliu)(?! \\p{L}+ti(?!\\p{L}))',
      'padėkite|padėk man|gelbėkite|prašau,? padėk',
      'sudie',
    ],
    times: 'šiandien|šįvakar|šiąnakt|rytoj|dabar|tuoj|greitai|sudie|viso gero|atleiskite',
    figures: {
      after:
        'nuo (?:\\p{L}{1,15} )?(?:karščio|skausmo|skausmų|juoko|šalčio|nuobodulio|gėdos)|iš (?:gėdos|juoko|skausmo|laimės|nuobodulio)',
    },
  },
  lv: {
    outright: [
      '(?:gribu|vēlos|grasos) (?:izdarīt pašnāvību|nogalināt sevi|pakārties)(?!\\p{L})',
      '(?:izdarīšu pašnāvību|nogalināšu sevi|pakāršos)(?!\\p{L})',
      'domāju par pašnāvību',
      '(?:esmu )?(?:nolēmis|nolēmusi|nolēmu) (?:izdarīt pašnāvību|nogalināt sevi|mirt|nomirt|pakārties)(?!\\p{L})',
      'izdarīšu {when} pašnāvību',
    ],
    wishes: [
      '(?:es )?(?:vienkārši )?(?:gribu|vēlos) (?:vienkārši )?(?:nomirt|mirt)',
      '(?:es )?(?:vairs )?negribu (?:vairs )?dzīvot',
      'es nogalinu sevi',
      'es miršu',
      '(?:es )?nogalināšos',
    ],
    despair: [
      'neviens mani nemīl',
      'manai dzīvei nav jēgas',
      '(?:es )?(?:vairs nevaru|nevaru vairs)(?! \\p{L}+t(?!\\p{L}))',
      'palīdziet|palīdzi man|lūdzu,? palīdz',
      'ardievu',
    ],
    times: 'šodien|šovakar|šonakt|rīt|tagad|tūlīt|drīz|ardievu|piedodiet',
    figures: {
      after:
        '(?:no|aiz) (?:\\p{L}{1,15} )?(?:karstuma|sāpēm|kauna|smiekliem|aukstuma|garlaicības|laimes|bada)',
    },
  },
  mt: {
    outright: [
      '(?:irrid|se|ser|qed naħseb li) (?:noqtol lili nnifsi|noqtol ruħi|nagħmel suwiċidju|nikkommetti suwiċidju)(?!\\p{L})',
      'qed naħseb fuq is-suwiċidju',
      'iddeċidejt li (?:noqtol lili nnifsi|noqtol ruħi|nagħmel suwiċidju|immut)(?!\\p{L})',
    ],
    wishes: [
      '(?:jien )?irrid immut',
      "(?:jien )?ma rridx (?:ngħix|nibqa['’]? ngħix)(?: aktar| iżjed)?",
      '(?:jien )?(?:se|ser) (?:immut|noqtol lili nnifsi|noqtol ruħi)',
    ],
    despair: [
      'ħadd ma jħobbni',
      "ħajti m['’]għandhiex (?:skop|tifsira|sens)",
      'ma (?:niflaħx|nistax) (?:nkompli|aktar|iżjed)',
      'għinuni|għinni|jekk jogħġbok,? għin',
      'addiju',
    ],
    times: 'illum|illejla|għada|issa|dalwaqt|addiju|saħħa|aħfruli',
    figures: { after: '(?:bis|bid|bil|bl|mill|mid)(?:-| )?(?:sħana|uġigħ|mistħija|daħk|bard|ġuħ)' },
  },
  nb: {
    outright: [
      'jeg (?:vil|skal|har lyst til å) (?:ta livet av meg|drepe meg selv|begå selvmord)(?!\\p{L})',
      'jeg tar livet av meg(?!\\p{L})',
      'jeg har bestemt meg for å (?:ta livet av meg|begå selvmord|drepe meg selv|dø)(?!\\p{L})',
    ],
    wishes: [
      'jeg (?:vil|har lyst til å) (?:bare )?dø',
      '(?:jeg )?vil ikke leve (?:lenger|mer)',
      'tar jeg livet (?:av meg|mitt)',
      '(?:dreper|skal) jeg (?:meg selv|drepe meg selv|ta livet av meg)',
      'jeg dreper meg selv',
      'vil jeg dø',
    ],
    despair: [
      'ingen (?:elsker|bryr seg om) meg',
      'livet mitt er meningsløst',
      'farvel alle',
      '(?:orker|klarer|holder) (?:det )?ikke (?:mer|lenger|ut)|kan ikke mer',
      'hjelp meg|hjelp(?=[ .,!]|$)|å hjelpe meg',
    ],
    times:
      'i dag|idag|i kveld|ikveld|i natt|inatt|i morgen|imorgen|nå|no|snart|farvel|farvel alle|ha det|unnskyld',
    figures: {
      after:
        'uten(?!\\p{L})|a[fv] (?:\\p{L}{1,15} )?(?:grin|latter|skam|varme|varmen|smerte|smerter|kulde|kedsomhed|kjedsomhet|pinlighed|flauhet|glæde|glede|sult|tørst|rygsmerter|ryggsmerter)',
    },
  },
  nl: {
    outright: [
      'ik maak (?:er )?een eind(?:e)? aan mijn leven',
      '(?:ik )?(?:wil|ga) (?:mezelf (?:doden|ophangen|van kant maken)|een eind aan mijn leven maken)(?!\\p{L})',
      'ik (?:wil|ga) (?:{when} )?zelfmoord plegen(?!\\p{L})',
      'ik maak mezelf van kant(?!\\p{L})',
      'ik heb besloten (?:om )?(?:zelfmoord te plegen|mezelf te (?:doden|ophangen)|er een eind aan te maken|een eind aan mijn leven te maken)(?!\\p{L})',
    ],
    ofAnybody: {
      said: ['(?:wil|ga) zelfmoord plegen(?!\\p{L})'],
      others:
        'hoofdpersoon|hoofdpersonage|personages?|held(?:in)?|roman|boek|film|serie|verhaal|sc[eè]ne|hij|zij|ze|die|iedereen|man|vrouw',
    },
    wishes: [
      'ik wil (?:gewoon |alleen maar )?dood',
      'ik maak mezelf dood',
      'ik wil niet meer leven',
      'maak ik (?:mezelf (?:dood|van kant)|(?:er )?een eind(?:e)? aan(?: mijn leven)?)',
      '(?:wil|ga) ik (?:dood|mezelf (?:doden|ophangen|van kant maken)|zelfmoord plegen)',
      'ik wil {when} dood',
      'ik ga dood',
      'pleeg ik zelfmoord',
      'ik pleeg (?:{when} )?zelfmoord',
    ],
    despair: [
      'niemand (?:houdt van|geeft om) mij',
      'mijn leven heeft geen zin',
      'vaarwel',
      'kan (?:het |dit )?niet meer(?: aan)?(?=\\s{0,3}(?:[,.;!]|$|en))|hou(?:d)? het niet meer (?:uit|vol)|trek het niet meer',
      'help (?:mij|me)|help alsjeblieft|alsjeblieft,? help|alstublieft,? help',
    ],
    times:
      'vandaag|vanavond|vannacht|morgen|nu|straks|binnenkort|nu meteen|door dit alles|vaarwel|vaarwel allemaal|dag allemaal|sorry|vergeef me',
    figures: {
      after:
        'zonder(?!\\p{L})|van (?:de |het |al die )?(?:hitte|pijn|schaamte|lachen|kou|verveling|geluk|honger|dorst|rugpijn|gêne|warmte|moeheid)',
    },
  },
  pl: {
    outright: [
      '(?:chcę|zamierzam|myślę,? żeby) (?:się (?:zabić|powiesić)|popełnić samobójstwo)(?!\\p{L})(?! ze śmiechu)',
      'odbiorę sobie życie(?!\\p{L})',
      '(?:zdecydowałe?a?m się|postanowiłe?a?m) (?:się )?(?:zabić|powiesić|umrzeć|popełnić samobójstwo)(?!\\p{L})(?! ze śmiechu)',
      'popełnię (?:{when} ){0,2}samobójstwo(?!\\p{L})',
    ],
    ofAnybody: {
      said: ['chce (?:się (?:zabić|powiesić)|popełnić samobójstwo)(?!\\p{L})(?! ze śmiechu)'],
      others:
        'bohater\\p{L}{0,4}|postać|postaci|powieś\\p{L}{1,3}|książ\\p{L}{1,4}|film\\p{L}{0,3}|scen\\p{L}{1,3}|histori\\p{L}{1,3}|serial\\p{L}{0,3}|któr[ayey]|on|ona|kto',
    },
    wishes: [
      '(?:po prostu )?(?:chcę|chce) (?:tylko |już |{when} )?umrzeć',
      'zabiję się',
      '(?:już )?nie chcę (?:już )?(?:dłużej )?żyć',
      '{when} (?:{when} )?się zabiję',
      'powieszę się',
    ],
    despair: [
      'nikt mnie nie (?:kocha|potrzebuje)',
      'moje życie nie ma sensu',
      'żegnajcie',
      'nie (?:daję|daje) (?:już |sobie ){0,2}rady|(?:już|dłużej) nie (?:mogę|wytrzymam)|nie mogę (?:już|tak dłużej|tak żyć)',
      'pomocy|pomóżcie|pomóż mi',
    ],
    times:
      'dziś|dzisiaj|dziś w nocy|dziś wieczorem|wieczorem|w nocy|jutro|teraz|zaraz|wkrótce|niedługo|żegnajcie|żegnaj|żegnam|przepraszam|wybaczcie',
    figures: {
      after:
        'bez(?!\\p{L})|(?:ze|z|od) (?:\\p{L}{1,15} )?(?:śmiechu|wstydu|bólu|gorąca|upału|zimna|nudów|nudy|głodu|pragnienia|szczęścia|zachwytu|zazdrości|zmęczenia)',
    },
  },
  pt: {
    outright: [
      '(?:quero|vou|penso em) (?:suicidar-me|me suicidar|acabar com a minha vida|tirar a minha vida)(?!\\p{L})',
      'quero (?:me matar|matar-me)(?!\\p{L})(?! (?:de|por))',
      'decidi (?:suicidar-me|me suicidar|me matar|matar-me|acabar com a minha vida|tirar a minha vida|morrer)(?!\\p{L})',
    ],
    wishes: [
      '(?:só |eu )?quero (?:só )?morrer',
      'vou (?:me matar|matar-me)',
      '(?:já )?(?:não|nao) quero (?:mais )?viver(?: mais)?',
      'me mato',
      'mato-me',
      'vou morrer',
    ],
    despair: [
      'ninguém (?:gosta de mim|me ama|precisa de mim)',
      'a minha vida não tem sentido',
      'minha vida não tem sentido',
      'adeus a todos',
      '(?:não|nao) (?:aguento|suporto|posso|consigo) mais(?! \\p{L}+r(?!\\p{L}))',
      'me ajudem?|ajudem-me|ajuda-me|socorro|preciso de ajuda|por favor,? ajud',
    ],
    times:
      'hoje|hoje à noite|esta noite|essa noite|amanhã|agora|logo|em breve|já|adeus|adeus a todos|perdoem-me|me perdoem|desculpem',
    figures: {
      after:
        'sem(?!\\p{L})|(?:de|do|da|com|com o|com a|com esse|com este) (?:tanto |tanta )?(?:dor|dores|calor|rir|riso|vergonha|frio|tédio|fome|sede|sono|amor|inveja|raiva|cansaço|nojo|felicidade|tão)',
    },
  },
  ro: {
    outright: [
      'vreau să mă (?:sinucid|omor|spânzur)(?!\\p{L})(?! de râs)',
      '(?:o să|am să) (?:mă|ma) sinucid(?!\\p{L})',
      'am (?:hotărât|decis) să (?:mă (?:sinucid|omor|spânzur)|mor)(?!\\p{L})',
    ],
    wishes: [
      'vreau (?:doar )?să mor',
      '(?:mă|ma) (?:omor|sinucid)',
      'nu mai vreau să trăiesc',
      '(?:o să|am să|voi) (?:mă )?(?:omor|mor)',
      'mă voi (?:omorî|sinucide)',
      'mă spânzur',
    ],
    despair: [
      'nimeni nu mă (?:iubește|vrea)',
      'viața mea nu are sens',
      'adio tuturor',
      'nu mai (?:pot|suport|rezist)(?! \\p{L})',
      'ajutați-mă|ajutati-ma|ajută-mă|ajutor',
    ],
    times:
      'azi|astăzi|diseară|deseară|la noapte|mâine|maine|acum|curând|în noaptea asta|adio|adio tuturor|iertați-mă',
    figures: {
      after:
        'de (?:la )?(?:\\p{L}{1,15} )?(?:durere|dureri|căldură|caldura|râs|rușine|rusine|frig|plictiseală|foame|sete|fericire|oboseală|jenă)',
    },
  },
  ru: {
    outright: [
      '(?:хочу|собираюсь|думаю) (?:покончить с собой|убить себя|повеситься|совершить самоубийство)(?!\\p{L})(?! (?:со|от) смеху)',
      '(?:покончу с собой|покончу жизнь самоубийством|убью себя)(?!\\p{L})',
      '(?:я )?решил[аи]? (?:покончить с собой|убить себя|умереть|повеситься|покончить жизнь самоубийством)(?!\\p{L})(?! (?:со|от) смеху)',
    ],
    wishes: [
      '(?:я )?(?:просто )?хочу (?:просто )?(?:умереть|сдохнуть)',
      '(?:я )?повешусь',
      '(?:я )?(?:больше )?не хочу (?:больше )?жить',
      '(?:я )?(?:убью себя|покончу с собой)',
      '(?:я )?{when} (?:{when} )?(?:я )?(?:повешусь|умру)',
      '(?:я )?хочу {when} (?:{when} )?умереть',
    ],
    despair: [
      'никому я? ?не нуж(?:ен|на)',
      'никто меня не любит',
      'моя жизнь не имеет смысла',
      'прощайте',
      '(?:больше|уже|так) не могу(?! \\p{L}+ть(?!\\p{L}))|не могу (?:так )?больше|(?:больше )?нет (?:больше )?сил',
      'помогите|спасите',
    ],
    times:
      'сегодня|сегодня ночью|сегодня вечером|этой ночью|вечером|ночью|завтра|сейчас|скоро|прощайте|прощай|простите|простите меня|прости',
    figures: {
      after:
        'без(?!\\p{L})|(?:от|со|с) (?:\\p{L}{1,15} )?(?:боли|болей|жары|стыда|смеха|смеху|холода|скуки|счастья|голода|голоду|жажды|зависти|усталости|духоты|восторга)',
    },
  },
  sk: {
    outright: [
      'chcem sa (?:zabiť|obesiť)(?!\\p{L})(?! od smiechu)',
      'spácham samovraždu',
      '(?:chcem|chcel by som|chcela by som) spáchať samovraždu',
      'chcem si vziať život',
      'spácham {when} (?:{when} )?samovraždu',
      'rozhodla? som sa (?:spáchať samovraždu|zabiť|zomrieť|umrieť)',
    ],
    ofAnybody: {
      said: ['spáchať samovraždu'],
      others:
        'hrdin\\p{L}{0,4}|postav\\p{L}{1,3}|román\\p{L}{0,3}|film\\p{L}{0,3}|knih\\p{L}{1,3}|scén\\p{L}{1,3}|príbeh\\p{L}{0,3}|seriál\\p{L}{0,3}|ktor[ýáéí]|chce|chcel[ai]?(?! by som)',
    },
    wishes: [
      '(?:už )?chcem (?:už |len |{when} )?(?:umrieť|zomrieť)',
      'zabijem sa',
      '(?:už )?nechcem (?:už )?žiť',
      '(?:dnes|zajtra|večer|teraz) (?:večer )?sa zabijem',
    ],
    despair: [
      'nikto ma nemá rád',
      'nikomu na mne nezáleží',
      'môj život nemá zmysel',
      'zbohom',
      'už (?:to )?(?:nevládzem|nezvládam|nevydržím|nemôžem ďalej)',
      'pomôžte|pomoc(?!\\p{L})',
    ],
    times: 'dnes|dnes večer|dnes v noci|večer|v noci|zajtra|teraz|hneď|čoskoro|zbohom|odpusťte mi',
    figures: {
      after:
        '(?:od|zo) (?:\\p{L}{1,15} )?(?:smiechu|hanby|bolesti|tepla|horúčavy|zimy|nudy|hladu|smädu|šťastia)',
    },
  },
  sl: {
    outright: [
      '(?:hočem|želim|nameravam) se (?:ubiti|obesiti)(?!\\p{L})(?! od smeha)',
      '(?:naredila?|storila?) bom samomor(?!\\p{L})',
      'razmišljam o samomoru',
      'odločila? sem se,? (?:da se (?:bom ubila?|ubijem)|za samomor|umreti)',
    ],
    wishes: [
      '(?:samo )?(?:hočem|želim|želim si) (?:samo )?umreti',
      'ubila? se bom',
      '(?:nočem|ne želim) (?:več )?živeti(?: več)?',
      '{when} se bom ubila?',
      'ubijem se',
      '{when} se ubijem',
    ],
    despair: [
      'nihče me nima rad',
      'moje življenje nima smisla',
      'ne (?:zmorem|morem|zdržim) več',
      'pomagajte|na pomoč|prosim,? pomagaj',
      'zbogom',
    ],
    times: 'danes|nocoj|drevi|jutri|zdaj|kmalu|takoj|zbogom|oprostite mi',
    figures: {
      after: 'od (?:\\p{L}{1,15} )?(?:vročine|bolečin|bolečine|sramu|smeha|mraza|dolgčasa|sreče|lakote|žeje)',
    },
  },
  sv: {
    outright: [
      'jag (?:vill|ska|tänker) (?:ta livet av mig|döda mig själv|begå självmord)(?!\\p{L})',
      'jag tar livet av mig(?!\\p{L})',
      'jag har (?:bestämt mig för|beslutat) att (?:ta livet av mig|döda mig själv|begå självmord|dö)(?!\\p{L})',
    ],
    wishes: [
      'jag vill (?:bara )?dö',
      '(?:jag )?(?:vill|orkar) inte leva (?:längre|mer)',
      'tar jag livet av mig',
      '(?:ska|tänker|vill) jag (?:ta livet av mig|döda mig själv|begå självmord|dö)',
      'jag dödar mig själv',
    ],
    despair: [
      'ingen (?:älskar|bryr sig om) mig',
      'mitt liv är meningslöst',
      'farväl alla',
      '(?:orkar|klarar|pallar) (?:det |detta )?inte (?:längre|mer)|står inte ut',
      'snälla,? hjälp|hjälp mig',
    ],
    times:
      'i dag|idag|i kväll|ikväll|i natt|inatt|i morgon|imorgon|imorron|nu|snart|farväl|farväl alla|hejdå|förlåt',
    figures: {
      after:
        'utan(?!\\p{L})|av (?:\\p{L}{1,15} )?(?:skratt|skam|värme|värmen|hetta|smärta|smärtor|kyla|tristess|leda|lycka|hunger|törst|ryggont|ryggsmärta)',
    },
  },
  th: {
    outright: ['ไม่อยากมีชีวิตอยู่(?:แล้ว|อีก|ต่อ)', '(?:ฉัน|ผม|เรา|กู|หนู)(?:ตัดสินใจ(?:จะ)?|จะ|อยาก|คิดจะ)(?:ฆ่าตัวตาย)'],
    ofAnybody: {
      said: ['(?:อยาก|จะ|คิด)ฆ่าตัวตาย'],
      others:
        'ตัวละคร|พระเอก|นางเอก|ตัวเอก|นิยาย|หนัง|ภาพยนตร์|ละคร|ฉาก|เรื่องราว|เนื้อเรื่อง|ซีรีส์|คนที่|(?:เขา|เธอ)(?=อยาก|จะ|คิด)',
    },
    wishes: [
      '(?:ฉัน|ผม|เรา|กู|หนู)?(?:แค่|แค่อยาก)?อยากตาย(?:แล้ว|จริงๆ)?',
      '(?:ฉัน|ผม|เรา|กู|หนู)?(?:จะ|ขอ)(?:ตาย|ผูกคอตาย)',
    ],
    despair: [
      'ไม่มีใครรัก(?:ฉัน|ผม|เรา|หนู)',
      'ชีวิตไม่มีความหมาย',
      'ลาก่อน',
      '(?:ทน)?ไม่ไหว(?:แล้ว|อีก)',
      'ช่วยด้วย|ช่วย(?:ฉัน|ผม|หนู|เรา)',
    ],
    times: 'วันนี้|คืนนี้|พรุ่งนี้|ตอนนี้|เดี๋ยวนี้|เร็วๆนี้|ลาก่อน|ขอโทษ(?:นะ)?',
    figures: {
      before: '(?:ร้อน|ปวด|เจ็บ|อาย|หนาว|ขำ|หิว)(?:หลัง|หัว|มาก|มากๆ|จะ){0,3}จน(?:แทบ)?',
      after: '(?:เพราะ|กับ)(?:ความ)?(?:ร้อน|ปวด|เจ็บ|อาย|หนาว|ขำ|หิว)',
    },
  },
  tr: {
    outright: [
      '(?:kendimi öldür(?:eceğim|mek istiyorum)|intihar (?:edeceğim|etmek istiyorum|etmeyi düşünüyorum))(?!\\p{L})',
      '(?:intihar etmeye|kendimi öldürmeye|ölmeye) karar verdim(?!\\p{L})',
    ],
    wishes: [
      '(?:sadece |artık )?ölmek istiyorum',
      '(?:artık )?yaşamak istemiyorum',
      'kendimi {when} öldür(?:eceğim|üyorum)',
      '(?:kendimi öldürüyorum|intihar ediyorum|öleceğim|kendimi asacağım)',
    ],
    despair: [
      'kimse beni sevmiyor',
      'hayatımın (?:bir )?anlamı (?:yok|kalmadı)',
      'elveda',
      'dayanamıyorum|dayanamam',
      '(?:bana )?yardım edin|imdat|lütfen yardım',
    ],
    times: 'bugün|bu gece|bu akşam|yarın|şimdi|birazdan|yakında|artık|elveda|hoşça kalın|hoşçakalın|affedin',
    figures: {
      before:
        '(?:sıcaktan|acıdan|ağrıdan|ağrısından|utançtan|utancımdan|gülmekten|soğuktan|sıkıntıdan|açlıktan|mutluluktan) (?:artık |sadece ){0,2}',
    },
  },
  uk: {
    outright: [
      '(?:хочу|збираюся) (?:вбити себе|покінчити з собою|накласти на себе руки|повіситися)(?!\\p{L})',
      '(?:покінчу з собою|накладу на себе руки)(?!\\p{L})',
      '(?:я )?виріши(?:в|ла) (?:вбити себе|покінчити з собою|померти|накласти на себе руки|повіситися)(?!\\p{L})',
    ],
    wishes: [
      '(?:я )?(?:просто )?хочу (?:просто )?(?:померти|вмерти)',
      '(?:я )?(?:більше )?не хочу (?:більше )?жити',
      "(?:я )?(?:вб['’]ю себе|повішуся|уб['’]ю себе)",
      '(?:я )?{when} (?:{when} )?(?:я )?помру',
    ],
    despair: [
      'ніхто мене не любить',
      'нікому я? ?не потріб(?:ен|на)',
      'моє життя не має сенсу',
      'прощавайте',
      '(?:більше|вже|так) не можу(?! \\p{L}+ти(?!\\p{L}))|не можу (?:так )?більше|немає (?:більше )?сил',
      'допоможіть|рятуйте',
    ],
    times:
      'сьогодні|сьогодні вночі|сьогодні ввечері|цієї ночі|увечері|ввечері|вночі|завтра|зараз|скоро|незабаром|прощавайте|прощавай|пробачте|вибачте',
    figures: {
      after:
        'без(?!\\p{L})|(?:від|зі|з) (?:\\p{L}{1,15} )?(?:болю|спеки|сорому|сміху|холоду|нудьги|щастя|голоду|спраги|заздрощів|втоми|духоти)',
    },
  },
  zh: {
    outright: [
      '我(?:已经|真的|现在|今天|今晚|今夜|明天|马上|就|要|想|打算|准备|会|去|决定|决定了|真|好){1,3}(?:自杀|结束自己的生命|一死了之|跳楼自杀)(?!的心都)',
    ],
    ofAnybody: {
      said: ['(?:想|要|打算|准备)(?:自杀|结束自己的生命|一死了之|跳楼自杀)(?!的心都)'],
      others:
        '小说|男主|女主|主角|主人公|电影|电视剧|剧里|剧中|剧情|这本书|书里|书中|角色|情节|故事|人物|作者|[他她](?:们)?(?=[想要打准])',
    },
    wishes: [
      '(?:我|我真的|真的|我也|我已经|已经)?(?:想去死|不想活了|活不下去了|想死(?![你您我他她它这那]))',
      '我?(?:今天|今晚|今夜|明天|现在|马上)(?:就)?(?:去死|跳楼|要死)',
    ],
    despair: [
      '没有?人(?:爱我|在乎我|关心我)',
      '活着没有?(?:意思|意义)',
      '永别了',
      '再见了(?:世界|大家)',
      '(?:撑|熬|坚持)不(?:下去|住)了?|受不了了',
      '救救我|帮帮我|帮我',
      '生无可恋|活得(?:好|太)累',
    ],
    times: '今天|今晚|今夜|明天|现在|马上|很快|一会儿|就|永别了|再见|再见了|对不起',
    figures: {
      before: '(?:疼|痛|热|冷|笑|尴尬|羞|丢脸|困|饿|烫|晒)(?:得|到|死了|死|的)?(?:我|让我|都|真的){0,2}',
    },
  },
}
