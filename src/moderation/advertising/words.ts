export interface AdvertisingWords {
  /** An advertisement by itself, where a sentence begins with it. Regular expressions over a text as matchingText writes it. */
  outright: readonly string[]
  /** What readers are asked to do with what is the advertiser's own. */
  own: readonly string[]
  /** What readers are asked to do at once. Others say the same of themselves ("mi hermana compra aquí"): see the phase. */
  invitations: readonly string[]
  /** To write to the author: a customer asks that of a shop as well, so it says nothing without goods. */
  writes: readonly string[]
  /** What is sold by writing it under everything. */
  goods: readonly string[]
}

/** A review tells what its author did; an advertisement tells its reader what to do. Only the second is here. */
export const advertisingWords: Readonly<Record<string, AdvertisingWords>> = {
  ar: {
    outright: [
      '(?:استخدم|استخدموا|استعمل|استعملوا) (?:كودي|كودنا|كود الخصم الخاص بي) [a-z0-9]{4,}',
      '(?:اشتر|اشتري|اشتروا) (?:فياجرا|الفياجرا|سياليس)',
    ],
    own: [
      '(?:زوروا|زر) (?:موقعنا|متجرنا|قناتي)',
      '(?:اشترك|اشتركوا) في (?:قناتي|قناتنا)',
      '(?:استخدم|استخدموا|استعمل|استعملوا) (?:كود|رمز)(?: (?:الخصم|خصم))?',
    ],
    invitations: ['(?:اطلب|اطلبوا|اشتر|اشتروا|سجل|سجلوا|اضغط|اضغطوا) (?:الآن|الان|هنا|اليوم)'],
    writes: ['(?:تواصل|تواصلوا) (?:معي|معنا)'],
    goods: [
      '(?:كازينو|قمار|رهان)',
      '(?:اربح|كسب) (?:المال|المال من المنزل)',
      'عملات (?:رقمية|مشفرة)',
      '(?:اربح|كسب) \\d[\\d.,]{1,8} ?(?:دولار|يورو|ريال) (?:في اليوم|يوميا|أسبوعيا|شهريا)',
      '(?:ربح|أرباح) مضمونة?',
    ],
  },
  de: {
    outright: [
      '(?:nutzt|nutze|nutzen sie|benutzt|verwendet|verwende|verwenden sie) (?:meinen|unseren) (?:rabatt|gutschein|rabatt-|gutschein-)?code [a-z0-9]{4,}',
      '(?:viagra|cialis) (?:online|rezeptfrei|ohne rezept|günstig) (?:kaufen|bestellen)',
    ],
    own: [
      '(?:besucht|besuchen sie|schaut auf|folgt) (?:meinem|meinen|meine|unseren|unsere|mir|uns)',
      '(?:spart|sparen sie|sichert euch|sichern sie sich|holt euch)[^.!?\\n]{1,40} mit (?:meinem |unserem |dem )?code [a-z0-9]{4,}',
      '(?:nutzt|nutzen sie|benutzt|verwendet) (?:meinen|unseren) code [a-z0-9]{4,}',
    ],
    invitations: [
      '(?:jetzt|hier) (?:kaufen|bestellen|anmelden|klicken)',
      '(?:bestellt|kauft|klickt) (?:jetzt|hier)',
    ],
    writes: ['(?:schreibt|schreib|kontaktiert|kontaktieren sie|meldet euch bei) (?:mir|mich|uns)'],
    goods: [
      '(?:online[ -]?casino|sportwetten)',
      'geld verdienen (?:von zuhause|im internet)',
      '(?:kredit|darlehen) ohne schufa',
      '(?:bitcoin|krypto)[ -]?(?:trading|investment|gewinn)',
      'follower kaufen',
      'verdien(?:e|t|en sie|en)? (?:bis zu )?\\d[\\d.,]{1,8} ?(?:euro|€) (?:pro|am|die|jede|jeden|im) (?:tag|woche|monat)',
      '(?:schnell )?reich (?:werden )?mit (?:bitcoin|bitcoins|krypto)',
      '(?:bitcoin|krypto)[ -]?(?:gewinne?|rendite|profite?)',
      '(?:gewinn garantiert|garantierte[rn]? gewinne?)',
    ],
  },
  en: {
    outright: [
      'use (?:my|our) (?:promo |discount |coupon |referral )?code [a-z0-9]{4,}',
      '(?:buy|order|get) (?:cheap |generic ){0,2}(?:viagra|cialis|xanax|adderall|tramadol|oxycodone|ozempic)',
    ],
    own: [
      '(?:visit|check out|follow|subscribe to) (?:my|our) (?:shop|store|site|website|page|channel|profile|blog|link)',
      'use (?:my|our) (?:promo |discount |coupon )?code [a-z0-9]{4,}',
      '(?:save|get|take)[^.!?\\n]{1,30} with (?:my |our |the )?(?:promo |discount |coupon )?code [a-z0-9]{4,}',
    ],
    invitations: [
      'use (?:the |this )?(?:promo |discount |coupon )?code [a-z0-9]{4,}',
      '(?:click|tap) (?:here|the link|on the link)',
      '(?:buy|order|shop|sign up|register) (?:now|here|today)',
      'link in (?:my )?bio',
    ],
    writes: ['(?:contact|message|dm|whatsapp) (?:me|us)', '(?:text|email|call) me'],
    goods: [
      'online casino',
      '(?:sports )?betting (?:site|tips)',
      'make money (?:online|from home|fast)',
      'work from home and earn',
      'earn \\W?\\d{2,6} (?:a|per) (?:day|week|month)',
      '(?:crypto|bitcoin|forex) (?:trading|investment|recovery|signals)',
      '(?:buy|get) (?:followers|likes|subscribers)',
      // Alone, that is what a customer may call what came.
      'replica (?:watches|bags|rolex)(?=[^.!?\\n]{0,60}(?:contact|message|whatsapp|order|visit|dm|www|https?:))',
      '(?:payday|quick|instant) loans?',
      'seo (?:services|backlinks)',
      '(?:cheap|buy) (?:viagra|cialis|xanax|adderall)',
      'hack(?:ed)? (?:accounts|whatsapp)',
      'spell caster',
      'get rich (?:quick|fast|with)',
      '(?:crypto|bitcoin|forex) (?:profits?|gains?|returns?)',
      '(?:(?:profits?|income) guaranteed|guaranteed (?:profits?|income))',
      'earn \\W?\\d[\\d.,]{1,8} ?(?:dollars|usd|euros?|pounds)? (?:a|per|every|each) (?:day|week|month)',
    ],
  },
  es: {
    outright: [
      '(?:usa|usad|usen|utiliza|utilicen) (?:mi|nuestro) (?:código|cupón)(?: de descuento)? [a-z0-9]{4,}',
      '(?:compra|compre|comprar) (?:viagra|cialis)',
    ],
    own: [
      '(?:visita|visitad|visiten|sigue|sígueme|suscríbete a) (?:mi|nuestra|nuestro|en)',
      '(?:usa|usad|usen|ahorra|ahorrad)[^.!?\\n]{0,30} (?:mi|nuestro|el) código [a-z0-9]{4,}',
    ],
    invitations: [
      '(?:compra|compre|comprad|pide|pida|regístrate|regístrese|haz clic|haga clic) (?:ahora|aquí|ya)',
    ],
    writes: ['(?:contáctame|contáctenos|contactadme|escríbeme|escríbenos|escribidme)'],
    goods: [
      'casino online',
      'apuestas deportivas',
      'gana(?:r)? dinero (?:desde casa|por internet|rápido)',
      'préstamos? (?:rápidos?|sin aval)',
      '(?:comprar|compra) seguidores',
      '(?:inversión|invertir) en (?:bitcoin|criptomonedas)',
      'gana(?:r)? \\d[\\d.,]{1,8} ?(?:euros?|€|dólares|\\$) (?:al|por|a la|cada) (?:día|semana|mes)',
      '(?:hazte|hacerse|háganse) ricos? con (?:bitcoin|criptomonedas)',
      'ganancias? garantizadas?',
    ],
  },
  fr: {
    outright: [
      '(?:utilisez|utilise|entrez) (?:mon|notre) code(?: promo| de réduction)? [a-z0-9]{4,}',
      '(?:achetez|acheter|commandez) (?:du )?(?:viagra|cialis)',
    ],
    own: [
      '(?:visitez|suivez|abonnez-vous à) (?:ma|mon|mes|notre|nos)',
      '(?:utilisez|profitez de|économisez)[^.!?\\n]{0,30} (?:mon|notre|le) code [a-z0-9]{4,}',
    ],
    invitations: ['(?:achetez|commandez|inscrivez-vous|cliquez) (?:maintenant|ici|vite)'],
    writes: ['(?:contactez|contacte|écrivez|écris)[ -](?:moi|nous)'],
    goods: [
      'casino en ligne',
      'paris sportifs',
      "gagne[rz] de l['’]argent (?:à la maison|en ligne|rapidement)",
      'prêts? (?:entre particuliers|rapides?)',
      'acheter des (?:abonnés|followers)',
      '(?:marabout|voyant) (?:puissant|sérieux)',
      'gagne[rz] \\d[\\d.,]{1,8} ?(?:euros?|€) par (?:jour|semaine|mois)',
      '(?:devenez|devenir) riche (?:avec|grâce)',
      '(?:profits?|gains?) garantis?',
      'investi(?:r|ssez) dans (?:le bitcoin|la crypto)',
    ],
  },
  he: {
    outright: ['(?:השתמשו|תשתמשו) בקוד (?:שלי|שלנו) [a-z0-9]{4,}', '(?:קנו|הזמינו) (?:ויאגרה|סיאליס)'],
    own: [
      '(?:בקרו|היכנסו) (?:באתר|לאתר) (?:שלי|שלנו)',
      '(?:השתמשו|תשתמשו) ב?קוד (?:קופון|הנחה)?\\s?[a-z0-9]{4,}',
    ],
    invitations: ['(?:הזמינו|קנו|לחצו|הירשמו) (?:עכשיו|כאן|היום)', 'קוד (?:קופון|הנחה) [a-z0-9]{4,}'],
    writes: ['(?:צרו|צור) (?:איתי|איתנו) קשר'],
    goods: [
      'קזינו (?:אונליין|מקוון)',
      'להרוויח כסף (?:מהבית|באינטרנט)',
      'הלוואות (?:מהירות|חוץ בנקאיות)',
      'להרוויח \\d[\\d.,]{1,8} ?(?:שקל|ש"ח|₪|דולר) (?:ביום|בשבוע|בחודש)',
      'להתעשר (?:מביטקוין|עם ביטקוין)',
      'רווח מובטח',
    ],
  },
  it: {
    outright: [
      '(?:usa|usate|utilizza|utilizzate) il (?:mio|nostro) codice(?: sconto)? [a-z0-9]{4,}',
      '(?:compra|acquista|comprate|acquistate) (?:viagra|cialis)',
    ],
    own: [
      '(?:visita|visitate|seguimi|seguiteci|iscriviti a) (?:il mio|la mia|il nostro|su)',
      '(?:usa|usate|risparmia|risparmiate)[^.!?\\n]{0,30} (?:il mio|il nostro|il) codice [a-z0-9]{4,}',
    ],
    invitations: [
      '(?:compra|comprate|acquista|acquistate|ordina|ordinate|iscriviti|clicca|cliccate) (?:ora|qui|subito)',
    ],
    writes: ['(?:contattami|contattatemi|contattateci|scrivimi|scrivetemi|scriveteci)'],
    goods: [
      'casinò online',
      'scommesse sportive',
      'guadagna(?:re)? (?:da casa|online|soldi)',
      'prestiti (?:veloci|tra privati)',
      'comprare follower',
      'guadagna(?:re|te)? \\d[\\d.,]{1,8} ?(?:euro|€) (?:al|alla|a|ogni) (?:giorno|settimana|mese)',
      '(?:diventa|diventare) ricc(?:o|hi) con (?:i )?(?:bitcoin|criptovalute|le criptovalute)',
      '(?:guadagn[oi]|profitt[oi]) garantit[oi]',
    ],
  },
  ja: {
    outright: [
      '(?:私|当店)の(?:クーポン|招待|紹介)?コード\\s?[a-z0-9]{4,}',
      '(?:バイアグラ|シアリス)(?:通販|の購入|を購入|個人輸入)',
    ],
    own: [
      '(?:私|当店|弊社|うち)の(?:サイト|ショップ|チャンネル|インスタ)',
      '(?:フォロー|チャンネル登録)(?:して|お願い)',
    ],
    invitations: [
      '(?:プロフィール|リンク|こちら)(?:から|を)(?:チェック|クリック|登録|購入)',
      '(?:今すぐ|いますぐ)(?:購入|注文|登録|クリック|チェック)',
      'クーポンコード\\s?[a-z0-9]{4,}',
    ],
    writes: ['(?:ご連絡|お問い合わせ|メッセージ|DM|dm)(?:ください|下さい|お待ち)'],
    goods: [
      'オンラインカジノ',
      '(?:副業|在宅)で(?:稼|月収)',
      '簡単に稼げ',
      '仮想通貨(?:投資|で稼)',
      'フォロワー購入',
      '即日融資',
      '(?:日給|日収|週給|週収|月収)\\d[\\d,]{0,8}万?円',
      'ビットコインで(?:稼|儲)',
      '(?:利益|元本)保証',
    ],
  },
  nl: {
    outright: [
      'gebruik (?:mijn|onze) (?:kortings)?code [a-z0-9]{4,}',
      '(?:koop|bestel) (?:viagra|cialis|kamagra)',
    ],
    own: [
      '(?:bezoek|volg|abonneer je op) (?:mijn|onze|mij|ons)',
      '(?:gebruik|bespaar)[^.!?\\n]{0,30} (?:mijn|onze|de) code [a-z0-9]{4,}',
    ],
    invitations: ['(?:koop|bestel|klik|meld je) (?:nu|hier|snel)'],
    writes: ['(?:neem contact op met|stuur|mail|app|bel) (?:mij|ons|me)'],
    goods: [
      'online casino',
      'geld verdienen (?:vanuit huis|online)',
      '(?:snelle|onderhandse) leningen?',
      'volgers kopen',
      '(?:bitcoin|crypto) (?:beleggen|investering)',
      'verdien \\d[\\d.,]{1,8} ?(?:euro|€)? (?:per|elke|in de) (?:dag|week|maand)',
      'word (?:snel )?rijk met (?:bitcoin|crypto)',
      '(?:winst gegarandeerd|gegarandeerde winst)',
    ],
  },
  pl: {
    outright: [
      '(?:użyj|użyjcie|skorzystaj z|skorzystajcie z) (?:mojego|naszego) kodu(?: rabatowego)? [a-z0-9]{4,}',
      '(?:kup|kupuj|zamów) (?:viagrę|viagra|cialis|kamagrę)',
    ],
    own: [
      '(?:odwiedź|odwiedźcie|obserwuj) (?:mój|moją|nasz|naszą|mnie)',
      '(?:użyj|użyjcie|oszczędź)[^.!?\\n]{0,30} (?:mojego |naszego )?kodu [a-z0-9]{4,}',
    ],
    invitations: ['(?:kup|kupuj|zamów|kliknij|zarejestruj się) (?:teraz|tutaj|tu|już dziś)'],
    writes: ['(?:skontaktuj się ze mną|skontaktuj się z nami|napisz do (?:mnie|nas)|piszcie do mnie)'],
    goods: [
      'kasyno online',
      'zakłady bukmacherskie',
      'zarabia(?:j|nie) (?:w domu|przez internet|online)',
      '(?:szybkie|prywatne) pożyczki',
      'kup(?:ić|no)? obserwujących',
      '(?:zarabiaj|zarób|zarabiać) \\d[\\d.,]{1,8} ?(?:zł|euro|złotych) (?:dziennie|tygodniowo|miesięcznie)',
      '(?:zysk gwarantowany|gwarantowany zysk)',
      '(?:inwestuj|inwestycje) w (?:bitcoin|krypto)\\p{L}{0,8}',
    ],
  },
  pt: {
    outright: [
      '(?:use|usem|utilize|utilizem) (?:o )?(?:meu|nosso) (?:código|cupom|cupão)(?: de desconto)? [a-z0-9]{4,}',
      '(?:compre|comprem) (?:viagra|cialis)',
    ],
    own: [
      '(?:visite|siga|inscreva-se) (?:meu|minha|nosso|nossa|o meu|a minha|no)',
      '(?:use|usem|economize|poupe)[^.!?\\n]{0,30} (?:o meu|meu|o nosso|nosso|o) (?:código|cupom) [a-z0-9]{4,}',
    ],
    invitations: ['(?:compre|comprem|clique|peça|registe-se|cadastre-se) (?:agora|aqui|já)'],
    writes: ['(?:contacte-me|contacte-nos|me chama|chame no|entre em contato|entre em contacto)'],
    goods: [
      'cassino online|casino online',
      'apostas (?:esportivas|desportivas)',
      'ganh(?:e|ar) dinheiro (?:em casa|online|rápido)',
      'empréstimos? (?:rápidos?|entre particulares)',
      'comprar seguidores',
      'ganh(?:e|ar) (?:até )?(?:r\\$ ?)?\\d[\\d.,]{1,8} ?(?:euros?|€|reais)? (?:por|ao) (?:dia|semana|mês)',
      '(?:fique|ficar) rico com (?:bitcoin|criptomoedas|cripto)',
      'lucro garantido',
    ],
  },
  ru: {
    outright: [
      '(?:используйте|используй|введите|вводите) (?:мой|наш) (?:промокод|код) [a-zа-я0-9]{4,}',
      '(?:купите|купить|закажите) (?:виагру|сиалис)',
    ],
    own: [
      '(?:заходите|переходите|подписывайтесь) (?:на|в|по) (?:мой|наш|сайт|канал|ссылке)',
      'по (?:моему|нашему) промокоду [a-zа-я0-9]{4,}',
    ],
    invitations: [
      '(?:покупайте|купите|заказывайте|закажите|жмите|кликайте|регистрируйтесь)(?: (?:сейчас|здесь|тут|сегодня|у нас))?',
    ],
    writes: ['(?:пишите|напишите|обращайтесь|звоните) (?:мне|нам|в (?:телеграм|личку|лс))'],
    goods: [
      'онлайн[ -]?казино',
      'ставки на спорт',
      'заработок (?:в интернете|на дому|без вложений)',
      '(?:быстрые|срочные) займы',
      'накрутка подписчиков',
      '(?:зарабатывай|зарабатывайте|заработай|заработок) (?:от )?\\d[\\d.,]{1,8} ?(?:рублей|руб|₽|евро|долларов) (?:в|за) (?:день|неделю|месяц)',
      '(?:разбогатейте|разбогатей|разбогатеть) (?:на|с) (?:биткоин|крипт)\\p{L}{0,6}',
      '(?:гарантированн\\p{L}{2,3} (?:прибыль|доход)|прибыль гарантирована)',
    ],
  },
  sv: {
    outright: ['använd (?:min|vår) (?:rabatt)?kod [a-z0-9]{4,}', '(?:köp|beställ) (?:viagra|cialis)'],
    own: [
      '(?:besök|följ|prenumerera på) (?:min|mitt|vår|mig|oss)',
      '(?:använd|spara)[^.!?\\n]{0,30} (?:min |vår )?(?:kod|koden) [a-z0-9]{4,}',
    ],
    invitations: ['(?:köp|beställ|klicka|handla|anmäl dig) (?:nu|här|idag)'],
    writes: ['(?:kontakta|skriv till|mejla|messa|ring) (?:mig|oss)'],
    goods: [
      'online ?casino',
      'tjäna pengar (?:hemifrån|online|snabbt)',
      'snabblån',
      'köp följare',
      'tjäna \\d[\\d.,]{1,8} ?(?:kr|kronor|euro|€) (?:per|i|om) (?:dag|dagen|vecka|veckan|månad|månaden)',
      'bli rik (?:på|med) (?:bitcoin|krypto)',
      '(?:garanterad vinst|vinst garanterad)',
    ],
  },
  zh: {
    outright: [
      '(?:用|使用|输入)我的(?:优惠码|折扣码|邀请码|推荐码)\\s?[a-z0-9]{4,}',
      '(?:伟哥|万艾可)(?:代购|网购|购买|批发)',
    ],
    own: ['(?:关注|访问|搜索|搜)(?:我的|我们的|本)(?:店|网站|公众号|淘宝店)'],
    invitations: [
      '(?:加|添加)(?:我|我的|我们|客服|个)?(?:微信|vx|v信|薇信|wx|qq)',
      '(?:点击|点)(?:链接|这里|下方)',
      '(?:优惠码|折扣码)\\s?[a-z0-9]{4,}',
    ],
    writes: ['(?:联系|私信|咨询)(?:我|我们)', '(?:加|添加)(?:我|微信)'],
    goods: [
      '(?:在线|网上)?(?:赌场|博彩)',
      '(?:兼职|在家)(?:赚钱|日赚)',
      // Customers accuse a shop of these: who sells them says so.
      '(?:承接|专业|招|接)(?:各种|各类)?刷单',
      '刷单(?:兼职|赚钱|日结)',
      '(?:专业|诚信)(?:代购|代开发票)',
      '代开发票',
      '高仿[^。!?\\n]{0,20}(?=加|联系|微信|v信|批发)',
      '贷款秒批',
      '买粉丝',
      '(?:日赚|日入|月入|周赚)\\d[\\d,]{1,8}',
      '(?:稳赚不赔|稳定盈利)',
      '比特币(?:投资|理财|赚钱)',
    ],
  },
}
