/**
 * What somebody says who may harm themselves, by language, over a text as matchingText writes it. "I cut myself on the edge" is
 * about the edge, and "I nearly died laughing" about something funny: neither is here.
 */
export const selfHarmPhrases: Readonly<Record<string, readonly string[]>> = {
  ar: [
    '(?:أريد|اريد|سوف|بدي|عايز) (?:أن )?(?:أموت|اموت|أنتحر|انتحر|أقتل نفسي|اقتل نفسي)(?! (?:من الضحك|ضحك))',
    'س(?:أنتحر|انتحر|أقتل نفسي)',
    '(?:أفكر|افكر) (?:في|ب) ?الانتحار',
  ],
  cs: [
    '(?:chci|zabiju|jdu) se zabít',
    'zabiju se(?! smíchy)',
    '(?:nechci|už nechci) (?:už )?žít',
    'spáchám sebevraždu',
  ],
  da: [
    'jeg (?:vil|har lyst til at) (?:begå selvmord|dø(?! af grin)|tage mit (?:eget )?liv)',
    'jeg (?:slår|dræber) mig selv(?: ihjel)?',
    '(?:jeg )?vil ikke leve mere',
  ],
  de: [
    '(?:ich )?(?:will|möchte|werde) (?:mich (?:selbst )?(?:umbringen|töten|erhängen)|mir das leben nehmen|nicht mehr leben|sterben(?! vor lachen))(?!\\p{L})',
    'ich (?:bring|bringe) mich (?:selbst )?um(?!\\p{L})',
    'ich (?:denke|dachte) an (?:selbstmord|suizid)',
  ],
  el: ['θέλω να (?:πεθάνω|αυτοκτονήσω)', 'θα αυτοκτονήσω'],
  en: [
    "(?<!(?:made|makes|make|making) (?:me|you|one) )(?:want to|wanna|going to|gonna|i['’]?ll|i will|thinking (?:of|about)|think about|better) (?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?) myself(?! (?:laughing|with (?:work|laughter)|over|in the foot|for (?:buying|not)|trying|assembling|putting|(?:while|when) (?:assembling|building|trying|putting|setting)))",
    '(?:want to|wanna|going to|gonna|thinking (?:of|about)|think about) (?:end(?:ing)? my (?:own )?life|end(?:ing)? it all|tak(?:e|ing) my (?:own )?life|commit(?:ting)? suicide)',
    'i (?:just |really ){0,2}(?:want to|wanna) die(?! (?:of|from|laughing|in (?:this|it)|with))(?!\\p{L})',
    "i(?:['’]?m| am| feel) (?:so |really )?suicidal",
    "i (?:don['’]?t|do not) want to (?:live|be alive) (?:anymore|any more|any longer)",
    'no (?:reason|point) (?:to|in) (?:live|living) (?:anymore|any more|for me)',
  ],
  es: [
    '(?:quiero|voy a|pienso en) (?:matarme|suicidarme|quitarme la vida|morirme|morir)(?! de (?:risa|la risa|amor|vergüenza|gusto))(?!\\p{L})',
    'me (?:quiero|voy a) (?:matar|suicidar|morir)(?! de (?:risa|la risa|amor|vergüenza|gusto))(?!\\p{L})',
    'no quiero (?:seguir viviendo|vivir más)',
  ],
  fi: [
    '(?:haluan|aion) (?:kuolla|tappaa itseni|tehdä itsemurhan)',
    'tapan itseni',
    'en halua (?:enää )?elää(?: enää)?',
  ],
  fr: [
    '(?:je )?(?:veux|vais|voudrais|pense à) (?:me (?:tuer|suicider|pendre)|mourir|en finir avec la vie)(?! de (?:rire|honte|plaisir))(?!\\p{L})',
    'je (?:ne )?veux plus vivre',
    "j['’]ai envie de (?:mourir|me tuer|me suicider)(?! de (?:rire|honte))",
  ],
  he: [
    '(?:אני )?(?:רוצה|הולך|הולכת|עומד|עומדת) (?:למות|להתאבד|להרוג את עצמי)(?! מצחוק)',
    '(?:אתאבד|אהרוג את עצמי)',
    'לא רוצה (?:יותר )?לחיות(?: יותר)?',
  ],
  hu: [
    '(?:megölöm magam|öngyilkos leszek|meg akarok halni|meg akarom ölni magam|nem akarok (?:tovább )?élni)',
  ],
  it: [
    '(?:voglio|vorrei|sto per|penso di) (?:uccidermi|ammazzarmi|suicidarmi|morire|farla finita)(?! (?:dal ridere|di vergogna|dalle risate))(?!\\p{L})',
    'mi (?:uccido|ammazzo|suicido)(?! (?:di|dalle) (?:lavoro|risate))(?!\\p{L})',
    'non voglio più vivere',
  ],
  ja: [
    '(?:死にたい|自殺したい|自殺する|自殺します|消えてしまいたい|もう生きていたくない|もう生きたくない)(?!ほど|くらい|ぐらい|わけ)',
  ],
  ko: ['(?:죽고 ?싶다|죽고 ?싶어|죽고 ?싶습니다|자살하고 ?싶|자살할 ?거|자살하겠|살기 ?싫다|살고 ?싶지 ?않)'],
  nb: [
    'jeg (?:vil|skal|har lyst til å) (?:dø(?! av latter)|ta livet av meg|drepe meg selv|begå selvmord)',
    'jeg tar livet av meg',
    'vil ikke leve lenger',
  ],
  nl: [
    '(?:ik )?(?:wil|ga) (?:dood(?! van het lachen)|mezelf (?:doden|ophangen|van kant maken)|zelfmoord plegen|een eind aan mijn leven maken|niet meer leven)(?!\\p{L})',
    'ik maak mezelf (?:van kant|dood)',
  ],
  pl: [
    '(?:chcę|chce|zamierzam|myślę,? żeby) (?:się (?:zabić|powiesić)|umrzeć|popełnić samobójstwo)(?! ze śmiechu)',
    'zabiję się(?! ze śmiechu)',
    'nie chcę (?:już )?(?:dłużej )?żyć',
  ],
  pt: [
    '(?:quero|vou|penso em) (?:me matar|matar-me|suicidar-me|me suicidar|morrer|acabar com a minha vida)(?! de (?:rir|vergonha|amores?))(?!\\p{L})',
    '(?:não|nao) quero mais viver|já não quero viver',
  ],
  ro: [
    'vreau să (?:mor|mă sinucid|mă omor)(?! de râs)',
    '(?:mă|ma) (?:omor|sinucid)(?! de râs)(?!\\p{L})',
    'nu mai vreau să trăiesc',
  ],
  ru: [
    '(?:хочу|собираюсь|думаю) (?:умереть|сдохнуть|покончить с собой|убить себя|повеситься|совершить самоубийство)(?! (?:со|от) смеху)',
    '(?:покончу с собой|убью себя|повешусь)',
    '(?:я )?(?:больше )?не хочу (?:больше )?жить(?!\\p{L})(?! (?:без|в|с) )',
  ],
  sv: [
    'jag (?:vill|ska|tänker) (?:dö(?! av skratt)|ta livet av mig|döda mig(?: själv)?|begå självmord)(?!\\p{L})',
    'jag tar livet av mig',
    '(?:jag )?(?:vill|orkar) inte leva (?:längre|mer)',
  ],
  tr: [
    '(?:kendimi öldür(?:eceğim|mek istiyorum)|intihar (?:edeceğim|etmek istiyorum|etmeyi düşünüyorum)|ölmek istiyorum|artık yaşamak istemiyorum)',
  ],
  uk: [
    '(?:хочу|збираюся) (?:померти|вбити себе|покінчити з собою|накласти на себе руки)',
    'не хочу (?:більше )?жити(?!\\p{L})',
  ],
  zh: [
    '(?:我)?(?:想|要|打算|准备)(?:自杀|去死|结束自己的生命|一死了之)(?!的心都)',
    '(?:我)?不想活了',
    '活不下去了',
  ],
}
