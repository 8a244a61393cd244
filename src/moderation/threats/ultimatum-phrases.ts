import { WILL, YOUR_SHOP } from './clauses.ts'

export interface UltimatumPhrases {
  /** What the author wants; "use this ladder or you end in hospital" wants nothing. */
  demand: string
  /** "Or", "in 24 hours", "after that": what stands between the demand and what will become of them. */
  or: string
  fate: string
  /** What the author will do that cripples somebody; a shop that will burn; somebody who waits for a child; a car, petrol. */
  done: readonly string[]
}

/** A demand with what becomes of those who do not follow it, and further harm, by language; written as the others are. */
export const ultimatumPhrases: Readonly<Record<string, UltimatumPhrases>> = {
  ar: {
    demand: 'أعيدوا|رجعوا|فلوسي|نقودي|مالي|(?:معكم|معك|لديكم|أمامكم) \\d+ (?:ساعة|يوما?)',
    or: 'وإلا|والا|أو|وبعدها|بعدها|ثم',
    fate: '(?:ستنتهون|ستنتهي|تنتهون|تروحون) (?:جميعا |كلكم )?(?:في|إلى) (?:المستشفى|القبر|المقبرة)|(?:أنتم|أنت) (?:أموات|ميتون|ميت)|(?:ستموتون|ستموت|تموتون)|قتلتكم',
    done: [
      '(?:س|سوف |راح |رح |و|وس)(?:أ|ا|ن)(?:جعلك|جعلكم) (?:مقعدا|مقعدين|مشلولا|معاقا|على كرسي متحرك)',
      '(?:متجركم|مستودعكم|محلكم|متجرك|محلك) (?:سيحترق|سوف يحترق|راح يحترق|سينفجر|سيصبح رمادا)',
      '(?:س|سوف |راح |رح |و|وس)(?:أ|ا|ن)نتظر (?:ابنتك|ابنك|أولادك|بنتك|أطفالك|زوجتك) (?:عند|أمام|بجانب|قرب)',
      '(?:سآتي|قادم|جاي) (?:إليكم|إليك|إلى (?:متجركم|محلكم)|لكم) (?:ب|مع )(?:ال)?(?:بنزين|سكين|مسدس|سلاح)',
      '(?:س|سوف |راح |رح |و|وس)(?:أ|ا|ن)(?:قلع|قتلع|فقأ|قطع) (?:عينيك|عيونك|عيونكم|لسانك|أصابعك|يدك|يديك)',
    ],
  },
  bg: {
    demand: 'върнете ми|върни ми|парите ми|(?:имате|имаш|давам ви|давам ти) \\d+ (?:часа|дни)',
    or: 'или|иначе|после',
    fate: '(?:сте|си) (?:мъртви|мъртъв|мъртва)|(?:ще )?(?:умрете|умреш|пукнете|пукнеш)(?: всички)?|(?:ще )?(?:свършите|свършиш) в (?:болница|гроба|моргата)',
    done: [
      'ще (?:изгоря|запаля|подпаля|взривя) (?:целия |цялата )?(?:ви|ти) (?:магазин|магазина|склад|склада|къща|къщата|офис)',
    ],
  },
  cs: {
    demand: 'vraťte|vraťte mi|vrať mi|moje peníze|(?:máte|máš|dávám vám|dávám ti) \\d+ (?:hodin|dnů|dny)',
    or: 'nebo|jinak|pak|potom|anebo',
    fate: '(?:jste|jsi) (?:všichni )?(?:mrtví|mrtvý|mrtvá|mrtvoly)|(?:zemřete|zemřeš|chcípnete|chcípneš)(?: všichni)?|skončíte (?:v nemocnici|v hrobě|na hřbitově)|skončíš (?:v nemocnici|v hrobě)',
    done: [
      '(?:spálím|zapálím|podpálím|vypálím) (?:vám|ti|váš|tvůj) (?:celý |ten )?(?:obchod|krám|dům|sklad|barák)',
      '(?:vím|víme),? (?:kam|kde) chod(?:í|ěj) (?:tvoje|tvé|vaše|tvá|tvůj) (?:děti|dcera|syn) do (?:školy|školky)',
    ],
  },
  da: {
    demand:
      'mine penge|pengene tilbage|betal(?=,? eller)|(?:i har|du har|giver jer|giver dig) \\d+ (?:timer|dage)',
    or: 'eller|ellers|så|derefter',
    fate: '(?:er (?:i|du)(?: alle)?|(?:i|du)(?: alle)? er) (?:døde|død|færdige)|(?:dør (?:i|du)|(?:i|du) dør)|(?:i|du) ender på (?:hospitalet|kirkegården)',
    done: [
      '(?:jeg|vi) (?:brænder|futter|vil brænde) (?:hele )?(?:jeres|din|dit) (?:butik|forretning|lager|hus) (?:af|ned)',
      '(?:jeg|vi) venter på (?:din|jeres|dine) (?:datter|søn|børn) (?:foran|ved|udenfor)',
    ],
  },
  de: {
    demand:
      'zahlt?(?=,? (?:oder|sonst))|mein geld|geld zurück|(?:habt|hast|gebe (?:euch|dir)) (?:noch )?\\d+ (?:stunden|tage|minuten)|erstattet|überweist',
    or: 'oder|sonst|ansonsten|dann|danach',
    fate: '(?:(?:ihr|du|sie)(?: alle)? )?(?:landet|landest|liegt|liegst|endet|endest|seid|bist|sterbt|stirbst|brennt)(?: ihr| du| sie)?(?: alle| bald| dann){0,2} (?:im (?:krankenhaus|rollstuhl|grab|sarg|leichenschauhaus)|auf (?:dem friedhof|der intensivstation)|tot|unter der erde)|(?:sterbt|stirbst|verreckt) (?:ihr|du)(?: alle)?|(?:ihr|du) (?:sterbt|stirbst)',
    done: [
      '(?:ich|wir) (?:bringe?|bringen|schlage?|schlagen|prügle|befördere|schicke?|schicken) (?:dich|euch|sie)(?: alle)? (?:ins krankenhaus|in den rollstuhl|ins grab|unter die erde|ins jenseits|auf den friedhof)',
      '(?:ich|wir) (?:haue?|hauen|schlage?|schlagen|trete?) (?:dir|euch)(?: so)? (?:eine|eins) (?:rein|in die fresse|auf die fresse|über)',
      '(?:euer|dein) (?:laden|lager|geschäft|lokal) (?:wird|steht|geht|brennt) (?:bald |am wochenende |morgen |heute nacht |heute |demnächst |noch ){0,2}(?:in flammen|brennen|abbrennen|lichterloh|in rauch|in flammen auf)(?: stehen| aufgehen)?',
      '(?:eure|deine) (?:bude|filiale|halle|firma|hütte) (?:wird|steht|geht|brennt) (?:bald |am wochenende |morgen |heute nacht |heute |demnächst |noch ){0,2}(?:in flammen|brennen|abbrennen|lichterloh|in rauch)(?: stehen| aufgehen)?',
      '(?:ich|wir) (?:hole?|holen|warte?|warten|fange?|schnappe?) (?:auf )?(?:mir )?(?:deine tochter|deinen sohn|deine kinder|eure kinder) (?:morgen |heute |bald )?(?:von|vor|nach|an) der (?:schule|kita)',
      '(?:ich|wir) (?:rase?|rasen|brettere?|donnere?) (?:[^.!?\\n]{0,24})?(?:in|durch) (?:euren|eure|euer|deinen|dein) (?:laden|schaufenster|geschäft|filiale|lager)',
      '(?:ich|wir) (?:komme?|kommen) [^.!?\\n]{0,16}mit (?:benzin|einem kanister|dem kanister|brandsätzen|molotow\\p{L}{0,8})',
      '(?:ich|wir) (?:reiße?|steche?|kratze?|schneide?) (?:dir|euch)(?: allen)? (?:das herz|die augen|die zunge|die eingeweide|die gedärme|die eier) (?:raus|heraus|aus)',
      '(?:gehört|gehören|sollte man|müsste man)(?: doch| alle){0,2} an die wand (?:stellen|gestellt)|(?:dich|euch|{who}) (?:alle )?an die wand (?:stellen|gestellt)',
      'wenn (?:ich|wir) (?:dich|euch) (?:erwische?n?|in die finger (?:kriegen?|bekommen?)|sehen?|finden?|treffen?),? (?:bist du|seid ihr) (?:tot|dran|fällig|geliefert)',
    ],
  },
  el: {
    demand: 'τα λεφτά μου|τα χρήματά μου|(?:έχετε|έχεις|σας δίνω|σου δίνω) \\d+ (?:ώρες|μέρες)',
    or: 'ή|αλλιώς|μετά|ειδάλλως',
    fate: '(?:είστε|είσαι) (?:όλοι )?(?:νεκροί|νεκρός|πεθαμένοι)|θα (?:πεθάνετε|πεθάνεις|ψοφήσετε)|θα καταλήξ(?:ετε|εις) στο (?:νοσοκομείο|νεκροταφείο)',
    done: [
      'θα (?:σας |σου )?(?:κάψω|ανατινάξω|πυρπολήσω) (?:όλο |ολόκληρο )?(?:το|την|τη) (?:μαγαζί|κατάστημα|αποθήκη|σπίτι) (?:σας|σου)',
    ],
  },
  en: {
    demand:
      "(?:a|my|full|me|the) refund|refund me|refund(?=,? or)|my money|money back|pay (?:me|up)|pay(?=,? or)|(?:you have|you['’]?ve got|give you) \\d+ (?:hours|days|minutes)",
    or: 'or|otherwise|or else|then|after that',
    fate: "(?:you|u|all of you|you all|every one of you)(?:['’]?ll| will|['’]?re| are)?(?: all)? (?:die|dead|be dead|going to die|end up (?:in (?:a )?(?:hospital|wheelchair|coffin|grave|body bag)|dead|six feet under)|get (?:shot|stabbed|hurt|killed|beaten)|bleed|burn)(?=\\s{0,3}(?:[.!,;\\n]|$))|(?:your|ur) (?:wife|husband|kids?|children|family|daughter|son)(?: and (?:your )?(?:wife|husband|kids?|children|daughter|son))? (?:will |are going to |is going to )?(?:get hurt|be next|suffer|die|bleed|gets? it)|(?:somebody|someone) (?:gets|is going to get|will get) (?:hurt|shot|stabbed|killed)",
    done: [
      `${WILL} (?:put|send|beat|kick) (?:you|u|all of you|{who})(?: all| lot)? (?:in|into|to) (?:the |an? )?(?:hospital|wheelchair|coffin|grave|morgue|icu|intensive care|body bag)`,
      `${YOUR_SHOP.replace('|place', '').replace('|house|home', '')} (?:is going|will go|goes|is going to go) up in (?:flames|smoke)`,
      `${YOUR_SHOP.replace('|place', '').replace('|house|home', '')} (?:will|is going to|is gonna) burn(?: down| to the ground)?(?: (?:tonight|tomorrow|soon|this (?:week|weekend|month))|,? (?:i promise|count on it|mark my words))`,
      `${WILL} (?:drive|crash|ram|plough|plow) (?:my|a) (?:car|truck|van|lorry|tractor) (?:straight |right )?(?:into|through) (?:your|ur) (?:\\p{L}{1,8} )?(?:shop|store|window|windows|front|door|doors|office|warehouse|branch)`,
      `${WILL} (?:be (?:waiting )?(?:at|outside)|wait (?:at|outside|by)|visit) (?:your|ur) (?:kids?|kids['’]|kid['’]s|daughter['’]s|son['’]s|children['’]s|child['’]s) school`,
      `${WILL} (?:wait|be waiting) for (?:your|ur) (?:daughter|son|kids?|children|wife) (?:outside|at|after|when|by)`,
      'my dogs? (?:will|are going to|is going to) (?:tear|rip) (?:you|u)(?: all)? (?:apart|to pieces|to shreds)',
      `${WILL} (?:gouge|rip|tear|cut|dig|pull|scoop) (?:out )?(?:your|ur|his|her) (?:eyes?|hearts?|tongues?|guts|eyeballs)(?: out)?`,
      `${WILL} (?:smash|knock|kick|punch) (?:your|ur|his|her|all your) (?:teeth|heads?|faces?) (?:in|out|down your throats?)`,
      "(?:if|when|once|next time) (?:i|we) (?:ever )?(?:see|find|catch|meet|get hold of|get my hands on) (?:you|u|any of you|one of you)[^.!?\\n]{0,24},? (?:you|u)(?:['’]?re| are|['’]?ll be| will be) (?:dead|dead meat|finished|a dead)",
      "(?:you|u)(?:[’']?ll| will| are going to)(?: all)? (?:end up|be) (?:in (?:a )?(?:wheelchair|coffin|body bag|grave)|six feet under|at the bottom of (?:a|the) (?:river|lake|canal))(?:,? (?:i|we)(?:[’']?ll| will| promise| swear))",
      `${WILL} (?:make (?:you|u) (?:bleed|scream|suffer|beg for your life)|spill your (?:blood|guts)|have (?:you|u) (?:killed|shot|beaten(?: up)?))`,
    ],
  },
  es: {
    demand:
      'mi dinero|devuélv\\p{L}{2,6}|devuelv(?:an|e|ed)|(?:paguen|paga|pagad)(?=,? (?:o|si no) )|(?:tenéis|tienen|tienes|les doy|os doy|te doy) \\d+ (?:horas|días)',
    or: 'o|si no|sino|después|y después|luego|o si no',
    fate: '(?:vais a|van a|vas a|va a) (?:todos )?(?:acabar|terminar)(?: todos)? (?:en (?:el|un) (?:hospital|cementerio|ataúd|depósito)|en silla de ruedas|muertos|bajo tierra)|(?:acabaréis|acabarán|acabarás|terminarán)(?: todos)? (?:en (?:el|un) (?:hospital|cementerio|ataúd)|muertos)|(?:estáis|están|estás|sois|son)(?: todos)? (?:muert[oa]s?|hombres muertos)|(?:moriréis|morirán|morirás)(?: todos)?',
    done: [
      '(?:te|os|les|le|los) (?:voy|vamos) a (?:dejar|mandar|poner|meter|enviar) (?:en (?:una )?silla de ruedas|al (?:hospital|cementerio|otro barrio)|en (?:el hospital|un ataúd|coma)|paralíticos?|inválidos?|sin dientes|tiesos?)',
      '(?:tu|su|vuestra|vuestro) (?:tienda|almacén|local|negocio|nave|bodega) (?:va a arder|arderá|se va a quemar|va a volar|va a explotar|acabará en llamas|va a acabar en llamas)(?! de (?:gente|ganas))',
      '(?:voy|vamos) a (?:estrellar|empotrar|estampar|meter) (?:mi|el|un) (?:coche|carro|camión|camioneta|furgón|auto) (?:contra|en|dentro de) (?:tu|su|vuestra|vuestro) (?:tienda|escaparate|local|negocio|puerta)',
      '(?:voy a |vamos a )?(?:esperar|esperaré|espero) a (?:tu|su|tus|vuestra|vuestros) (?:hija|hijo|hijos|mujer|esposa) (?:a la salida|en la puerta|fuera|afuera)',
      '(?:(?:te|os) (?:voy|vamos) a (?:arrancar|sacar|cortar) (?:la cabeza|los ojos|el corazón|la lengua|las tripas|los dientes|las orejas)|le (?:voy|vamos) a (?:arrancar|cortar) (?:la cabeza|la lengua) (?:al (?:dueño|vendedor|repartidor|jefe)|a la (?:dueña|vendedora)))(?! de)',
      '(?:como|si|cuando) (?:te|os) (?:pille|pillo|encuentre|encuentro|vea|veo|agarre|agarro|coja|cojo),? (?:te|os) (?:mato|reviento|rajo|quemo|entierro|parto)',
      '(?:voy|iré|vamos) [^.!?\\n]{0,20}con (?:un bidón de |una garrafa de |la )?gasolina (?:y|a quemar|a prender)',
    ],
  },
  et: {
    demand: 'mu raha|minu raha|raha tagasi|(?:teil on|sul on) \\d+ (?:tundi|päeva)',
    or: 'või|muidu|siis',
    fate: '(?:olete|oled)(?: kõik)? (?:surnud|laibad|laip)|(?:surete|sured|kärvate)(?: kõik)?',
    done: [
      '(?:põletan|süütan) (?:kogu |terve )?(?:su|sinu|teie) (?:poe|lao|maja|kontori)(?: maha| põlema)?',
      '(?:tean|teame),? (?:mis|millises) koolis (?:su|sinu|teie) (?:lapsed|laps|tütar|poeg) (?:käib|käivad|õpib|õpivad)',
    ],
  },
  fi: {
    demand: 'rahat takaisin|rahani|rahat(?= tai)|maksakaa|(?:teillä on|sinulla on) \\d+ (?:tuntia|päivää)',
    or: 'tai|muuten|sitten',
    fate: '(?:olette|olet)(?: kaikki)? (?:kuolleita|kuollut|vainaita|vainaa)|(?:kuolette|kuolet)(?: kaikki)?|(?:päädytte|joudutte|päädyt|joudut)(?: kaikki)? (?:sairaalaan|hautaan|pyörätuoliin)',
    done: [
      '(?:poltan|räjäytän|sytytän) (?:koko |teidän |sinun ){0,2}(?:kauppanne|kauppasi|liikkeenne|liikkeesi|varastonne|varastosi|myymälänne|talosi)(?: tuleen| maan tasalle)?',
    ],
  },
  fr: {
    demand:
      "rembours(?:ez|e)|mon argent|mon fric|rendez|payez(?=,? (?:ou|sinon))|(?:vous avez|tu as|t['’]as|donne) \\d+ (?:heures|jours)",
    or: 'ou|sinon|après|ensuite|ou bien',
    fate: "(?:vous|tu)(?: allez| vas)?(?: tous)? (?:finirez|finir|finiras|finissez)(?: tous)? (?:à l['’]hôpital|au cimetière|à la morgue|dans un cercueil|en fauteuil roulant|morts?)|(?:vous êtes|tu es|t['’]es)(?: tous)? morts?|(?:vous mourrez|tu mourras|vous crèverez|tu crèveras)(?: tous)?",
    done: [
      "(?:je|on|nous) (?:vais|va|allons) (?:te|vous) (?:mettre|envoyer|laisser)(?: tous)? (?:en fauteuil roulant|à l['’]hôpital|au cimetière|dans le coma|dans un cercueil|six pieds sous terre|en charpie)|(?:je|on) (?:t['’]|vous )(?:envoie|expédie)(?: tous)? (?:à l['’]hôpital|au cimetière)",
      '(?:votre|ton|ta) (?:magasin|boutique|entrepôt|local|boîte|dépôt) (?:va|vont) (?:partir en fumée|brûler|cramer|finir en cendres)',
      '(?:je|on) (?:fonce|vais foncer|vais encastrer|encastre) (?:avec )?(?:ma|mon|en|la) (?:voiture|camion|bagnole|camionnette) (?:dans|sur) (?:votre|ton|ta|la|le|vos) (?:boutique|magasin|vitrine|devanture)(?! (?:pour|acheter))',
      "(?:je|on) (?:vais |va )?(?:attendre|attendrai|attends) (?:ta|ton|tes|votre|vos) (?:fille|fils|enfants|gosses|femme) (?:à|devant|après) (?:la sortie|l['’]école|le collège)",
      "(?:je|on) (?:te|vous) (?:défonce|démolis|explose|massacre|fume|crève|éclate|bute|plante|saigne|égorge|descends)(?=,? (?:t['’]es prévenu|tu es prévenu|vous êtes prévenus|je te jure|connard|ordure|voleur|escroc|salaud)|\\s{0,3}[.!])",
      "(?:je|on) (?:te|vous) (?:ferai|fera|fais) la peau|(?:j['’]aurai|on aura) (?:ta|votre) peau",
      "(?:je|on) (?:vais|va) (?:venir |passer |revenir )?(?:te|vous|t['’]) ?(?:crever|arracher|couper) (?:les yeux|le cœur|la langue|les tripes|les couilles|les oreilles)",
      "(?:je|on) (?:viens|arrive|débarque|reviens|vient) [^.!?\\n]{0,16}avec (?:de l['’]essence|un bidon|un jerrican|un cocktail molotov|des molotovs)",
      "(?:si|quand) (?:je|on) (?:te|vous) (?:croise|trouve|chope|attrape|revois),? (?:t['’]es|tu es|vous êtes) morts?",
    ],
  },
  he: {
    demand: 'הכסף שלי|תחזירו|תחזיר|(?:יש לכם|יש לך) \\d+ (?:שעות|ימים)',
    or: 'או|אחרת|ואז|ואחר כך',
    fate: '(?:ש)?(?:כולכם |אתה |אתם )?(?:תגמרו|תגמור|תסיימו) (?:ב)(?:בית חולים|בית הקברות|קבר|ארון|כיסא גלגלים)|(?:אתם|אתה) (?:כולכם )?(?:מתים|מת)|(?:כולכם )?(?:תמותו|תמות)',
    done: [
      '(?:אני )?(?:אשים|אכניס|אשלח|אושיב) (?:אותך|אתכם|אותכם) (?:ב|ל)(?:כיסא גלגלים|בית חולים|בית הקברות|קבר|ארון)',
      '(?:המחסן|החנות|העסק) (?:שלך|שלכם) (?:יישרף|תישרף|ישרף|יעלה באש|תעלה באש|יתפוצץ|תתפוצץ)',
      '(?:אני )?(?:אחכה|מחכה) ל(?:בת|בן|ילדים|אישה) (?:שלך|שלכם) (?:ליד|מחוץ|ב|אחרי|בכניסה)',
      '(?:אני )?(?:בא|אבוא|מגיע) (?:אליכם|אליך|לחנות) עם (?:בנזין|דלק|סכין|אקדח|גרזן)',
      '(?:אני )?(?:אעקור|אוציא|אחתוך) (?:לך|לכם) את (?:העיניים|הלב|הלשון|השיניים|הידיים|האצבעות)',
      'אני (?:הורג|רוצח|שוחט|שורף) (?:אותך|אתכם|אותכם)(?=\\s{0,3}(?:[.!,\\n]|$))',
    ],
  },
  hi: {
    demand: 'मेरे पैसे|पैसे वापस|(?:तुम्हारे पास|आपके पास) \\d+ (?:घंटे|दिन)',
    or: 'नहीं तो|वरना|या|फिर',
    fate: '(?:तुम|तू|तुम सब|आप)? ?(?:मरोगे|मरेगा|मारे जाओगे|मर जाओगे)',
    done: [
      '(?:मुझे|हमें) (?:पता|मालूम) है (?:कि )?(?:तेरे|तुम्हारे|आपके) बच्चे (?:किस|कौन से|कहाँ|कहां) (?:स्कूल )?(?:में )?(?:जाते|पढ़ते)',
    ],
  },
  hr: {
    demand:
      'vratite mi|vrati mi|moj novac|moje novce|moje pare|(?:imate|imaš|dajem vam|dajem ti) \\d+ (?:sati|sata|dana)',
    or: 'ili|inače|onda|potom',
    fate: '(?:ste|si) (?:svi )?(?:mrtvi|mrtav|mrtva)|(?:umrijet ćete|umrijet ćeš|umrećete|crknut ćete)(?: svi)?|završit ćete (?:u bolnici|na groblju)',
    done: [
      '(?:zapalit ću|zapaliću|spalit ću|spaliću|raznijet ću) (?:vam|ti) (?:cijelu |celu |cijeli |ceo )?(?:trgovinu|dućan|radnju|prodavnicu|kuću|skladište|magacin)',
      '(?:znam|znamo),? (?:u koju školu|u koji vrtić|gdje u školu|gde u školu) (?:idu|ide) (?:tvoja|tvoje|tvoj|vaša|ti) (?:djeca|deca|kći|kćer|sin)',
    ],
  },
  hu: {
    demand: 'a pénzem|pénzemet|fizessetek(?=,? vagy)|(?:van|adok) \\d+ (?:órátok|órád|napotok|órát)',
    or: 'vagy|különben|aztán|utána',
    fate: '(?:meghaltok|meghalsz|halottak vagytok|halott vagy|megdöglötök|megdöglesz)|(?:kórházban|temetőben) (?:végzitek|végzed)',
    done: [
      '(?:felgyújtom|felrobbantom|porrá égetem) (?:az egész |a teljes )(?:boltotokat|boltodat|üzleteteket|üzletedet|raktáratokat|házadat)',
    ],
  },
  id: {
    demand: 'uangku|uang saya|duitku|(?:kalian punya|kamu punya|saya beri) \\d+ (?:jam|hari)',
    or: 'atau|kalau tidak|setelah itu|jika tidak',
    fate: '(?:kalian|kau|kamu|lu)(?: semua)? (?:akan )?(?:mati|mampus|masuk (?:rumah sakit|kuburan))',
    done: [
      '(?:saya|aku|gue|gw|kami) (?:akan )?(?:menunggu|tunggu) anak(?:mu| kamu| lu| kalian) di (?:depan |luar )?sekolah',
    ],
  },
  it: {
    demand:
      'miei soldi|rimborsatemi|ridatemi|restituitemi|pagate(?=,? (?:o|oppure|altrimenti) )|(?:avete|hai|do) \\d+ (?:ore|giorni)',
    or: 'o|oppure|altrimenti|poi|se no|sennò',
    fate: "(?:finirete|finirai|finite)(?: tutti)? (?:all['’]ospedale|in ospedale|al cimitero|in una bara|sottoterra|male|sulla sedia a rotelle)|(?:siete|sei)(?: tutti)? (?:morti?|uomini morti|un uomo morto)|(?:morirete|morirai)(?: tutti)?",
    done: [
      "(?:ti|vi) (?:mando|mandiamo|manderò|metto|riduco|spedisco)(?: tutti)? (?:sulla sedia a rotelle|su una sedia a rotelle|all['’]ospedale|in ospedale|al cimitero|all['’]altro mondo|sottoterra|in coma|in fin di vita)",
      '(?:il|la) (?:tuo|tua|vostro|vostra) (?:negozio|magazzino|locale|bottega|capannone) (?:brucerà|andrà a fuoco|andrà in fumo|salterà in aria|finirà in cenere)',
      '(?:aspetto|aspetterò|aspettiamo) (?:tua|tuo|i tuoi|vostra|i vostri|le tue) (?:figlia|figlio|figli|moglie|figlie) (?:fuori|davanti|all.uscita)',
      '(?:vengo|veniamo|arrivo|torno) (?:lì|da voi|da te|nel vostro negozio)[^.!?\\n]{0,8} con (?:la |una tanica di |un bidone di )?(?:benzina|tanica)(?! per)',
      '(?:ti|vi) (?:strappo|cavo|taglio|stacco) (?:il cuore|gli occhi|la lingua|le budella|le palle|le orecchie|le dita|le mani|i denti)',
      '(?:vengo|entro|entrerò|piombo) (?:dentro )?con la macchina (?:nel|dentro (?:il|al)|nella) (?:tuo|vostro|vostra|tua) (?:negozio|vetrina)|(?:sfondo|sfonderò) (?:il|la) (?:vostr[oa]|tu[oa]) (?:negozio|vetrina) con la macchina',
      'se (?:ti|vi) (?:becco|trovo|prendo|incontro|vedo)[^.!?\\n]{0,12},? (?:ti|vi) (?:ammazzo|spacco|uccido|sgozzo|rompo|gonfio|massacro)|se (?:ti|vi) (?:becco|trovo|prendo) (?:sei|siete) morti?',
    ],
  },
  ja: {
    demand: '返金|金を返|金返|\\d+時間|\\d+日以内|返さない',
    or: 'さもない|さもなく|でなければ|しないと|返さないと|じゃないと|なければ',
    fate: '(?:ぶっ)?殺(?:す(?!る)|してやる|しに)|死ぬ(?:ぞ|ことになる|と思え)|命(?:は|が)(?:ない|無い)|病院送り|血を見る',
    done: [
      '(?:病院送り|車椅子生活|車椅子|墓場送り|八つ裂き)(?:の生活)?に(?:してやる|するぞ|するから|させてやる)|(?:お前|おまえ|てめえ|貴様|全員|店員)(?:ら|たち)?(?:を|も|は)?(?:まとめて|全員)?地獄に(?:落として|送って|叩き落として)やる',
      '(?:お前|おまえ|てめえ|貴様|あんた)(?:ら|たち)?の(?:店|倉庫|会社|事務所)(?:は|を|が)(?:[^。\\n]{0,8})?(?:火の海|灰|焼け野原)(?:だ|に(?:なる|してやる|する))',
      '(?:車|トラック|ダンプ|ユンボ)で(?:お前(?:ら)?の)?(?:店|店舗|店内|会社|事務所)に(?:突っ込|突入|突撃)(?:んでやる|むぞ|してやる|するぞ|むから)',
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?の(?:娘|息子|子供|子ども|嫁|家族)(?:を|が)?(?:[^。\\n]{0,6})?(?:学校|幼稚園|駅|会社|家)(?:の前|の外)?で待(?:って|ち伏せ)',
      '(?:お前|おまえ|てめえ|貴様|{who})(?:ら|たち)?(?:を|は)?(?:、)?(?:見つけ次第|見つけたら|会ったら|捕まえたら|見かけたら)(?:、)?(?:必ず|絶対に?)?(?:ぶっ)?(?:殺す|殺してやる|刺す|刺してやる|ボコボコ)',
      '(?:お前|おまえ|てめえ|貴様)(?:ら|たち)?の(?:目玉|目|舌|心臓|内臓|指|耳)(?:を)?(?:全部)?(?:えぐ|抉|くり抜|引き抜|引きちぎ|切り落と|潰)(?:って|い|し|り出し)?(?:てやる|てやろう|やる|るぞ)',
    ],
  },
  ko: {
    demand: '환불|돈|\\d+ ?시간|\\d+ ?일',
    or: '안 ?(?:하면|해주면|해 ?주면|돌려주면|주면)|않으면|뒤엔|후엔|지나면|안에',
    fate: '(?:너희|니들|너|네놈|다|전부|모두){0,2} ?(?:다 |전부 )?(?:죽는다|죽을 줄|죽여버|죽인다|병원 ?신세|병신 ?만들|반병신|황천길|관 ?짜)',
    done: [
      '(?:전부|다|모두|너|너희|네놈)?(?:를|들)? ?(?:병원 ?신세 ?(?:지게|를 ?지게)|반병신|병신|불구|휠체어 ?(?:타게|신세))(?:로|으로)? ?(?:만들어|해) ?(?:줄게|주마|버린다|버리겠|놓겠)',
      '(?:너희|니들|네|니|너|당신)(?:의)? ?(?:창고|가게|매장|회사)(?:은|는|이|가)?[^.!?\\n]{0,12}(?:불바다|잿더미)(?:가|로|이)? ?(?:될|된다|만들)',
      '(?:차|트럭|덤프)(?:로|몰고)? ?(?:가게|매장|회사|사무실)(?:를|을|에|로)? ?(?:들이받|밀어 ?버|돌진|박아 ?버)',
      '(?:너희|니들|네|니|너|당신)(?:의)? ?(?:딸|아들|애|아이|자식|마누라)(?:을|를|들)? ?(?:학교|유치원|회사|집)(?: ?앞)?(?:에서)? ?기다린',
      '(?<!\\p{L})(?:너|너희|니들|네놈|당신|{who})(?:들|은|는|도)? ?(?:나한테 |내 손에 )?(?:잡히면|걸리면|눈에 ?띄면|마주치면|만나면|찾으면) ?(?:바로 |그냥 |진짜 |다 )?(?:죽여 ?버린|죽인다|죽는다|찔러)',
      '(?:휘발유|기름통|신나|시너|화염병)(?:을|를)? ?(?:들고|갖고|가지고) ?(?:(?:너희|니들|네|니|그) ?)?(?:가게|매장|회사|집|사무실)(?:로|에|으로)? ?(?:간다|갈게|가겠|찾아)',
      '(?:눈알|눈깔|혀|심장|내장|손가락|귀)(?:을|를)? ?(?:다 |전부 )?(?:뽑아|파|도려내|잘라|찢어) ?(?:버린다|버리겠|줄게|주마|버릴)',
    ],
  },
  lt: {
    demand:
      'grąžinkit(?:e)?|grąžink|mano pinigus|(?:turite|turi|duodu) \\d+ (?:valandas|valandų|dienas|dienų)',
    or: 'arba|kitaip|tada|paskui',
    fate: '(?:jūs|tu) (?:visi )?(?:lavonai|lavonas|negyvi|negyvas|mirsit|mirsite|mirsi)|būsit(?:e)? (?:negyvi|lavonai)',
    done: [
      '(?:sudeginsiu|padegsiu|susprogdinsiu) (?:visą )(?:tavo|jūsų) (?:parduotuvę|sandėlį|namą|biurą)',
      '(?:žinau|žinome),? (?:į kokią|į kurią|kurioje) mokykl(?:ą|oje) (?:eina|mokosi|vaikšto) (?:tavo|jūsų) (?:vaikai|dukra|sūnus)',
    ],
  },
  lv: {
    demand: 'manu naudu|atdodiet|atdod|(?:jums ir|tev ir) \\d+ (?:stundas|dienas)',
    or: 'vai|citādi|pēc tam|tad',
    fate: '(?:jūs|tu) (?:esat |esi )?(?:visi )?(?:līķi|līķis|miruši|beigti|nomirsiet|nomirsi|mirsiet)',
    done: [
      '(?:nodedzināšu|aizdedzināšu|uzspridzināšu) (?:visu )(?:tavu|jūsu) (?:veikalu|noliktavu|māju|biroju)',
    ],
  },
  nb: {
    demand: 'pengene mine|betal(?=,? eller)|(?:dere har|du har|gir dere|gir deg) \\d+ (?:timer|dager)',
    or: 'eller|ellers|så|deretter',
    fate: '(?:er (?:dere|du)(?: alle)?|(?:dere|du)(?: alle)? er) (?:døde|død|ferdige)|(?:dør (?:dere|du)|(?:dere|du) dør)|(?:dere|du) havner på (?:sykehus|sykehuset|kirkegården)',
    done: ['(?:jeg|vi) venter på (?:datteren|sønnen|barna) (?:din|deres|dine) (?:utenfor|ved|foran)'],
  },
  nl: {
    demand:
      'betaalt?(?=,? (?:of|anders))|mijn geld|terugbetal\\p{L}{1,4}|(?:hebt|hebben|heb|geef je|geef jullie) (?:nog )?\\d+ (?:uur|dagen)',
    or: 'of|anders|daarna|dan',
    fate: '(?:(?:jullie|je|u) )?(?:belanden|belandt|beland|eindigen|eindigt|liggen|ligt|zijn|bent|ben)(?: (?:jullie|je|u))?(?: allemaal)? (?:in (?:het|een) (?:ziekenhuis|graf|rolstoel|kist|mortuarium)|op het kerkhof|dood|onder de grond)|(?:sterven|sterf) (?:jullie|je)(?: allemaal)?',
    done: [
      '(?:ik|we|wij) (?:sla|slaan|trap|schop|stuur|werk|help) (?:je|jullie|jou|u)(?: allemaal| helemaal){0,2} (?:verrot|het ziekenhuis in|in (?:een|de) rolstoel|naar de (?:kloten|verdommenis|andere wereld)|het graf in|invalide)',
      '(?:jullie|je|jouw) (?:magazijn|winkel|zaak|tent|pand) (?:gaat|zal) (?:dit weekend |morgen |vannacht |binnenkort ){0,2}(?:in vlammen op|in rook op|branden|afbranden|de fik in|affikken)(?:gaan)?',
      '(?:ik|we|wij) (?:rijd|rij|ram|rijden|knal) (?:met )?(?:mijn|de|een) (?:auto|busje|vrachtwagen|truck) (?:door |dwars door |zo )?(?:jullie|je|de) (?:winkel|pui|etalage|zaak|ruit)(?: (?:in|binnen|naar binnen))?',
      '(?:ik|we|wij) (?:sta|wacht|staan|wachten) (?:maandag |morgen |straks )?(?:(?:bij|voor|buiten) de (?:school|crèche) van (?:je|jullie) |op (?:je|jullie) )(?:dochter|zoon|kinderen|kind)(?=\\s{0,3}(?:[.!,\\n]|$)| (?:bij|voor|buiten|na))',
      '(?:ik|we|wij) (?:kom|komen) (?:je|jullie|naar (?:je|jullie)|langs|bij (?:je|jullie))[^.!?\\n]{0,16} met (?:een |mijn )?(?:mes|pistool|bijl|benzine|jerrycan|honkbalknuppel|hamer|geweer)(?! (?:om|voor|korting))',
      '(?:ik|we|wij) (?:ruk|snij|snijd|steek|krab|trek) (?:je|jullie) (?:ogen|hart|tong|darmen|ballen|oren) (?:eruit|uit|eraf|af)',
      '(?:als|wanneer) (?:ik|we) (?:je|jullie) (?:tegenkom|zie|vind|te pakken krijg|tegenkomen|zien|vinden),? (?:ben je|zijn jullie) (?:dood|er geweest)',
    ],
  },
  pl: {
    demand:
      'oddaj(?:cie)?|zwróć(?:cie)?|zapłaćcie|moje pieniądze|moją kasę|(?:macie|masz|daję wam|daję ci) \\d+ (?:godzin\\p{L}?|dni)',
    or: 'albo|bo inaczej|inaczej|potem|lub|po tym|bo',
    fate: '(?:wszyscy )?(?:wylądujecie|wylądujesz|skończycie|skończysz|traficie|trafisz)(?: wszyscy)? (?:w (?:szpitalu|grobie|trumnie|kostnicy|piachu)|na (?:cmentarzu|wózku|cmentarz)|do (?:szpitala|piachu))|(?:jesteście|jesteś)(?: wszyscy)? (?:martwi|martwy|martwa|trupami|trupem)|(?:zginiecie|zginiesz|umrzecie|umrzesz)(?: wszyscy)?',
    done: [
      '(?:posadzę|wsadzę|wyślę|poślę|wpakuję|wyślemy) (?:cię|was|cie) (?:wszystkich )?(?:na wózek?(?: inwalidzki)?|na wózku(?: inwalidzkim)?|do (?:szpitala|grobu|piachu|trumny)|na (?:cmentarz|tamten świat|oiom))',
      '(?:wasz|twój) (?:magazyn|sklep|lokal|interes) (?:jeszcze |zaraz |niedługo )?(?:spłonie|pójdzie z dymem|wyleci w powietrze|stanie w ogniu)',
      '(?:wjadę|wjedziemy|wjadę wam|wjadę ci|właduję się) (?:wam |ci |do was )?(?:samochodem|autem|ciężarówką|tirem) (?:wam |ci )?(?:w|do) (?:(?:waszego|ten|wasz|twój|tego) )?(?:sklep|sklepu|witrynę|drzwi|szybę|lokal|magazyn)',
      '(?:poczekam|zaczekam|czekam|będę czekać|będę czekał) na (?:twoją|twojego|twoje|wasze|waszą) (?:córkę|syna|dzieci|żonę) (?:pod|przed|po|koło|przy)',
      '(?:przyjadę|przyjdę|przyjedziemy|jadę|wracam) (?:do (?:was|ciebie) )?z (?:kanistrem |bańką )?(?:benzyną|benzyny|siekierą|nożem|maczetą|bronią|pistoletem)(?! (?:na|do))',
      '(?:wydłubię|wyrwę|wytnę|wypruję|obetnę|odetnę) (?:ci|wam) (?:oczy|serce|język|flaki|uszy|jaja|wnętrzności|palce)',
      'jak (?:cię|was) (?:dorwę|złapię|spotkam|znajdę|zobaczę),? to? ?(?:cię|was|jesteś|jesteście) ?(?:zabiję|zatłukę|połamię|uduszę|martwy|martwi|trupem|zajebię)',
    ],
  },
  pt: {
    demand:
      'meu dinheiro|minha grana|devolv(?:am|e|a)|reembols(?:em|a)|paguem(?=,? (?:ou|senão))|(?:têm|tem|tens|dou) \\d+ (?:horas|dias)',
    or: 'ou|senão|se não|depois|ou então',
    fate: '(?:voc[eê]s? )?(?:vão|vai|vais)(?: todos)? (?:parar|acabar|terminar)(?: todos)? (?:no (?:hospital|cemitério|caixão|necrotério)|numa? (?:caixão|cadeira de rodas|cova)|mortos?)|(?:estão|está|estás|tão)(?: todos)? mortos?|(?:vão|vai|vais)(?: todos)? morrer(?: todos)?',
    done: [
      '(?:vou|vamos) (?:te |vos |lhe )?(?:deixar|mandar|botar|colocar|pôr|meter)(?:-te|-vos|-lhe)? (?:voc[eê]s? )?(?:todos )?(?:n?(?:uma|em) cadeira de rodas|na cadeira de rodas|(?:n|pr|para )o (?:hospital|cemitério|caixão|inferno)|aleijad[oa]s?|paralíticos?|sem dentes|em coma)',
      '(?:o |a )?(?:sua|tua|vossa|seu|teu|vosso|essa) (?:loja|armazém|depósito|galpão|negócio|barracão) (?:vai (?:pegar fogo|arder|queimar|explodir|virar cinzas)|arderá)|(?:o depósito|a loja|o galpão|o armazém) de voc[eê]s? vai (?:pegar fogo|arder|queimar|explodir|virar cinzas)',
      '(?:vou|vamos) (?:entrar|bater|invadir|enfiar|jogar|espetar) (?:com )?(?:o|meu|a|um) (?:carro|caminhão|carrinha|camião) (?:na|contra a|dentro da|pela) (?:sua|tua|vossa) (?:loja|vitrine|montra|fachada|porta)',
      '(?:vou|vamos) (?:esperar|ficar esperando|estar à espera d)(?:a|o|os)? ?(?:pel[ao]s? )?(?:a |o |os )?(?:tua|sua|teu|seu|teus|seus) (?:filh[ao]s?|mulher|esposa) (?:na|à|em frente|depois|na porta|fora)',
      '(?:vou|vamos) (?:(?:te |vos )(?:arrancar|cortar|furar) (?:a cabeça|os olhos|o coração|a língua|as tripas|as orelhas|os dedos)|(?:arrancar|cortar|furar)(?:-te|-lhe|-vos) (?:a cabeça|os olhos|o coração|a língua|as tripas|as orelhas|os dedos)|(?:arrancar|cortar|furar) (?:a cabeça|os olhos|o coração|a língua|as tripas|os dedos) (?:do dono|da dona|do vendedor|da vendedora|de voc[eê]s?))',
      '(?:vou|vamos|volto|apareço)(?: aí| lá){0,2} com (?:um galão de |a |uma |um )?(?:gasolina|faca|arma|revólver|facão|espingarda|pistola)(?! (?:para|pra) )',
      'se (?:eu )?(?:te|vos) (?:pegar|encontrar|apanhar|achar|ver|vir)[^.!?\\n]{0,14},? (?:eu )?(?:mato-te|(?:te|vos) (?:mato|arrebento|quebro|esfolo|furo|queimo))',
    ],
  },
  ro: {
    demand: 'banii mei|banii înapoi|dați-mi banii|(?:aveți|ai|vă dau|îți dau) \\d+ (?:de )?(?:ore|zile)',
    or: 'sau|altfel|apoi|dacă nu',
    fate: '(?:sunteți|ești)(?: toți)? (?:morți|mort|moartă)|(?:o să |veți |vei |ai să )?(?:muriți|muri|mori|crăpați)(?: toți)?|(?:ajungeți|ajungi) (?:la (?:spital|morgă)|în (?:spital|groapă))',
    done: ['(?:dau|voi da|o să dau|am să dau) foc la tot (?:magazinul|depozitul) (?:vostru|tău)'],
  },
  ru: {
    demand:
      'верни(?:те)?|отдай(?:те)?|мои деньги|(?:у вас|у тебя|даю вам|даю тебе) (?:есть )?\\d+ (?:час\\p{L}{0,2}|дн\\p{L}{1,2}|сут\\p{L}{1,2})',
    or: 'или|иначе|а то|потом|не то|либо|после',
    fate: '(?:вы |ты |все ){0,2}(?:окажетесь|окажешься|попадёте|попадете|попадёшь|ляжете|ляжешь|закончите|поедете)(?: все)? (?:в (?:больнице|больницу|реанимации|реанимацию|морге|морг|могилу|гробу)|на кладбищ\\p{L}|под землю)|(?:вы|ты|вам|тебе)(?: все| всем)? (?:трупы?|покойники?|не жить|конец|крышка|хана|мертвецы?)|(?:умрёте|умрете|умрёшь|сдохнете|сдохнешь)(?: все)?',
    done: [
      '(?:сделаю|сделаем|оставлю|останешься|посажу) (?:тебя|вас|из тебя|из вас) (?:всех )?(?:инвалид\\p{L}{0,4}|калек\\p{L}{0,2}|в инвалидн\\p{L}{2} \\p{L}{5,7}|на (?:инвалидное )?кресло)|(?:отправлю|отправим|уложу|упеку) (?:тебя|вас) (?:всех )?(?:в (?:больницу|реанимацию|морг|могилу)|на (?:тот свет|кладбище|больничную койку))|(?:тебя|вас) (?:всех )?(?:отправлю|уложу) (?:в (?:больницу|реанимацию|морг)|на (?:тот свет|кладбище))',
      '(?:ваш|твой) (?:склад|магазин|офис|ларёк|магазинчик) (?:скоро |ещё |еще |завтра |ночью )?(?:сгорит|взлетит на воздух|заполыхает|превратится в пепел)|(?:ваша|твоя) (?:контора|лавка|лавочка|фирма) (?:скоро |ещё |завтра |ночью )?(?:сгорит|взлетит на воздух|заполыхает)',
      '(?:въеду|въедем|врежусь|протараню|влечу) (?:на |в )?(?:машине|грузовике|тачке|камазе|джипе)? ?(?:к вам )?(?:прямо )?(?:в|вашу?|твою?) ?(?:ваш|твой|вашу)? ?(?:магазин|витрину|контору|дверь|офис|лавку)',
      '(?:буду ждать|жду|подожду|дождусь|встречу|подкараулю) (?:твою|твоего|твоих|ваших|вашу|вашего) (?:дочь|дочку|сына|детей|жену|ребёнка) (?:у|возле|после|около|из|со|на)',
      '(?:приду|приеду|вернусь|иду|еду|придём) (?:к (?:вам|тебе) )?с (?:канистрой |канистрой с )?(?:бензином|бензина|ножом|топором|ружьём|ружьем|битой|стволом|коктейлем молотова)(?! (?:на|для|в отпуск))',
      '(?:вырву|выколю|вырежу|выбью|выдавлю|отрежу) (?:тебе|вам) (?:всем )?(?:глаза|сердце|язык|кадык|кишки|уши|яйца|пальцы)|(?:глаза|сердце|язык|кадык) (?:тебе|вам) (?:вырву|выколю|вырежу|выдавлю)',
      '(?:поймаю|найду|встречу|увижу|отыщу|выловлю) (?:тебя|вас)(?:,| -| —)? (?:и )?(?:убью|зарежу|прибью|закопаю|урою|пристрелю|придушу|порву)',
    ],
  },
  sk: {
    demand: 'vráťte|vráť mi|moje peniaze|(?:máte|máš|dávam vám|dávam ti) \\d+ (?:hodín|dní|hodiny)',
    or: 'alebo|inak|inakšie|potom',
    fate: '(?:ste|si) (?:všetci )?(?:mŕtvi|mŕtvy|mŕtva|mŕtvoly)|(?:zomriete|zomrieš|skapete|zdochnete)(?: všetci)?|skončíte (?:v nemocnici|v hrobe|na cintoríne)',
    done: [
      '(?:spálim|zapálim|podpálim|vypálim) (?:vám|ti|váš|tvoj) (?:celý |ten )?(?:obchod|krám|dom|sklad)',
    ],
  },
  sl: {
    demand: 'vrnite mi|vrni mi|moj denar|(?:imate|imaš) \\d+ (?:ur|dni)',
    or: 'ali pa|ali|sicer|potem|drugače',
    fate: '(?:ste|si) (?:vsi )?(?:mrtvi|mrtev|mrtva)|(?:boste|boš) (?:vsi )?(?:umrli|umrla?|crknili|crknila?)',
    done: [
      '(?:zažgala?|požgala?) (?:ti|vam) bom (?:celo )?(?:trgovino|hišo|skladišče)',
      '(?:vem|vemo),? v (?:katero|kateri) (?:šolo|šoli|vrtec) (?:hodijo|hodi) (?:tvoji|vaši|tvoja|tvoj) (?:otroci|hči|hčerka|sin)',
    ],
  },
  sv: {
    demand:
      'betala(?: tillbaka)?(?=,? (?:eller|annars))|mina pengar|(?:ni har|du har|ger er|ger dig) \\d+ (?:timmar|dagar)',
    or: 'eller|annars|sen|sedan|eller så|därefter',
    fate: '(?:(?:ni|du) )?(?:hamnar|slutar|ligger|är|dör)(?: (?:ni|du))?(?: alla| allihop)? (?:på (?:sjukhus|sjukhuset|kyrkogården)|i (?:rullstol|graven|en kista|kistan)|döda|död|under jorden)|(?:dör (?:ni|du)|(?:ni|du) dör)(?: alla| allihop)?',
    done: [
      '(?:jag|vi) (?:slår|sätter|skickar|sparkar|ska slå|ska sätta|ska skicka) (?:dig|er)(?: alla| allihop)? (?:på sjukhus|till sjukhus|i rullstol|i graven|under jorden|till kyrkogården|fördärvad|fördärvade|sönder och samman|blodig|gul och blå)',
      '(?:jag|vi) (?:slår|ska slå|sparkar|krossar) (?:sönder|in) (?:ansiktet|huvudet|skallen|tänderna|käken|fejset|knäskålarna|benen) (?:på (?:dig|er))',
      '(?:ert|er|din|ditt) (?:lager|butik|affär|kontor) (?:kommer att|ska) (?:brinna|gå upp i (?:rök|lågor)|stå i lågor|explodera)',
      '(?:jag|vi) (?:kör|rammar|ska köra|ska ramma) (?:in )?(?:med )?(?:bilen|min bil|lastbilen|en lastbil) (?:rakt )?(?:in )?(?:i|genom) (?:butiken|affären|(?:er|din|ert) (?:butik|skyltfönster|affär|lokal|entré))',
      '(?:jag|vi) (?:väntar|ska vänta|står och väntar) på (?:din|ditt|dina|era|er) (?:dotter|son|barn|fru) (?:utanför|vid|efter|på)',
      '(?:jag|vi) (?:kommer|åker) (?:hem |ner |förbi |över )?(?:till (?:er|dig)|till (?:er|din) (?:butik|affär)|dit|tillbaka) med (?:en |ett |min |mitt )?(?:kniv|pistol|yxa|bensin|bensindunk|gevär|hagelgevär|basebollträ|machete)(?! (?:som|för att (?:visa|byta|reklamera|lämna)))',
      '(?:jag|vi) (?:sliter|skär|river|sticker|ska slita|ska skära) (?:ut |av |loss )?(?:ögonen|hjärtat|tungan|öronen|tarmarna|fingrarna) (?:på|ur|av) (?:dig|er)',
      'om jag (?:ser|hittar|träffar|får tag på) (?:dig|er)(?: så)?,? (?:är (?:du|ni) (?:död|döda)|(?:dör|får) (?:du|ni) dö)',
    ],
  },
  th: {
    demand: 'คืนเงินกู|เงินกู|คืนเงินมา',
    or: 'ไม่งั้น|ไม่อย่างนั้น|ไม่เช่นนั้น|หรือ',
    fate: '(?:พวก)?มึง(?:ทุกคน|ทั้งหมด)?(?:ตาย|โดน(?:ฆ่า|กระทืบ))',
    done: ['(?:กู|พวกกู)รู้(?:นะ)?(?:ว่า)?(?:ลูก|ลูกสาว|ลูกชาย|เมีย)(?:ของ)?มึง(?:เรียน|อยู่|ทำงาน)(?:โรงเรียน|ที่)?ไหน'],
  },
  tr: {
    demand: 'para(?:mı|mızı|larımızı)|\\d+ (?:saat|gün)\\p{L}{2,4} var|size \\d+ (?:saat|gün)',
    or: 'yoksa|aksi halde|sonra|ya da|vermezseniz|yapmazsanız|etmezseniz',
    fate: '(?:hepiniz |siz |sen )?(?:hastanelik|sakat|mezarlık) (?:olursunuz|olacaksınız|olursun|olacaksın|ederim|edeceğim)|(?:hepiniz |siz |sen )?(?:öldünüz|öldün|ölürsünüz|öleceksiniz|ölürsün|ölüsünüz)|(?:hastaneye|mezara) (?:gidersiniz|girersiniz|gideceksiniz|yatarsınız|girersin)',
    done: [
      '(?:seni|sizi|hepinizi) (?:tekerlekli sandalyeye (?:mahkum |oturt|mahkûm )|hastanelik |sakat |mezara |hastaneye |kanlar içinde )(?:ed(?:erim|eceğim)|bırak(?:ırım|acağım)|koy(?:arım|acağım)|göm(?:erim|eceğim)|(?:ur|acağ)(?:um|ım)|yolla(?:rım|yacağım)|gönder(?:irim|eceğim)|yatır(?:ırım|acağım))',
      '(?:deponuz|dükkanınız|mağazanız|dükkanın|mağazan|deponuz|iş yeriniz|işyeriniz) (?:bu (?:gece|hafta|hafta sonu) |yakında |yarın |cayır cayır ){0,2}(?:yanacak|kül olacak|havaya uçacak|alevler içinde)',
      '(?:arabayla|kamyonla|arabamla|tırla) (?:dükkanınıza|mağazanıza|dükkanına|vitrininize|içeri|camınızdan) (?:girec?e?ğim|dal(?:arım|acağım)|gir(?:erim|eceğim))',
      '(?:kızını|oğlunu|çocuğunu|çocuklarını|karını|eşini) (?:okul (?:çıkışında|önünde|kapısında)|okulun önünde|okulda|evde|yolda) (?:bekli?y?(?:eceğim|orum|erim)|bekle(?:rim|yeceğim))',
      '(?:benzinle|bıçakla|silahla|satırla|baltayla|sopayla|pompalıyla) (?:dükkanınıza |dükkanına |mağazanıza |oraya |kapına |kapınıza |yanınıza )?(?:geliyorum|geleceğim|gelirim)',
      '(?:gözlerini|dilini|kalbini|bağırsaklarını|kulaklarını|parmaklarını|ciğerini) (?:oy(?:arım|acağım)|sök(?:erim|eceğim)|kes(?:erim|eceğim)|kopar(?:ırım|acağım)|deş(?:erim|eceğim))',
      '(?:seni|sizi) (?:elime geçirirsem|bulursam|yakalarsam|görürsem|bir görürsem|sokakta görürsem)[^.!?\\n]{0,10} (?:öldür(?:ürüm|eceğim)|gebert(?:irim|eceğim)|vur(?:urum|acağım)|kes(?:erim|eceğim)|parçala(?:rım|yacağım)|bitir(?:irim|eceğim))',
    ],
  },
  uk: {
    demand:
      'поверн(?:іть|и)|віддай(?:те)?|мої гроші|(?:у вас|у тебе|даю вам|даю тобі) (?:є )?\\d+ (?:годин\\p{L}?|дн\\p{L}{1,2}|доб\\p{L})',
    or: 'або|інакше|а то|потім|бо|після',
    fate: '(?:ви |ти |всі |усі ){0,2}(?:опинитеся|опинишся|потрапите|потрапиш|ляжете|закінчите)(?: всі)? (?:в|у|на) (?:лікарні|лікарню|реанімації|реанімацію|морзі|морг|могилу|домовині|цвинтарі)|(?:ви|ти|вам|тобі)(?: всі| усі)? (?:трупи?|небіжчики?|не жити|кінець|гаплик|мерці)|(?:помрете|помреш|здохнете|здохнеш)(?: всі)?',
    done: [
      '(?:зроблю|зробимо|посаджу) (?:тебе|вас|з тебе|з вас) (?:всіх |усіх )?(?:інвалід\\p{L}{0,4}|калік\\p{L}{0,3}|в інвалідн\\p{L}{2} \\p{L}{5,7}|на (?:інвалідний )?візок)|(?:відправлю|відправимо|покладу) (?:тебе|вас) (?:всіх |усіх )?(?:(?:в|у|до) (?:лікарню|лікарні|реанімацію|реанімації|моргу?|могилу)|на (?:той світ|цвинтар))',
      '(?:ваш|твій) (?:склад|магазин|офіс|магазинчик) (?:скоро |ще |завтра |вночі )?(?:згорить|злетить у повітря|запалає)|(?:ваша|твоя) (?:контора|крамниця|лавка|фірма) (?:скоро |ще |завтра |вночі )?(?:згорить|злетить у повітря|запалає)',
      "(?:в[’' ]?їду|в[’' ]?їдемо|вріжуся|протараню|влечу) (?:на )?(?:машиною|вантажівкою|машині|тачкою|камазом)? ?(?:у|в) (?:ваш|твій|вашу|твою) (?:магазин|вітрину|контору|двері|офіс|крамницю)",
      '(?:чекатиму|буду чекати|чекаю|почекаю|зустріну|підстережу) (?:на )?(?:твою|твого|твоїх|ваших|вашу|вашого) (?:доньку|дочку|сина|дітей|дружину|дитину) (?:біля|коло|після|зі|під|на)',
      '(?:прийду|приїду|повернуся|йду|їду|прийдемо) (?:до (?:вас|тебе) )?(?:з|із|зі) (?:каністрою |каністрою з )?(?:бензином|бензину|ножем|сокирою|рушницею|битою|стволом|коктейлем молотова)(?! (?:на|для))',
      "(?:вирву|виколю|виріжу|виб[’' ]?ю|видавлю|відріжу) (?:тобі|вам) (?:всім |усім )?(?:очі|серце|язика?|кадик|кишки|вуха|пальці)|(?:очі|серце|язика|кадик) (?:тобі|вам) (?:вирву|виколю|виріжу|видавлю)",
      "(?:спіймаю|знайду|зустріну|побачу|відшукаю) (?:тебе|вас)(?:,| -| —)? (?:і |та )?(?:вб[’' ]?ю|уб[’' ]?ю|заріжу|приб[’' ]?ю|закопаю|пристрелю|придушу)",
    ],
  },
  zh: {
    demand: '不退钱|退钱|退款|还钱|赔钱|(?:给|限)(?:你们?|您)\\d+(?:个)?(?:小时|天)',
    or: '不然|否则|要不然|要不',
    fate: '(?:就)?(?:等死|去死|收尸|血洗|要(?:你们?)(?:的)?(?:狗)?命|弄死(?:你|你们)|杀(?:你|你们)|砍(?:你|你们|人)|烧(?:你|你们))',
    done: [
      '(?:让|叫|送|把)(?:你们?|您)(?:们)?(?:全都|都|全部|一个个|全)?(?:进|住进|躺进|送进)(?:医院|icu|火葬场|太平间|棺材|坟墓)|(?:让|叫)(?:你们?|您)(?:下半辈子|后半辈子|一辈子)?(?:都)?(?:坐轮椅|残废|断子绝孙|家破人亡|横着出来|站不起来)',
      '(?:你们?|您)(?:的|家)?(?:店|仓库|公司|厂)(?:这周末|今晚|明天|早晚|迟早|就)?(?:就)?(?:等着)?(?:变成|会变成|要变成|化为)(?:火海|灰|灰烬|废墟)',
      '(?:我|老子)(?:要|会|明天|今晚|就){0,2}(?:开车|开着车|开卡车|开货车)(?:去)?(?:撞|冲进|冲到)(?:你们?|您)?(?:的|们)?(?:那)?(?:破|黑)?(?:店|公司|门面|仓库|橱窗)',
      '(?:我|老子)(?:会|要|就|明天)?(?:在)?(?:学校|幼儿园|校)(?:门口|外面)?(?:等|堵|找)(?:着)?(?:你们?|您)(?:的|家)?(?:女儿|儿子|孩子|小孩)',
      '(?:让|被)(?:我|老子)(?:抓到|逮到|找到|碰到|看到|遇到)(?:你们?|您)(?:就|一定|,|，)?(?:一定|就)?(?:弄死|打死|砍死|杀了|打断|废了)',
      '(?:我|老子)(?:要|会|明天|今晚|现在|就){0,2}(?:带|提|拎|拿)(?:着|一桶|上)?(?:汽油|油桶|炸药|燃烧瓶)(?:去|来|到|上)(?:你们?|您)',
      '(?:我|老子)(?:要|会|一定|早晚|迟早){0,2}(?:挖了?|挖出|割了?|割掉|剜了?|挖掉|戳瞎|掏出)(?:你们?|您)(?:的)?(?:眼睛|眼珠|舌头|心|心脏|耳朵|双眼|狗眼)',
    ],
  },
}
