export interface SelfHarmPhrases {
  /** To want to do it, said so that it means nothing else. */
  outright: readonly string[]
  /**
   * To want to die, or to be about to: people say that of tight shoes, a pretty dress, a shaky ladder and a noise as well. Counts as a
   * sentence of its own, or beside a sign of despair.
   */
  wishes: readonly string[]
  despair: readonly string[]
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
    ],
    wishes: ['(?:أريد|اريد|بدي|عايز) (?:أن )?(?:أموت|اموت)', 'لا أريد (?:أن )?(?:أعيش|العيش)(?: بعد الآن)?'],
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
    figures: { after: 'من (?:شدة |كثرة )?(?:ال)?(?:حر|ألم|الم|ضحك|خجل|برد|جوع|عطش|ملل|فرح|إحراج|جمال|وجع)' },
  },
  bg: {
    outright: [
      '(?:искам да|ще) се (?:самоубия|обеся)(?!\\p{L})',
      'мисля за самоубийство',
      'ще сложа край на живота си',
    ],
    wishes: [
      '(?:просто )?искам да (?:умра|се убия)',
      'не искам (?:вече |повече )?да живея(?: вече| повече)?',
    ],
    despair: [
      'никой не ме (?:обича|иска)',
      'животът ми няма смисъл',
      'сбогом',
      'не издържам повече да живея',
      'не (?:мога|издържам) повече',
      'помогнете ми|моля,? помогнете|помощ(?!\\p{L})',
    ],
    figures: {
      after:
        'от (?:\\p{L}{1,15} )?(?:болка|болки|жега|горещина|смях|срам|студ|скука|щастие|яд|глад|жажда|умора)',
    },
  },
  cs: {
    outright: ['chci se zabít(?!\\p{L})(?! smíchy)', '(?:spáchám|spáchat) sebevraždu', 'chci si vzít život'],
    wishes: [
      '(?:už )?(?:chci|chtěl bych|chtěla bych) (?:už )?umřít',
      'zabiju se',
      '(?:už )?nechci (?:už )?žít',
    ],
    despair: [
      'nikdo mě nemá rád',
      'nikomu na mně nezáleží',
      'můj život nemá smysl',
      'sbohem',
      'už (?:to )?(?:nemůžu|nemohu|nezvládám|nevydržím)(?! \\p{L}+t(?!\\p{L}))',
      'pomozte|pomoc(?!\\p{L})',
    ],
    figures: {
      after:
        '(?:smíchy|hanbou|studem|bolestí|vedrem|horkem|nudou|zimou|hlady|štěstím|radostí|žízní|trapností)|od (?:smíchu|bolesti)',
    },
  },
  da: {
    outright: [
      'jeg (?:vil|har lyst til at) (?:begå selvmord|tage mit (?:eget )?liv|slå mig selv ihjel)(?!\\p{L})',
      'jeg tager mit eget liv',
    ],
    wishes: [
      'jeg (?:vil|har lyst til at) (?:bare )?dø',
      'jeg (?:slår|dræber) mig selv(?: ihjel)?',
      '(?:jeg )?vil ikke leve mere',
    ],
    despair: [
      'ingen (?:elsker|holder af) mig',
      'mit liv er meningsløst',
      'farvel alle',
      'kan ikke holde livet ud',
      '(?:kan|orker|klarer) (?:det )?ikke (?:mere|længere|holde det ud)(?!\\p{L})',
      'hjælp mig|vær sød at hjælpe|hjælp(?=[ .,!]|$)',
    ],
    figures: {
      after:
        'a[fv] (?:\\p{L}{1,15} )?(?:grin|latter|skam|varme|varmen|smerte|smerter|kulde|kedsomhed|kjedsomhet|pinlighed|flauhet|glæde|glede|sult|tørst|rygsmerter|ryggsmerter)',
    },
  },
  de: {
    outright: [
      '(?:selbstmord|suizid) ist (?:der einzige|mein einziger|die einzige) (?:ausweg|weg|lösung)(?!\\p{L})',
      '(?:ich )?(?:will|möchte|werde) (?:mich (?:selbst )?(?:umbringen|töten|erhängen)|mir das leben nehmen)(?!\\p{L})(?! (?:vor lachen|weil ich (?:das|den|die|es) gekauft))',
      'ich (?:denke|dachte) an (?:selbstmord|suizid)(?!\\p{L})',
      'ich nehme mir das leben(?!\\p{L})',
      'ich bringe? mich (?:heute |jetzt |noch |bald |selbst ){1,3}um(?!\\p{L})',
    ],
    wishes: [
      'ich (?:will|möchte) (?:einfach |nur |nur noch |endlich ){0,2}sterben',
      'ich (?:bring|bringe) mich (?:selbst )?um',
      'ich (?:will|möchte|mag) (?:einfach )?nicht mehr leben',
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
    figures: {
      after:
        'vor (?:\\p{L}{1,15} )?(?:hitze|schmerz|schmerzen|scham|lachen|peinlichkeit|kälte|langeweile|glück|freude|hunger|durst|rückenschmerzen|müdigkeit|ekel|rührung|lärm|neid)',
    },
  },
  el: {
    outright: ['θέλω να (?:αυτοκτονήσω|σκοτωθώ)(?!\\p{L})', 'θα αυτοκτονήσω(?!\\p{L})'],
    wishes: ['θέλω να (?:πεθάνω|πεθανω)', 'δεν θέλω (?:πια )?να ζω(?: πια| άλλο)?'],
    despair: [
      'κανείς δεν με (?:αγαπά|αγαπάει|θέλει)',
      'η ζωή μου δεν έχει νόημα',
      'αντίο σε όλους',
      'δεν (?:αντέχω|μπορώ) (?:άλλο|πια)',
      'βοηθήστε με|βοήθεια|παρακαλώ βοηθ',
    ],
    figures: {
      after:
        'από (?:τη |την |τον |το |τις |τους )?(?:\\p{L}{1,15} )?(?:ζέστη|πόνο|ντροπή|γέλια|γέλιο|κρύο|βαρεμάρα|χαρά|πείνα|δίψα|πόνους)',
    },
  },
  en: {
    outright: [
      'suicide is (?:the only|my only) (?:way out|option|answer|solution|way)(?!\\p{L})',
      '(?<!(?:made|makes|make|making) (?:me|you|one) )(?:want to|wanna|thinking (?:of|about)|think about|better) (?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?) my ?self(?!\\p{L})(?! (?:laughing|with (?:work|laughter)|over|in the foot|for|because|trying|assembling|putting|every time|(?:while|when) (?:assembling|building|trying|putting|setting)))',
      '(?<!(?:made|makes|make|making) (?:me|you|one) )(?:want to|wanna|going to|gonna|thinking (?:of|about)|think about) (?:end(?:ing)? my (?:own )?life|end(?:ing)? it all|tak(?:e|ing) my (?:own )?life|commit(?:ting)? suicide)(?!\\p{L})',
      "i(?:['’]?m| am| feel) (?:so |really )?suicidal(?!\\p{L})",
      'no (?:reason|point) (?:to|in) (?:live|living) (?:anymore|any more|for me)(?!\\p{L})',
    ],
    wishes: [
      '(?:honestly,? |sometimes,? |i )?(?:i )?(?:just |really ){0,2}(?:want to|wanna) die',
      "(?:i['’]?m (?:going to|gonna)|i am (?:going to|gonna)|i['’]?ll|i will) (?:kill|hang|shoot) my ?self",
      "i (?:don['’]?t|do not) want to (?:live|be alive)(?: anymore| any more| any longer)?",
    ],
    despair: [
      '(?:nobody|no one) (?:cares about|loves|would miss|needs) me',
      "(?:can['’]?t|cannot) go on (?:living|like this)",
      "my life (?:has no|is not worth|isn['’]?t worth|is over)",
      'goodbye (?:everyone|everybody|world)',
      'pills',
      "(?:can['’]?t|cannot|can not) (?:go on|(?:take|bear|stand) (?:it|this|life) (?:anymore|any more|any longer)|do this (?:anymore|any more))",
      '(?:please|someone|somebody),? help(?!(?:ful|ed|s))|help me(?!\\p{L})',
      '(?:have|there is|lost all) (?:no )?hope(?! (?:that|you|it|the))',
      'so (?:alone|lonely)(?!\\p{L})',
    ],
    figures: {
      after:
        '(?:of|from|with) (?:(?:the|this|all this|all the|pure|sheer|my|back|so much|utter) ){0,3}(?:heat|pain|shame|embarrassment|laughter|laughing|boredom|cold|happiness|joy|cuteness|hunger|thirst|cringe|humiliation|back ?ache|headaches?|exhaustion|awkwardness)|laughing',
    },
  },
  es: {
    outright: [
      'el suicidio es (?:la|mi) única (?:salida|opción|solución)(?!\\p{L})',
      '(?:quiero|pienso en|voy a) (?:suicidarme|quitarme la vida|ahorcarme)(?!\\p{L})',
      'quiero matarme(?!\\p{L})(?! (?:de|por))',
      'me (?:quiero|voy a) suicidar(?!\\p{L})',
    ],
    wishes: [
      '(?:solo |sólo |ya )?(?:quiero (?:morirme|morir)|me quiero (?:morir|matar)|me voy a matar|voy a matarme)',
      '(?:ya )?no quiero (?:seguir viviendo|vivir más|vivir)',
    ],
    despair: [
      'nadie me (?:quiere|necesita|echaría de menos)',
      'mi vida no tiene sentido',
      'adiós a todos',
      'no puedo seguir viviendo',
      '(?:ya )?no (?:puedo|aguanto|soporto) (?:más|mas)(?!\\p{L})|no puedo seguir(?! \\p{L}+ndo)',
      'ayúdame|ayúdenme|ayudadme|necesito ayuda|por favor,? ayuda',
    ],
    figures: {
      after:
        '(?:de|del|de la|de los) (?:puro |pura |tanto |tanta )?(?:dolor|dolores|calor|risa|vergüenza|verguenza|pena|asco|frío|sueño|hambre|sed|aburrimiento|amor|rabia|cansancio|envidia|felicidad|gusto|placer|alegría)',
    },
  },
  et: {
    outright: [
      '(?:tahan|kavatsen) (?:end|ennast) (?:ära tappa|tappa|üles puua)',
      '(?:tahan|kavatsen) sooritada enesetapu|sooritan enesetapu|mõtlen enesetapule',
    ],
    wishes: [
      '(?:ma )?tahan (?:lihtsalt )?surra',
      '(?:ma )?ei taha (?:enam |rohkem )?elada(?: enam)?',
      '(?:ma )?tapan (?:end|ennast) ära',
    ],
    despair: [
      'keegi ei armasta mind',
      'mu elul pole mõtet',
      '(?:ma )?ei (?:jaksa|suuda|kannata) (?:seda )?(?:enam|rohkem)',
      'aidake|palun aita|appi(?!\\p{L})',
      'hüvasti',
    ],
    figures: {
      after:
        '(?:kuumusest|kuumuse kätte|valust|häbist|häbi pärast|naerust|naeru kätte|külmast|igavusest|näljast|õnnest)',
    },
  },
  fi: {
    outright: ['(?:haluan|aion) (?:tappaa itseni|tehdä itsemurhan)(?!\\p{L})', 'teen itsemurhan(?!\\p{L})'],
    wishes: [
      '(?:minä |mä )?haluan (?:vain )?kuolla',
      '(?:minä |mä )?tapan itseni',
      '(?:minä )?en halua (?:enää )?elää(?: enää)?',
    ],
    despair: [
      'kukaan ei (?:rakasta|välitä) minu(?:a|sta)',
      'elämälläni ei ole (?:merkitystä|tarkoitusta)',
      'hyvästi kaikki',
      'en (?:jaksa|kestä) (?:tätä )?enää',
      'auttakaa|auta minua|apua(?!\\p{L})',
    ],
    figures: {
      before: '(?:kuumuuteen|nauruun|häpeästä|häpeään|kipuun|tylsyyteen) ',
      after:
        '(?:tähän |siihen )?(?:kuumuuteen|häpeästä|häpeään|nauruun|naurusta|kipuun|kivusta|kipuihin|kylmyyteen|tylsyyteen|nälkään|janoon|onnesta)',
    },
  },
  fr: {
    outright: [
      'le suicide est (?:la|ma) seule (?:issue|solution)(?!\\p{L})',
      '(?:je )?(?:veux|vais|voudrais|pense à) (?:me (?:suicider|pendre)|en finir avec la vie|mettre fin à mes jours)(?!\\p{L})',
      "(?:je (?:veux|voudrais)|j['’]ai envie de) me (?:tuer|suicider)(?!\\p{L})(?! de (?:rire|honte))",
    ],
    wishes: [
      "(?:je (?:veux|voudrais)|j['’]ai envie de) (?:juste )?mourir",
      'je vais me tuer',
      'je (?:ne )?veux plus vivre',
    ],
    despair: [
      "personne ne m['’]aime",
      "ma vie n['’]a (?:plus |pas )(?:de|aucun) sens",
      'adieu',
      'je ne peux plus continuer à vivre',
      "(?:je )?n['’]?en peux plus|j['’]en peux plus|je n['’]y arrive plus|je ne (?:tiens|supporte) plus",
      "aidez[ -]moi|aide[ -]moi|au secours|s[’']il vous plaît,? aidez",
    ],
    figures: {
      after:
        "(?:de|d['’]|du|de la|à cause de la|à cause du|tellement) ?(?:rire|honte|chaud|chaleur|douleur|douleurs|mal|froid|ennui|faim|soif|bonheur|joie|fatigue|jalousie|dégoût|plaisir)",
    },
  },
  ga: {
    outright: [
      '(?:ba mhaith liom|is mian liom|tá mé chun|táim chun|tá mé ag smaoineamh ar|táim ag smaoineamh ar) (?:mé féin a (?:mharú|chrochadh)|fhéinmharú|féinmharú)',
      'maróidh mé mé féin(?!\\p{L})',
    ],
    wishes: [
      '(?:ba mhaith liom|teastaíonn uaim|is mian liom) (?:bás a fháil|bheith marbh)',
      '(?:níl mé ag iarraidh|nílim ag iarraidh|ní theastaíonn uaim|ní mian liom) (?:maireachtáil|bheith beo)(?: níos mó| a thuilleadh)?',
    ],
    despair: [
      'níl grá ag (?:aon duine|éinne) dom',
      'níl (?:aon )?(?:chiall|bhrí) le mo shaol',
      'ní féidir liom (?:leanúint|dul) ar aghaidh',
      'cabhraigh liom|cabhraígí liom|cabhair(?!\\p{L})',
      'slán leis an saol',
    ],
    figures: {
      after: '(?:le |leis an |den |ón )?(?:teas|phian|bpian|náire|gáire|gáirí|fuacht|bhfuacht|ocras|leadrán)',
    },
  },
  he: {
    outright: [
      '(?:אני )?(?:רוצה|הולך|הולכת|עומד|עומדת) (?:להתאבד|להרוג את עצמי)(?!\\p{L})(?! מצחוק)',
      '(?:אתאבד|אהרוג את עצמי)(?!\\p{L})',
    ],
    wishes: ['(?:אני )?(?:פשוט )?רוצה למות', '(?:אני )?לא רוצה (?:יותר )?לחיות(?: יותר)?'],
    despair: [
      'אף אחד לא אוהב אותי',
      'לאף אחד לא אכפת ממני',
      'אין טעם לחיי',
      '(?:אני )?לא (?:יכול|יכולה|מסוגל|מסוגלת) יותר|אין לי כוח',
      'תעזרו לי|עזרו לי|תעזור לי|הצילו|בבקשה (?:עזרה|תעזרו)',
    ],
    figures: { after: 'מ(?:רוב )?(?:ה)?(?:חום|כאב|כאבים|כאבי|בושה|צחוק|קור|שעמום|מבוכה|אושר|רעב|צמא|הנאה)' },
  },
  hi: {
    outright: [
      '(?:मैं )?(?:आत्महत्या|खुदकुशी|सुसाइड) (?:करना चाहता|करना चाहती|कर लूँगा|कर लूंगा|कर लूँगी|कर लूंगी|करने वाला|करने वाली)',
      '(?:अपनी जान|खुद को) (?:दे देना|मार लेना|मार डालना) (?:चाहता|चाहती)',
      '(?:suicide|khudkushi|aatmahatya) kar (?:lunga|loonga|lungi|loongi)(?!\\p{L})',
    ],
    wishes: [
      '(?:मैं )?(?:बस )?मरना (?:चाहता|चाहती) (?:हूँ|हूं)',
      '(?:मैं )?(?:अब )?(?:और )?जीना नहीं (?:चाहता|चाहती)(?: हूँ| हूं)?',
      '(?:main )?(?:bas )?marna (?:chahta|chahti) (?:hu|hun|hoon)',
    ],
    despair: [
      'कोई मुझसे प्यार नहीं करता',
      'मेरी ज़िंदगी का कोई मतलब नहीं',
      'अलविदा',
      '(?:अब |और ){1,2}(?:नहीं सह|बर्दाश्त नहीं|नहीं झेल)',
      'मदद (?:करो|कीजिए|करें)|कृपया मदद',
      '(?:ab |aur ){1,2}nahi(?:n)? (?:seh|jhel)|(?:meri|please) (?:madad|help)',
    ],
    figures: {
      before:
        '(?:गर्मी|दर्द|शर्म|हँसी|हंसी|ठंड|बोरियत|खुशी|garmi|dard|sharm|hansi|thand) (?:से|के मारे|se|ke mare) (?:मैं |main )?',
    },
  },
  hr: {
    outright: [
      '(?:želim se|zelim se|hoću se|idem se) (?:ubiti|objesiti)(?!\\p{L})',
      '(?:počinit ću|počiniti|izvršiću) samoubojstvo|izvršit ću samoubojstvo',
      'razmišljam o samoubojstvu',
    ],
    wishes: [
      '(?:samo )?(?:želim|zelim|hoću) umrijeti',
      '(?:ubit ću se|ubiću se)',
      '(?:više )?ne želim (?:više )?živjeti(?: više)?',
    ],
    despair: [
      'nitko me ne (?:voli|treba)',
      'niko me ne voli',
      'život mi nema smisla',
      'zbogom svima',
      'ne mogu (?:više|dalje)(?!\\p{L})|ne izdržavam',
      'pomozite|u pomoć|molim vas pomoć',
    ],
    figures: {
      after:
        'od (?:\\p{L}{1,15} )?(?:vrućine|boli|bolova|srama|smijeha|hladnoće|dosade|sreće|gladi|žeđi|sramote|muke)',
    },
  },
  hu: {
    outright: ['(?:öngyilkos leszek|meg akarom ölni magam|végezni akarok magammal)(?!\\p{L})'],
    wishes: ['(?:csak )?meg akarok halni', 'megölöm magam', '(?:már )?nem akarok (?:tovább |többé )?élni'],
    despair: [
      'senki sem szeret',
      'senkinek sem kellek',
      'nincs értelme az életemnek',
      'isten veletek',
      'nem bírom (?:tovább|már|ezt)',
      'segítsetek|segítsen|segítség',
    ],
    figures: {
      before: '(?:melegtől|fájdalomtól|szégyentől|nevetéstől|hőségtől|hidegtől) ',
      after:
        '(?:a |az |ettől a )?(?:melegtől|fájdalomtól|szégyentől|nevetéstől|hidegtől|unalomtól|boldogságtól|éhségtől|hőségtől|hátfájástól)',
    },
  },
  id: {
    outright: [
      '(?:saya|aku|gue|gw)? ?(?:ingin|mau|akan|pengen) (?:bunuh diri|mengakhiri hidup(?:ku| saya)?)(?!\\p{L})',
      'terpikir (?:untuk )?bunuh diri',
    ],
    wishes: [
      '(?:saya|aku|gue|gw) (?:cuma |hanya )?(?:ingin|mau|pengen) mati(?: saja)?',
      '(?:saya|aku) (?:sudah )?(?:tidak|gak|nggak) (?:ingin|mau) hidup(?: lagi)?',
    ],
    despair: [
      'tidak ada yang (?:peduli|sayang) (?:padaku|pada saya|sama aku)',
      'hidupku (?:tidak|sudah tidak) (?:ada artinya|berarti)',
      'selamat tinggal semua',
      '(?:tidak|gak|nggak|ga|tak) (?:tahan|kuat|sanggup) lagi',
      'tolong(?:lah)?(?: saya| aku| bantu)?(?!\\p{L})',
    ],
    figures: {
      after:
        '(?:karena |saking |gara-gara )?(?:kepanasan|kesakitan|malu(?:nya)?|tertawa|ketawa|kedinginan|kebosanan|panas(?:nya)?|sakit(?:nya)?|dingin(?:nya)?|bosan(?:nya)?)',
    },
  },
  it: {
    outright: [
      'mi voglio (?:ammazzare|uccidere|suicidare)(?!\\p{L})(?! (?:di|dal|dalle|per))',
      "il suicidio è (?:l[’']unica|la mia unica) (?:via|soluzione|uscita)",
      '(?:voglio|vorrei|sto per|penso di) (?:suicidarmi|farla finita|togliermi la vita)(?!\\p{L})',
      'voglio (?:uccidermi|ammazzarmi)(?!\\p{L})(?! (?:di|dal|dalle|per))',
    ],
    wishes: [
      '(?:voglio|vorrei) (?:solo )?morire',
      'mi (?:uccido|ammazzo|suicido)',
      '(?:io )?non voglio più vivere',
    ],
    despair: [
      'nessuno mi (?:ama|vuole|cerca)',
      'la mia vita non ha (?:più )?senso',
      'addio a tutti',
      'non (?:ce la faccio|ne posso|resisto) (?:più|piu)',
      'aiutatemi|aiutami|aiuto(?!\\p{L})|per favore,? aiut',
    ],
    figures: {
      after:
        '(?:di|dal|dalla|dallo|dalle|dai|per il|per la) (?:gran )?(?:caldo|dolore|dolori|mal|vergogna|ridere|risate|freddo|noia|fame|sete|felicità|gioia|imbarazzo|sonno|stanchezza|invidia|rabbia)',
    },
  },
  ja: {
    outright: [
      '(?:自殺したい|自殺する(?!人|ほど|な)|自殺します|もう生きていたくない|もう生きたくない|首を吊りたい)(?!ほど|くらい|ぐらい|わけ)',
    ],
    wishes: ['(?:私は|僕は|俺は|もう|本当に|ほんとに){0,3}(?:死にたい|消えてしまいたい)(?:です)?'],
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
    figures: {
      before:
        '(?:痛|暑|熱|恥ずかし|寒|眠|つまらな|可愛|かわい|嬉し|笑い|笑っ)(?:くて|すぎて|さで|て)(?:、|もう|本当に|ほんとに|マジで){0,3}',
    },
  },
  ko: {
    outright: ['(?:자살하고 ?싶|자살할 ?거|자살하겠|스스로 목숨을 끊)'],
    wishes: [
      '(?:나는? |난 |저는 |그냥 |정말 |진짜 |이제 ){0,2}(?:죽고 ?싶(?:다|어|어요|습니다)|살기 ?싫(?:다|어|어요)|살고 ?싶지 ?않(?:다|아|아요))',
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
    ],
    wishes: [
      '(?:aš )?noriu (?:tiesiog )?(?:mirti|numirti)',
      '(?:aš )?(?:nebenoriu|daugiau nenoriu|nenoriu) (?:daugiau )?gyventi',
    ],
    despair: [
      'niekas manęs nemyli',
      'mano gyvenimas neturi prasmės',
      '(?:daugiau |aš )?(?:nebegaliu|nebeištveriu|nebepakeliu)(?! \\p{L}+ti(?!\\p{L}))',
      'padėkite|padėk man|gelbėkite|prašau,? padėk',
      'sudie',
    ],
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
    ],
    wishes: [
      '(?:es )?(?:vienkārši )?(?:gribu|vēlos) (?:vienkārši )?(?:nomirt|mirt)',
      '(?:es )?(?:vairs )?negribu (?:vairs )?dzīvot',
    ],
    despair: [
      'neviens mani nemīl',
      'manai dzīvei nav jēgas',
      '(?:es )?(?:vairs nevaru|nevaru vairs)(?! \\p{L}+t(?!\\p{L}))',
      'palīdziet|palīdzi man|lūdzu,? palīdz',
      'ardievu',
    ],
    figures: {
      after:
        '(?:no|aiz) (?:\\p{L}{1,15} )?(?:karstuma|sāpēm|kauna|smiekliem|aukstuma|garlaicības|laimes|bada)',
    },
  },
  mt: {
    outright: [
      '(?:irrid|se|ser|qed naħseb li) (?:noqtol lili nnifsi|noqtol ruħi|nagħmel suwiċidju|nikkommetti suwiċidju)(?!\\p{L})',
      'qed naħseb fuq is-suwiċidju',
    ],
    wishes: ['(?:jien )?irrid immut', "(?:jien )?ma rridx (?:ngħix|nibqa['’]? ngħix)(?: aktar| iżjed)?"],
    despair: [
      'ħadd ma jħobbni',
      "ħajti m['’]għandhiex (?:skop|tifsira|sens)",
      'ma (?:niflaħx|nistax) (?:nkompli|aktar|iżjed)',
      'għinuni|għinni|jekk jogħġbok,? għin',
      'addiju',
    ],
    figures: { after: '(?:bis|bid|bil|bl|mill|mid)(?:-| )?(?:sħana|uġigħ|mistħija|daħk|bard|ġuħ)' },
  },
  nb: {
    outright: [
      'jeg (?:vil|skal|har lyst til å) (?:ta livet av meg|drepe meg selv|begå selvmord)(?!\\p{L})',
      'jeg tar livet av meg(?!\\p{L})',
    ],
    wishes: ['jeg (?:vil|har lyst til å) (?:bare )?dø', '(?:jeg )?vil ikke leve (?:lenger|mer)'],
    despair: [
      'ingen (?:elsker|bryr seg om) meg',
      'livet mitt er meningsløst',
      'farvel alle',
      '(?:orker|klarer|holder) (?:det )?ikke (?:mer|lenger|ut)|kan ikke mer',
      'hjelp meg|hjelp(?=[ .,!]|$)|å hjelpe meg',
    ],
    figures: {
      after:
        'a[fv] (?:\\p{L}{1,15} )?(?:grin|latter|skam|varme|varmen|smerte|smerter|kulde|kedsomhed|kjedsomhet|pinlighed|flauhet|glæde|glede|sult|tørst|rygsmerter|ryggsmerter)',
    },
  },
  nl: {
    outright: [
      'ik maak (?:er )?een eind(?:e)? aan mijn leven',
      '(?:ik )?(?:wil|ga) (?:mezelf (?:doden|ophangen|van kant maken)|zelfmoord plegen|een eind aan mijn leven maken)(?!\\p{L})',
      'ik maak mezelf van kant(?!\\p{L})',
    ],
    wishes: ['ik wil (?:gewoon |alleen maar )?dood', 'ik maak mezelf dood', 'ik wil niet meer leven'],
    despair: [
      'niemand (?:houdt van|geeft om) mij',
      'mijn leven heeft geen zin',
      'vaarwel',
      'kan (?:het |dit )?niet meer(?: aan)?(?=\\s{0,3}(?:[,.;!]|$|en))|hou(?:d)? het niet meer (?:uit|vol)|trek het niet meer',
      'help (?:mij|me)|help alsjeblieft|alsjeblieft,? help|alstublieft,? help',
    ],
    figures: {
      after:
        'van (?:de |het |al die )?(?:hitte|pijn|schaamte|lachen|kou|verveling|geluk|honger|dorst|rugpijn|gêne|warmte|moeheid)',
    },
  },
  pl: {
    outright: [
      '(?:chcę|chce|zamierzam|myślę,? żeby) (?:się (?:zabić|powiesić)|popełnić samobójstwo)(?!\\p{L})(?! ze śmiechu)',
      'odbiorę sobie życie(?!\\p{L})',
    ],
    wishes: [
      '(?:po prostu )?(?:chcę|chce) (?:tylko |już )?umrzeć',
      'zabiję się',
      '(?:już )?nie chcę (?:już )?(?:dłużej )?żyć',
    ],
    despair: [
      'nikt mnie nie (?:kocha|potrzebuje)',
      'moje życie nie ma sensu',
      'żegnajcie',
      'nie (?:daję|daje) (?:już |sobie ){0,2}rady|(?:już|dłużej) nie (?:mogę|wytrzymam)|nie mogę (?:już|tak dłużej|tak żyć)',
      'pomocy|pomóżcie|pomóż mi',
    ],
    figures: {
      after:
        '(?:ze|z|od) (?:\\p{L}{1,15} )?(?:śmiechu|wstydu|bólu|gorąca|upału|zimna|nudów|nudy|głodu|pragnienia|szczęścia|zachwytu|zazdrości|zmęczenia)',
    },
  },
  pt: {
    outright: [
      '(?:quero|vou|penso em) (?:suicidar-me|me suicidar|acabar com a minha vida|tirar a minha vida)(?!\\p{L})',
      'quero (?:me matar|matar-me)(?!\\p{L})(?! (?:de|por))',
    ],
    wishes: [
      '(?:só |eu )?quero (?:só )?morrer',
      'vou (?:me matar|matar-me)',
      '(?:já )?(?:não|nao) quero (?:mais )?viver(?: mais)?',
    ],
    despair: [
      'ninguém (?:gosta de mim|me ama|precisa de mim)',
      'a minha vida não tem sentido',
      'minha vida não tem sentido',
      'adeus a todos',
      '(?:não|nao) (?:aguento|suporto|posso|consigo) mais(?! \\p{L}+r(?!\\p{L}))',
      'me ajudem?|ajudem-me|ajuda-me|socorro|preciso de ajuda|por favor,? ajud',
    ],
    figures: {
      after:
        '(?:de|do|da|com|com o|com a|com esse|com este) (?:tanto |tanta )?(?:dor|dores|calor|rir|riso|vergonha|frio|tédio|fome|sede|sono|amor|inveja|raiva|cansaço|nojo|felicidade|tão)',
    },
  },
  ro: {
    outright: [
      'vreau să mă (?:sinucid|omor|spânzur)(?!\\p{L})(?! de râs)',
      '(?:o să|am să) (?:mă|ma) sinucid(?!\\p{L})',
    ],
    wishes: ['vreau (?:doar )?să mor', '(?:mă|ma) (?:omor|sinucid)', 'nu mai vreau să trăiesc'],
    despair: [
      'nimeni nu mă (?:iubește|vrea)',
      'viața mea nu are sens',
      'adio tuturor',
      'nu mai (?:pot|suport|rezist)(?! \\p{L})',
      'ajutați-mă|ajutati-ma|ajută-mă|ajutor',
    ],
    figures: {
      after:
        'de (?:la )?(?:\\p{L}{1,15} )?(?:durere|dureri|căldură|caldura|râs|rușine|rusine|frig|plictiseală|foame|sete|fericire|oboseală|jenă)',
    },
  },
  ru: {
    outright: [
      '(?:хочу|собираюсь|думаю) (?:покончить с собой|убить себя|повеситься|совершить самоубийство)(?!\\p{L})(?! (?:со|от) смеху)',
      '(?:покончу с собой|покончу жизнь самоубийством|убью себя)(?!\\p{L})',
    ],
    wishes: [
      '(?:я )?(?:просто )?хочу (?:просто )?(?:умереть|сдохнуть)',
      '(?:я )?повешусь',
      '(?:я )?(?:больше )?не хочу (?:больше )?жить',
    ],
    despair: [
      'никому я? ?не нуж(?:ен|на)',
      'никто меня не любит',
      'моя жизнь не имеет смысла',
      'прощайте',
      '(?:больше|уже|так) не могу(?! \\p{L}+ть(?!\\p{L}))|не могу (?:так )?больше|(?:больше )?нет (?:больше )?сил',
      'помогите|спасите',
    ],
    figures: {
      after:
        '(?:от|со|с) (?:\\p{L}{1,15} )?(?:боли|болей|жары|стыда|смеха|смеху|холода|скуки|счастья|голода|голоду|жажды|зависти|усталости|духоты|восторга)',
    },
  },
  sk: {
    outright: [
      'chcem sa (?:zabiť|obesiť)(?!\\p{L})(?! od smiechu)',
      '(?:spácham|spáchať) samovraždu',
      'chcem si vziať život',
    ],
    wishes: ['(?:už )?chcem (?:už |len )?(?:umrieť|zomrieť)', 'zabijem sa', '(?:už )?nechcem (?:už )?žiť'],
    despair: [
      'nikto ma nemá rád',
      'nikomu na mne nezáleží',
      'môj život nemá zmysel',
      'zbohom',
      'už (?:to )?(?:nevládzem|nezvládam|nevydržím|nemôžem ďalej)',
      'pomôžte|pomoc(?!\\p{L})',
    ],
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
    ],
    wishes: [
      '(?:samo )?(?:hočem|želim|želim si) (?:samo )?umreti',
      'ubila? se bom',
      '(?:nočem|ne želim) (?:več )?živeti(?: več)?',
    ],
    despair: [
      'nihče me nima rad',
      'moje življenje nima smisla',
      'ne (?:zmorem|morem|zdržim) več',
      'pomagajte|na pomoč|prosim,? pomagaj',
      'zbogom',
    ],
    figures: {
      after: 'od (?:\\p{L}{1,15} )?(?:vročine|bolečin|bolečine|sramu|smeha|mraza|dolgčasa|sreče|lakote|žeje)',
    },
  },
  sv: {
    outright: [
      'jag (?:vill|ska|tänker) (?:ta livet av mig|döda mig själv|begå självmord)(?!\\p{L})',
      'jag tar livet av mig(?!\\p{L})',
    ],
    wishes: ['jag vill (?:bara )?dö', '(?:jag )?(?:vill|orkar) inte leva (?:längre|mer)'],
    despair: [
      'ingen (?:älskar|bryr sig om) mig',
      'mitt liv är meningslöst',
      'farväl alla',
      '(?:orkar|klarar|pallar) (?:det |detta )?inte (?:längre|mer)|står inte ut',
      'snälla,? hjälp|hjälp mig',
    ],
    figures: {
      after:
        'av (?:\\p{L}{1,15} )?(?:skratt|skam|värme|värmen|hetta|smärta|smärtor|kyla|tristess|leda|lycka|hunger|törst|ryggont|ryggsmärta)',
    },
  },
  th: {
    outright: ['(?:อยาก|จะ|คิด)ฆ่าตัวตาย', 'ไม่อยากมีชีวิตอยู่(?:แล้ว|อีก|ต่อ)'],
    wishes: ['(?:ฉัน|ผม|เรา|กู|หนู)?(?:แค่|แค่อยาก)?อยากตาย(?:แล้ว|จริงๆ)?'],
    despair: [
      'ไม่มีใครรัก(?:ฉัน|ผม|เรา|หนู)',
      'ชีวิตไม่มีความหมาย',
      'ลาก่อน',
      '(?:ทน)?ไม่ไหว(?:แล้ว|อีก)',
      'ช่วยด้วย|ช่วย(?:ฉัน|ผม|หนู|เรา)',
    ],
    figures: {
      before: '(?:ร้อน|ปวด|เจ็บ|อาย|หนาว|ขำ|หิว)(?:หลัง|หัว|มาก|มากๆ|จะ){0,3}จน(?:แทบ)?',
      after: '(?:เพราะ|กับ)(?:ความ)?(?:ร้อน|ปวด|เจ็บ|อาย|หนาว|ขำ|หิว)',
    },
  },
  tr: {
    outright: [
      '(?:kendimi öldür(?:eceğim|mek istiyorum)|intihar (?:edeceğim|etmek istiyorum|etmeyi düşünüyorum))(?!\\p{L})',
    ],
    wishes: ['(?:sadece |artık )?ölmek istiyorum', '(?:artık )?yaşamak istemiyorum'],
    despair: [
      'kimse beni sevmiyor',
      'hayatımın (?:bir )?anlamı (?:yok|kalmadı)',
      'elveda',
      'dayanamıyorum|dayanamam',
      '(?:bana )?yardım edin|imdat|lütfen yardım',
    ],
    figures: {
      before:
        '(?:sıcaktan|acıdan|ağrıdan|ağrısından|utançtan|utancımdan|gülmekten|soğuktan|sıkıntıdan|açlıktan|mutluluktan) (?:artık |sadece ){0,2}',
    },
  },
  uk: {
    outright: [
      '(?:хочу|збираюся) (?:вбити себе|покінчити з собою|накласти на себе руки|повіситися)(?!\\p{L})',
      '(?:покінчу з собою|накладу на себе руки)(?!\\p{L})',
    ],
    wishes: [
      '(?:я )?(?:просто )?хочу (?:просто )?(?:померти|вмерти)',
      '(?:я )?(?:більше )?не хочу (?:більше )?жити',
    ],
    despair: [
      'ніхто мене не любить',
      'нікому я? ?не потріб(?:ен|на)',
      'моє життя не має сенсу',
      'прощавайте',
      '(?:більше|вже|так) не можу(?! \\p{L}+ти(?!\\p{L}))|не можу (?:так )?більше|немає (?:більше )?сил',
      'допоможіть|рятуйте',
    ],
    figures: {
      after:
        '(?:від|зі|з) (?:\\p{L}{1,15} )?(?:болю|спеки|сорому|сміху|холоду|нудьги|щастя|голоду|спраги|заздрощів|втоми|духоти)',
    },
  },
  zh: {
    outright: ['(?:我)?(?:想|要|打算|准备)(?:自杀|结束自己的生命|一死了之|跳楼自杀)(?!的心都)'],
    wishes: ['(?:我|我真的|真的|我也|我已经|已经)?(?:想去死|不想活了|活不下去了|想死)'],
    despair: [
      '没有?人(?:爱我|在乎我|关心我)',
      '活着没有?(?:意思|意义)',
      '永别了',
      '再见了(?:世界|大家)',
      '(?:撑|熬|坚持)不(?:下去|住)了?|受不了了',
      '救救我|帮帮我|帮我',
      '生无可恋|活得(?:好|太)累',
    ],
    figures: {
      before: '(?:疼|痛|热|冷|笑|尴尬|羞|丢脸|困|饿|烫|晒)(?:得|到|死了|死|的)?(?:我|让我|都|真的){0,2}',
    },
  },
}
