export interface WearyPhrases {
  /** Not to want to live any longer, to see no reason to, to wish to be dead. */
  weary: readonly string[]
  /** All of the pills at once. Of vitamins people say so too: counts with a word of when. */
  pills: string
  /** A bridge, a train, and what is left to be read afterwards. */
  plans: readonly string[]
  /** What a sentence has that says "I do not want to live without this kettle any more", before or behind. */
  without: string
}

/**
 * What somebody says who has no wish to live on, and how they mean to end it, by language, over a text as matchingText writes it: a clause
 * that ends there, whatever is said before and behind it. Beside self-harm-phrases.ts.
 */
export const wearyPhrases: Readonly<Record<string, WearyPhrases>> = {
  ar: {
    weary: [
      '(?:لم أعد|لا) (?:أريد|أرغب في) (?:أن )?(?:أعيش|العيش|الحياة)(?: بعد الآن| بعد اليوم)?',
      '(?:ليس|لا يوجد) (?:(?:لدي|عندي) )?(?:أي )?(?:سبب|ما) (?:للعيش|للحياة|أعيش من أجله)',
      '(?:أتمنى|ليتني) (?:لو )?(?:أنني |كنت |أني )?(?:مت|ميتا|ميت|أموت)',
    ],
    pills: '(?:سأتناول|سأبتلع|سآخذ) (?:كل|جميع) (?:الحبوب|الأقراص|الأدوية)',
    plans: [
      'سأ(?:قفز|رمي نفسي|لقي نفسي) (?:من (?:فوق )?(?:الجسر|السطح)|أمام القطار|تحت القطار)',
      'عندما تقر(?:أ|ؤو)ن? هذا (?:سأكون|أكون) (?:ميتا|ميتة|قد مت)',
    ],
    without: 'بدون|من غير|بلا|دون',
  },
  bg: {
    weary: [
      '(?:повече |вече )?не (?:искам|желая) (?:повече |вече )?да живея(?: повече| вече)?',
      '(?:нямам|няма) (?:за какво|причина) да живея',
      '(?:искам|иска ми се) да (?:съм|бях) (?:мъртъв|мъртва|умрял|умряла)',
    ],
    pills: 'ще (?:изпия|взема|глътна) всички(?:те)? (?:хапчета|таблетки)',
    plans: [
      'ще (?:скоча|се хвърля) (?:от моста|под влака|от покрива)',
      'когато четете това,? (?:вече )?(?:няма да съм|ще съм мъртъв|ще съм мъртва)(?: (?:жив|жива|между живите))?',
    ],
    without: 'без',
  },
  cs: {
    weary: [
      '(?:už )?(?:nechci|nechce se mi) (?:už |dál )?žít(?: dál)?',
      'nemám (?:už )?(?:proč žít|důvod žít|pro co žít)',
      'přeju si být mrtvá?(?:ý)?|kéž bych byla? mrtv(?:á|ý)',
    ],
    pills: '(?:spolykám|vezmu si|sním) (?:dnes |večer )?všechny (?:prášky|léky|pilulky)',
    plans: [
      'skočím (?:z mostu|pod vlak|ze střechy)',
      '(?:až|než) (?:tohle|toto) (?:budete číst|čtete|přečtete),? (?:už )?(?:budu mrtv(?:á|ý)|tu nebudu)',
    ],
    without: 'bez',
  },
  da: {
    weary: [
      '(?:jeg )?(?:vil|gider|orker|magter) ikke (?:at )?leve (?:mere|længere)',
      '(?:vil|gider|orker) jeg ikke (?:at )?leve (?:mere|længere)',
      '(?:jeg )?har (?:ikke mere |intet |ikke noget )(?:at leve for|grund til at leve)',
      '(?:jeg )?(?:ønsker|ville ønske),? (?:at )?jeg var død',
    ],
    pills: '(?:jeg )?(?:tager|sluger|vil tage) (?:alle )(?:pillerne|mine piller|tabletterne)',
    plans: [
      '(?:jeg )?(?:springer|hopper|vil springe) (?:ud fra broen|ud foran toget|foran et tog|ud foran et tog)',
      'når (?:i|du) læser (?:det her|dette),? er jeg (?:død|her ikke mere|væk)',
    ],
    without: 'uden',
  },
  de: {
    weary: [
      '(?:ich )?(?:will|möchte|mag|kann) (?:ich )?(?:einfach |so |wirklich )?nicht (?:mehr|länger|weiter) leben',
      '(?:ich )?habe? (?:ich )?(?:keine|überhaupt keine) (?:lust|kraft|freude) mehr,? (?:zu leben|am leben)',
      '(?:ich )?habe? (?:ich )?keinen grund (?:mehr )?(?:zu leben|zum leben|weiterzuleben)',
      'ich (?:wünschte?|wollte|wünsche mir),? (?:ich wäre|dass ich) (?:schon |lieber )?tot(?: wäre)?|wäre ich (?:doch |nur |bloß ){1,2}tot',
    ],
    pills:
      '(?:ich )?(?:nehme|schlucke|werde) (?:ich )?(?:heute |heute nacht |jetzt |gleich )?alle (?:meine |die )?(?:tabletten|pillen|schlaftabletten)(?: (?:nehmen|schlucken))?',
    plans: [
      '(?:ich )?(?:springe|werfe mich|werde) (?:ich )?(?:mich )?(?:heute |morgen |jetzt |gleich )?(?:von (?:der|einer) brücke|vom dach|vor (?:den|einen) zug)(?: (?:springen|werfen))?',
      'wenn (?:ihr|du|sie) das (?:hier )?(?:lest|liest|lesen),? bin ich (?:schon |bereits )?(?:tot|nicht mehr (?:da|am leben))',
    ],
    without: 'ohne|(?:mit|in) (?:diese[rmn]?|so eine[rm])',
  },
  el: {
    weary: [
      '(?:δεν|δε) θέλω (?:πια |άλλο )?να ζ(?:ω|ήσω)(?: πια| άλλο)?',
      '(?:δεν|δε) έχω (?:κανένα )?λόγο (?:πια )?να ζ(?:ω|ήσω)',
      '(?:εύχομαι|μακάρι) να (?:ήμουν|είχα) (?:νεκρός|νεκρή|πεθάνει)',
    ],
    pills: 'θα (?:πάρω|καταπιώ) όλα τα χάπια',
    plans: [
      'θα (?:πηδήξω|πέσω) (?:από (?:τη |την )?(?:γέφυρα|ταράτσα)|στις γραμμές του τρένου)',
      'όταν (?:το διαβάσετε|διαβάζετε) αυτό,? (?:θα είμαι νεκρ(?:ός|ή)|δεν θα ζω)',
    ],
    without: 'χωρίς|δίχως',
  },
  en: {
    weary: [
      "i (?:really |just |honestly )?(?:don['’]?t|do not|dont) want to (?:live|be alive|go on living|keep living)(?: anymore| any more| any longer)",
      'i (?:really |just )?no longer want to (?:live|be alive|go on living)',
      "i(?:['’]?ve got| have| see) (?:absolutely )?(?:no (?:more )?(?:reason|point|will|desire)s?(?: left)? (?:to live|to go on living|in living)|nothing (?:left )?to live for)",
      "i(?:['’]ve| have)? lost (?:all |the )?will to live",
      'i wish (?:that )?i (?:was|were) (?:already )?dead',
      'i wish (?:that )?i (?:had|was|were) never (?:been )?born',
    ],
    pills:
      "i(?:['’]?m (?:going to|gonna)| am (?:going to|gonna)|['’]?ll| will| want to| plan to) (?:just )?(?:take|swallow|overdose on) (?:all (?:of )?|every one of )?(?:(?:the|my|these|those) (?:sleeping )?pills|pills and (?:never|not) wake up)",
    plans: [
      "i(?:['’]?m (?:going to|gonna)| am (?:going to|gonna)|['’]?ll| will| want to| plan to) (?:just )?(?:jump|throw myself) (?:off (?:a|the) (?:bridge|roof|building)|(?:in front of|under) (?:a|the) train)",
      "i(?:['’]ve| have) (?:bought|got|tied) (?:a|the|my) rope to (?:hang|kill) my ?self",
      "(?:by the time|when) you read this,? i(?:['’]ll| will| shall) (?:already )?be (?:dead|gone forever|no longer alive)",
    ],
    without: 'without|w/o|with (?:this|that|these)',
  },
  es: {
    weary: [
      '(?:ya )?no (?:quiero|deseo|tengo ganas de) (?:seguir )?(?:vivir|viviendo)(?: más)?',
      'no (?:tengo|me quedan|veo) (?:ninguna |ya )?(?:razón|razones|motivos?) para (?:vivir|seguir viviendo)',
      '(?:ojalá|quisiera|desearía) (?:estar|estuviera|haberme) muert[oa]',
    ],
    pills:
      '(?:me )?voy a (?:tomarme|tomar|tragar|tragarme) todas las pastillas|me (?:tomaré|tragaré) todas las pastillas',
    plans: [
      '(?:me )?voy a (?:tirarme|tirar|saltar|lanzarme)(?: de| desde| del)?(?: un| el)? (?:puente|tren|tejado)|me (?:tiraré|tiro) (?:de un puente|del puente|al tren)',
      'cuando (?:lean|leas|leáis) esto,? (?:ya )?(?:estaré muert[oa]|no estaré viv[oa])',
    ],
    without: 'sin|con (?:este|esta|estos|estas)',
  },
  et: {
    weary: [
      '(?:ma )?ei (?:taha|jaksa|viitsi) (?:enam|rohkem) elada|(?:ma )?ei (?:taha|jaksa) elada (?:enam|rohkem)',
      'mul (?:pole|ei ole) (?:enam )?(?:põhjust|mõtet) elada',
      '(?:soovin|tahaksin),? et (?:ma )?oleksin surnud',
    ],
    pills: '(?:ma )?(?:võtan|neelan) (?:täna )?kõik (?:tabletid|rohud)(?: sisse| alla)?',
    plans: [
      '(?:ma )?hüppan (?:sillalt|rongi alla|rongi ette|katuselt)(?: alla)?',
      'kui te seda loete,? (?:siis )?(?:olen ma|ma olen) (?:juba )?surnud',
    ],
    without: 'ilma',
  },
  fi: {
    weary: [
      '(?:minä |mä )?en (?:halua|jaksa|tahdo) (?:enää )?elää(?: enää)?',
      '(?:minulla|mulla) ei ole (?:enää )?(?:mitään )?syytä elää',
      '(?:kunpa|toivon,? että) olisin (?:jo )?kuollut|toivoisin olevani kuollut',
    ],
    pills: '(?:aion ottaa|otan|nielen|syön) (?:tänään )?kaikki (?:pillerit|lääkkeet|unilääkkeet)',
    plans: [
      '(?:hyppään|aion hypätä) (?:sillalta|junan alle|katolta)',
      'kun luet(?:te)? tämän,? olen (?:jo )?kuollut',
    ],
    without: 'ilman',
  },
  fr: {
    weary: [
      "je (?:ne |n['’])?(?:veux|peux|souhaite|ai) (?:plus|plus envie de|plus la force de) (?:continuer à )?vivre",
      "je (?:n['’])?ai (?:plus )?(?:aucune|plus de) raison de vivre",
      "(?:j['’]aimerais|je voudrais|j['’]aurais préféré) être mort(?:e)?",
    ],
    pills:
      'je (?:vais|veux) (?:prendre|avaler) (?:tou(?:s|tes) (?:les|mes) )(?:cachets|médicaments|pilules|comprimés|somnifères)',
    plans: [
      "je (?:vais|veux) (?:me jeter|sauter) (?:d['’]un pont|du pont|du toit|sous (?:un|le) train)",
      'quand vous lirez (?:ceci|ces lignes|ça),? je serai (?:déjà )?mort(?:e)?',
    ],
    without: 'sans|avec (?:ce|cet|cette|ces)',
  },
  ga: {
    weary: [
      '(?:níl|ní) (?:mé ag iarraidh|theastaíonn uaim|mian liom) (?:a bheith beo|maireachtáil)(?: níos mó| a thuilleadh)?',
      'níl (?:aon )?(?:chúis|fáth) agam (?:le )?maireachtáil|níl (?:aon )?chúis agam a bheith beo',
      'is trua nach bhfuil mé marbh|ba mhaith liom a bheith marbh',
    ],
    pills: '(?:tógfaidh|slogfaidh) mé na piollaí (?:go léir|uile)',
    plans: [
      'léimfidh mé (?:den droichead|faoin traein|os comhair traenach)',
      'nuair a léifidh sibh é seo,? beidh mé marbh',
    ],
    without: 'gan',
  },
  he: {
    weary: [
      '(?:אני )?(?:כבר )?לא רוצה (?:יותר )?לחיות(?: יותר)?',
      'אין לי (?:יותר |שום |כבר )?(?:סיבה|בשביל מה|טעם|למה) לחיות',
      '(?:הלוואי ש|אני מקוו?ה ש)(?:הייתי|אמות)(?: (?:מת|מתה))?',
    ],
    pills: 'אני (?:הולך|הולכת|עומד|עומדת) (?:לקחת|לבלוע) את כל (?:הכדורים|הגלולות)|אני אבלע את כל הכדורים',
    plans: [
      'אני (?:הולך|הולכת|עומד|עומדת) לקפוץ (?:מהגשר|מהגג|לרכבת|מול הרכבת)|אני אקפוץ (?:מהגשר|מהגג)',
      'כש(?:תקראו|תקרא) את זה (?:אני )?(?:כבר )?(?:אהיה מת|אהיה מתה|לא אהיה בחיים)',
    ],
    without: 'בלי|ללא',
  },
  hi: {
    weary: [
      '(?:मैं )?(?:अब )?(?:और )?(?:जीना|जीवित रहना) नहीं (?:चाहता|चाहती)(?: हूँ| हूं)?',
      '(?:मेरे पास |मेरे )?(?:जीने|ज़िंदा रहने) (?:की कोई वजह|का कोई कारण|का कोई मतलब) नहीं(?: है| बची| रहा)?',
      'काश मैं मर (?:जाता|जाती|गया होता|गई होती)',
      '(?:main )?(?:ab )?(?:aur )?jeena nahi chah(?:ta|ti)(?: h(?:u|oo|ai)n?)?',
    ],
    pills: '(?:मैं )?(?:आज रात |आज )?सारी (?:गोलियाँ|गोलियां|दवाइयाँ|दवाइयां) खा (?:लूँगा|लूंगा|लूँगी|लूंगी)',
    plans: [
      '(?:मैं )?(?:आज )?(?:पुल से|ट्रेन के आगे|छत से) कूद (?:जाऊँगा|जाऊंगा|जाऊँगी|जाऊंगी)',
      'जब (?:आप|तुम) यह पढ़(?:ेंगे|ोगे|ें),? (?:तब )?(?:मैं )?मर (?:चुका|चुकी) (?:हूँगा|हूंगा|हूँगी|होऊँगा)',
    ],
    without: 'बिना|बगैर|bina',
  },
  hr: {
    weary: [
      '(?:više )?(?:ne želim|neću|ne mogu|ne da mi se) (?:više )?(?:živjeti|živeti|da živim)(?: više)?',
      'nemam (?:više )?(?:razloga|za što|zašto) (?:živjeti|živeti|da živim)',
      '(?:volio|volila|voljela|voleo|volela) bih da sam (?:mrtav|mrtva)|da sam bar (?:mrtav|mrtva)',
    ],
    pills: '(?:popit ću|popiću|progutat ću|uzet ću) (?:večeras )?sve (?:tablete|pilule)',
    plans: [
      '(?:skočit ću|skočiću|bacit ću se|baciću se) (?:s mosta|sa mosta|pod vlak|pod voz|s krova)',
      'kad(?:a)? (?:ovo )?(?:budete čitali|čitate|pročitate)(?: ovo)?,? (?:već )?(?:ću biti|biću|bit ću) (?:mrtav|mrtva)',
    ],
    without: 'bez',
  },
  hu: {
    weary: [
      '(?:már )?nem akarok (?:többé |tovább |már )?élni(?: többé| tovább)?|nincs kedvem (?:többé |tovább )?élni',
      'nincs (?:már |több )?(?:miért|okom) (?:élnem|élni)(?: tovább)?',
      'bárcsak (?:meghaltam volna|halott lennék|meghalnék)',
    ],
    pills: 'beveszem (?:ma este |ma )?az összes (?:gyógyszert|tablettát|altatót)',
    plans: [
      '(?:leugrom|le fogok ugrani) (?:a hídról|egy hídról|a tetőről)|a vonat elé (?:vetem magam|ugrom)',
      'mire ezt olvassátok,? (?:én )?(?:már )?(?:halott leszek|nem élek)',
    ],
    without: 'nélkül',
  },
  id: {
    weary: [
      '(?:saya|aku|gue|gw) (?:sudah |udah )?(?:tidak|nggak|gak|ga|enggak) (?:ingin|mau|pengen) hidup lagi',
      '(?:saya|aku|gue) (?:sudah )?(?:tidak|nggak|gak) (?:punya|ada) alasan (?:lagi )?(?:untuk )?hidup(?: lagi)?',
      '(?:saya|aku|gue) (?:harap|berharap|ingin) (?:saya|aku|gue)? ?(?:sudah )?mati saja',
    ],
    pills: '(?:saya|aku|gue) (?:akan|mau) (?:minum|menelan|telan) semua (?:pil|obat)(?: (?:ini|itu|tidur))?',
    plans: [
      '(?:saya|aku|gue) (?:akan|mau) (?:lompat|loncat|terjun) (?:dari (?:jembatan|gedung)|ke (?:rel|depan) kereta)',
      '(?:saat|ketika) (?:kalian|kamu|anda) membaca ini,? (?:saya|aku) sudah (?:mati|meninggal|tiada)',
    ],
    without: 'tanpa',
  },
  it: {
    weary: [
      '(?:io )?non (?:voglio|desidero|ho (?:più )?voglia di) (?:più )?(?:continuare a )?vivere(?: più| oltre)?',
      'non ho (?:più )?(?:nessun |alcun |un )?(?:motivo|ragione|motivi) (?:per|di) vivere',
      '(?:vorrei|preferirei) essere mort[oa]',
    ],
    pills: '(?:stasera |stanotte )?(?:prendo|prenderò|ingoierò|ingoio) tutte le pillole',
    plans: [
      '(?:mi butto|mi butterò|mi getto|mi getterò) (?:dal ponte|da un ponte|sotto (?:un|il) treno|dal tetto)',
      'quando leggerete questo,? (?:io )?sarò (?:già )?mort[oa]',
    ],
    without: 'senza|con (?:quest[oaie])',
  },
  ja: {
    weary: [
      '(?:もう|これ以上)、?(?:私は)?(?:生きていたくない|生きたくない|生きていくのが(?:つらい|辛い|嫌))',
      '(?:生きる|生きている)(?:意味|理由|気力)(?:が|は|も)(?:ない|なくなった|見つからない)',
      '生きるのに(?:疲れた|疲れました)|(?:死んで|消えて)しまいたい',
    ],
    pills: '(?:薬|睡眠薬)を全部(?:飲む|飲みます|飲んで死)',
    plans: [
      '(?:橋|屋上)から飛び降り(?:る|ます)|電車に飛び込(?:む|みます)',
      'これを読(?:む|んでいる)(?:頃|ころ)(?:には)?、?(?:私は)?(?:もう)?(?:死んで|この世にい)',
    ],
    without: 'なし|無し|なければ|ないと',
  },
  ko: {
    weary: [
      '(?:더 ?이상|더는|이제|이젠) ?(?:저는 |나는 )?살고 ?싶지 ?(?:않|안)(?:아요|아|습니다|다|네요)',
      '살아갈? ?(?:이유|의미|희망)(?:가|도)? ?없(?:어요|어|습니다|다|네요)|살 ?이유(?:가|도)? ?없(?:어요|어|습니다|다)',
      '(?:내가|제가|나는|저는|차라리|그냥) ?죽었으면 ?(?:좋겠|해)|(?<=(?:^|[.!?\\n])\\s{0,3})죽었으면 ?좋겠',
    ],
    pills: '약(?:을)? ?(?:전부|다|모두) ?(?:먹고 죽|삼킬|먹을 ?(?:거|겁|것))',
    plans: [
      '(?:다리|옥상)에서 ?뛰어내릴(?: ?(?:거|겁|것|게))|기차에 ?뛰어들(?: ?(?:거|겁|게))?',
      '이 ?글을 ?(?:읽을|볼) ?때(?:쯤)?(?:이면|면|에는)? ?(?:저는|나는) ?(?:죽어|이 ?세상에 ?없)',
    ],
    without: '없이(?:는)?',
  },
  lt: {
    weary: [
      '(?:aš )?(?:nebenoriu|daugiau nenoriu|nenoriu daugiau) gyventi',
      '(?:neturiu|nebeturiu) (?:dėl ko|priežasties|prasmės) gyventi',
      'norėčiau būti mir(?:ęs|usi)|geriau būčiau mir(?:ęs|usi)',
    ],
    pills:
      '(?:šiandien |šįvakar )?(?:išgersiu|prarysiu) visas (?:tabletes|piliules)|(?:išgersiu|prarysiu) visus vaistus',
    plans: [
      '(?:nušoksiu|šoksiu) (?:nuo tilto|nuo stogo|po traukiniu)',
      'kai (?:tai )?skaitysite(?: tai)?,? (?:aš )?(?:jau )?būsiu mir(?:ęs|usi)',
    ],
    without: 'be',
  },
  lv: {
    weary: [
      '(?:es )?(?:vairs )?negribu (?:vairs )?dzīvot(?: vairs)?',
      'man (?:vairs )?nav (?:iemesla|jēgas) (?:vairs )?dzīvot',
      '(?:es )?(?:vēlos|gribētu),? (?:lai es būtu|būt) (?:miris|mirusi)',
    ],
    pills: '(?:es )?(?:izdzeršu|norīšu|iedzeršu) (?:šovakar )?visas (?:tabletes|zāles)',
    plans: [
      '(?:es )?(?:lēkšu|nolēkšu|metīšos) (?:no tilta|zem vilciena|no jumta)',
      'kad (?:jūs )?to lasīsiet,? (?:es )?(?:jau )?būšu (?:miris|mirusi)',
    ],
    without: 'bez',
  },
  mt: {
    weary: [
      "(?:jien )?(?:ma rridx|m[’']?għadnix irrid|ma nixtieqx) (?:nibqa[’'] )?ngħix(?: aktar| iktar)?",
      "m[’']?għandix (?:aktar )?(?:għalfejn|raġuni biex) ngħix",
      'nixtieq li (?:kont|jien) mej(?:jet|ta)',
    ],
    pills: "(?:se|ser) (?:nieħu|nibla[’']) il-pilloli kollha",
    plans: [
      '(?:se|ser) naqbeż (?:minn fuq pont|minn fuq il-pont|quddiem ferrovija)',
      'meta taqraw dan,? (?:se nkun|inkun) mej(?:jet|ta)',
    ],
    without: 'mingħajr|bla',
  },
  nb: {
    weary: [
      '(?:jeg )?(?:vil|orker|gidder|ønsker) (?:jeg )?ikke (?:å )?leve (?:lenger|lengre|mer)',
      '(?:jeg )?har (?:ikke noe|ingenting|ingen grunn til) å leve(?: for)?',
      '(?:jeg )?(?:ønsker|skulle ønske),? (?:at )?jeg var død',
    ],
    pills: '(?:jeg )?(?:tar|svelger|skal ta) alle (?:pillene|tablettene)',
    plans: [
      '(?:jeg )?(?:hopper|skal hoppe) (?:fra broen|fra brua|foran toget|foran et tog)',
      'når (?:dere|du) leser dette,? er jeg (?:død|borte)',
    ],
    without: 'uten',
  },
  nl: {
    weary: [
      '(?:ik )?(?:wil|kan|hoef) (?:ik )?(?:echt |zo )?niet (?:meer|langer|verder) (?:te )?leven',
      '(?:ik )?heb (?:geen|niets) (?:reden )?(?:meer )?om (?:voor )?te leven|(?:ik )?heb geen zin meer (?:om te leven|in het leven)',
      '(?:ik wou|was ik maar|ik wilde),? (?:dat ik )?dood(?: was)?',
    ],
    pills:
      '(?:ik )?(?:neem|slik|ga) (?:ik )?(?:vanavond )?alle (?:pillen|slaappillen|tabletten)(?: (?:nemen|slikken))?(?: in)?',
    plans: [
      '(?:ik )?(?:spring|ga) (?:ik )?(?:van (?:de|een) brug|van het dak|voor (?:de|een) trein)(?: springen| af)?',
      'als (?:jullie|je|u) dit lez?e?(?:n|est|st|t),? ben ik (?:al )?(?:dood|er niet meer)',
    ],
    without: 'zonder|met (?:deze|dit|die)',
  },
  pl: {
    weary: [
      '(?:już )?nie chcę (?:już |dłużej |dalej )?żyć(?: dłużej)?|(?:już )?nie chce mi się (?:już )?żyć',
      'nie mam (?:już )?(?:po co|dla kogo|powodu,? żeby|powodu,? by|powodu) żyć',
      '(?:chciałbym|chciałabym|wolałbym|wolałabym) (?:być martw[ya]|nie żyć|umrzeć)',
    ],
    pills: '(?:połknę|wezmę|łyknę) (?:dziś |dzisiaj )?wszystkie (?:tabletki|leki|pigułki)',
    plans: [
      '(?:skoczę|rzucę się) (?:z mostu|pod pociąg|z dachu)',
      '(?:kiedy|gdy) to (?:czytacie|przeczytacie),? (?:już )?(?:nie będę żył[a]?|będę martw[ya])',
    ],
    without: 'bez',
  },
  pt: {
    weary: [
      '(?:eu )?(?:já )?não (?:quero|desejo|tenho vontade de|aguento) (?:mais )?(?:viver|continuar a viver|continuar vivendo)(?: mais)?',
      '(?:eu )?não tenho (?:mais )?(?:razão|motivos?|razões|nenhum motivo) (?:para|pra) viver',
      '(?:eu )?(?:queria|gostaria de|preferia) (?:estar mort[oa]|ter morrido)',
    ],
    pills: '(?:eu )?vou (?:tomar|engolir) todos os (?:comprimidos|remédios)',
    plans: [
      '(?:eu )?vou (?:me )?(?:atirar|jogar|saltar|pular|atirar-me)(?:-me)? (?:da ponte|de uma ponte|do telhado|debaixo do comboio|na frente do trem)',
      'quando (?:lerem|vocês lerem|leres) isto,? (?:eu )?(?:já )?estarei mort[oa]',
    ],
    without: 'sem|com (?:este|esta|esse|essa)',
  },
  ro: {
    weary: [
      '(?:eu )?nu mai (?:vreau|doresc) să (?:trăiesc|mai trăiesc)|nu mai am chef să trăiesc',
      'nu (?:mai )?am (?:niciun |nici un )?(?:motiv|pentru ce|de ce) să (?:mai )?trăiesc|nu mai am pentru ce trăi',
      '(?:aș vrea|mi-aș dori) să fiu (?:mort|moartă)|mai bine (?:muream|eram mort)',
    ],
    pills: '(?:o să iau|voi lua|o să înghit|voi înghiți) toate (?:pastilele|pilulele)',
    plans: [
      '(?:o să (?:sar|mă arunc)|voi sări|mă arunc) (?:de pe pod|în fața trenului|sub tren)',
      'când (?:veți citi|citiți) asta,? (?:eu )?(?:voi fi|o să fiu) (?:mort|moartă)',
    ],
    without: 'fără',
  },
  ru: {
    weary: [
      '(?:я )?(?:больше |уже )не (?:хочу|хочется) жить|(?:я )?не хочу (?:больше|дальше) жить',
      '(?:мне )?(?:больше )?(?:незачем|не для чего|нет смысла|нет причин) жить',
      '(?:лучше бы|хотел[аи]? бы|жаль,? что) я (?:умер|умерла|не умер|не умерла|был мёртв|была мертва)',
    ],
    pills:
      '(?:я )?(?:выпью|проглочу|наглотаюсь) (?:сегодня )?(?:все (?:таблетки|снотворное)|всех таблеток|таблеток)',
    plans: [
      '(?:я )?(?:прыгну|брошусь|спрыгну) (?:с моста|под поезд|с крыши)',
      'когда (?:вы )?(?:это )?(?:прочтёте|прочтете|прочитаете)(?: это)?,? (?:меня (?:уже )?не будет в живых|я (?:уже )?буду мёртв)',
    ],
    without: 'без',
  },
  sk: {
    weary: [
      '(?:už )?(?:nechcem|nechce sa mi) (?:už |ďalej )?žiť(?: ďalej)?',
      'nemám (?:už )?(?:prečo žiť|dôvod žiť|pre čo žiť)',
      'kiež by som bola? mŕtv(?:y|a)',
    ],
    pills: '(?:zjem|prehltnem|vezmem si) (?:dnes )?všetky (?:tabletky|lieky|prášky)',
    plans: [
      'skočím (?:z mosta|pod vlak|zo strechy)',
      'keď (?:toto|to) (?:čítate|budete čítať),? (?:už )?(?:budem mŕtv(?:y|a)|tu nebudem)',
    ],
    without: 'bez',
  },
  sl: {
    weary: [
      '(?:več )?(?:nočem|ne želim|ne morem) (?:več )?živeti(?: več)?',
      'nimam (?:več )?(?:razloga|za kaj) (?:za življenje|živeti)',
      '(?:želim si|ko bi le),? (?:da bi )?bila? mrtev|želim si,? da bi bila? mrtv?(?:ev|a)',
    ],
    pills: '(?:vzela?|pogoltnila?) bom vse (?:tablete|tabletke)',
    plans: [
      '(?:skočila?|vrgla?|vrgel) (?:se )?bom (?:se )?(?:z mostu|pod vlak|s strehe)',
      'ko boste to (?:brali|prebrali),? (?:bom )?(?:že )?(?:bom )?mrt(?:ev|va)',
    ],
    without: 'brez',
  },
  sv: {
    weary: [
      '(?:jag )?(?:vill|orkar|önskar) (?:jag )?inte (?:att )?leva (?:längre|mer)',
      '(?:jag )?har (?:inget|ingenting|ingen anledning) (?:att|kvar att) leva(?: för)?',
      '(?:jag )?(?:önskar|skulle önska),? (?:att )?jag (?:var|vore) död',
    ],
    pills: '(?:jag )?(?:tar|sväljer|ska ta) alla (?:tabletterna|pillren|tabletter|piller)',
    plans: [
      '(?:jag )?(?:hoppar|ska hoppa) (?:från bron|framför tåget|framför ett tåg|från taket)',
      'när (?:ni|du) läser (?:det här|detta),? är jag (?:död|borta)',
    ],
    without: 'utan',
  },
  th: {
    weary: [
      '(?:ฉัน|ผม|หนู|เรา)?ไม่อยาก(?:จะ)?(?:มีชีวิต)?อยู่(?:บนโลกนี้)?(?:อีก)?(?:แล้ว|ต่อไป)',
      'ไม่มี(?:เหตุผล|ความหมาย)(?:ที่)?(?:จะ)?(?:มีชีวิต)?อยู่(?:ต่อ)?',
      'อยากตายไปให้พ้น|(?:ฉัน|ผม|หนู)(?:น่าจะ|ควรจะ)ตายไป',
    ],
    pills: '(?:จะ)กินยา(?:นอนหลับ)?(?:ให้)?(?:หมด|ทั้งหมด)(?:คืนนี้|ขวด)?',
    plans: ['(?:จะ)กระโดด(?:สะพาน|ตึก|ให้รถไฟ)', 'ตอนที่(?:คุณ|พวกคุณ)อ่านข้อความนี้(?:ฉัน|ผม)(?:คง)?ตาย'],
    without: 'ถ้าไม่มี|ขาด|ปราศจาก',
  },
  tr: {
    weary: [
      '(?:ben )?artık (?:daha fazla )?yaşamak istemiyorum|yaşamak istemiyorum artık',
      '(?:yaşamak için (?:hiçbir |bir )?(?:nedenim|sebebim)) (?:yok|kalmadı)|yaşamamın (?:bir )?anlamı (?:yok|kalmadı)',
      'keşke (?:ölsem|ölmüş olsam|ölseydim)',
    ],
    pills: '(?:bu gece |bugün )?bütün (?:hapları|ilaçları) (?:içeceğim|yutacağım)',
    plans: [
      '(?:köprüden atlayacağım|kendimi (?:köprüden|trenin önüne) atacağım|trenin önüne atlayacağım)',
      'bunu okuduğunuzda (?:ben )?(?:çoktan )?ölmüş olacağım',
    ],
    without: 'olmadan|onsuz|bunsuz',
  },
  uk: {
    weary: [
      '(?:я )?(?:більше |вже )не (?:хочу|хочеться) жити|(?:я )?не хочу (?:більше |далі )жити',
      '(?:мені )?(?:більше )?(?:нема|немає) (?:сенсу|заради чого|причин) жити|мені нема(?:є)? для чого жити',
      '(?:краще б|шкода,? що) я (?:помер|померла|не помер|не померла)',
    ],
    pills: "(?:я )?(?:вип['’]ю|проковтну|наковтаюся) (?:сьогодні )?(?:всі|усі) (?:таблетки|пігулки)",
    plans: [
      '(?:я )?(?:стрибну|кинуся) (?:з мосту|з моста|під поїзд|з даху)',
      'коли (?:ви )?(?:це )?(?:прочитаєте)(?: це)?,? (?:мене (?:вже )?не буде (?:в живих)?|я (?:вже )?буду мертв(?:ий|а))',
    ],
    without: 'без',
  },
  zh: {
    weary: [
      '我?(?:真的|已经|再也)?不想(?:再|继续)?活(?:下去|在(?:这个)?世(?:界)?上)了?',
      '(?:我|已经)?(?:没有|找不到)(?:活下去|继续活)的(?:理由|意义|勇气)|活着(?:已经)?没有?(?:意义|理由|意思)了?',
      '(?:我)?(?:真)?希望我?(?:已经)?死了',
    ],
    pills:
      '我?(?:今晚|今天|明天)?(?:要|会|打算|准备)?(?:把)(?:所有|全部)的?(?:安眠药|药)(?:都)?(?:吃|吞)(?:掉|了|下去|光)',
    plans: [
      '我(?:今晚|今天|明天)?(?:要|打算|准备)(?:去)?(?:跳桥|卧轨|上吊|从(?:桥|楼)上跳下去)',
      '(?:当)?你们?看到(?:这|这段话|这条评论)(?:的)?时候?,?我(?:已经|应该)(?:已经)?(?:死了|不在(?:人世|世上)?了)',
    ],
    without: '没有它|没有这|离开它|气得',
  },
}
