export interface AdvertisingWords {
  /** What readers are asked to do with what is the advertiser's own. Regular expressions over a text as matchingText writes it. */
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
    own: [
      '(?:زوروا|زر) (?:موقعنا|متجرنا|قناتي)',
      '(?:اشترك|اشتركوا) في (?:قناتي|قناتنا)',
      '(?:استخدم|استخدموا|استعمل|استعملوا) (?:كود|رمز)(?: (?:الخصم|خصم))?',
    ],
    invitations: ['(?:اطلب|اطلبوا|اشتر|اشتروا|سجل|سجلوا|اضغط|اضغطوا) (?:الآن|الان|هنا|اليوم)'],
    writes: ['(?:تواصل|تواصلوا) (?:معي|معنا)'],
    goods: ['(?:كازينو|قمار|رهان)', '(?:اربح|كسب) (?:المال|المال من المنزل)', 'عملات (?:رقمية|مشفرة)'],
  },
  de: {
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
    ],
  },
  en: {
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
    ],
  },
  es: {
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
    ],
  },
  fr: {
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
    ],
  },
  he: {
    own: [
      '(?:בקרו|היכנסו) (?:באתר|לאתר) (?:שלי|שלנו)',
      '(?:השתמשו|תשתמשו) ב?קוד (?:קופון|הנחה)?\\s?[a-z0-9]{4,}',
    ],
    invitations: ['(?:הזמינו|קנו|לחצו|הירשמו) (?:עכשיו|כאן|היום)', 'קוד (?:קופון|הנחה) [a-z0-9]{4,}'],
    writes: ['(?:צרו|צור) (?:איתי|איתנו) קשר'],
    goods: ['קזינו (?:אונליין|מקוון)', 'להרוויח כסף (?:מהבית|באינטרנט)', 'הלוואות (?:מהירות|חוץ בנקאיות)'],
  },
  it: {
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
    ],
  },
  ja: {
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
    ],
  },
  nl: {
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
    ],
  },
  pl: {
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
    ],
  },
  pt: {
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
    ],
  },
  ru: {
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
    ],
  },
  sv: {
    own: [
      '(?:besök|följ|prenumerera på) (?:min|mitt|vår|mig|oss)',
      '(?:använd|spara)[^.!?\\n]{0,30} (?:min |vår )?(?:kod|koden) [a-z0-9]{4,}',
    ],
    invitations: ['(?:köp|beställ|klicka|handla|anmäl dig) (?:nu|här|idag)'],
    writes: ['(?:kontakta|skriv till|mejla|messa|ring) (?:mig|oss)'],
    goods: ['online ?casino', 'tjäna pengar (?:hemifrån|online|snabbt)', 'snabblån', 'köp följare'],
  },
  zh: {
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
    ],
  },
}
