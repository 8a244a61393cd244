export interface AdvertisingWords {
  /** What readers are asked to do, elsewhere. Regular expressions over a text as matchingText writes it. */
  calls: readonly string[]
  /** To write to the author: a customer asks that of a shop as well, so it says nothing without goods. */
  writes: readonly string[]
  /** What is sold by writing it under everything. */
  goods: readonly string[]
}

/** A review tells what its author did; an advertisement tells its reader what to do. Only the second is here. */
export const advertisingWords: Readonly<Record<string, AdvertisingWords>> = {
  ar: {
    calls: [
      '(?:زوروا|زر) (?:موقعنا|متجرنا|قناتي)',
      '(?:اشترك|اشتركوا) في (?:قناتي|قناتنا)',
      'كود (?:الخصم|خصم)',
    ],
    writes: ['(?:تواصل|تواصلوا) (?:معي|معنا)'],
    goods: ['(?:كازينو|قمار|رهان)', '(?:اربح|كسب) (?:المال|المال من المنزل)', 'عملات (?:رقمية|مشفرة)'],
  },
  de: {
    calls: [
      '(?:besucht|besuchen sie|schaut auf|folgt) (?:meinem|meinen|meine|unseren|unsere|mir|uns)',
      'mit (?:meinem|unserem) code [a-z0-9]{4,}',
      '(?:jetzt|hier) (?:kaufen|bestellen|anmelden|klicken)',
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
    calls: [
      '(?:visit|check out|follow|subscribe to) (?:my|our) (?:shop|store|site|website|page|channel|profile|blog|link)',
      '(?:use (?:my |our |the )?|with (?:my|our) )(?:promo |discount |coupon )?code [a-z0-9]{4,}',
      '(?:click|tap) (?:here|the link|on the link)',
      '(?:buy|order|shop|sign up|register) (?:now|here|today) (?:at|on|from|via)',
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
      'replica (?:watches|bags|rolex)',
      '(?:payday|quick|instant) loans?',
      'seo (?:services|backlinks)',
      '(?:cheap|buy) (?:viagra|cialis|xanax|adderall)',
      'hack(?:ed)? (?:accounts|whatsapp)',
      'spell caster',
    ],
  },
  es: {
    calls: [
      '(?:visita|visitad|visiten|sigue|sígueme|suscríbete a) (?:mi|nuestra|nuestro|en)',
      'con (?:mi|nuestro) código [a-z0-9]{4,}',
      '(?:compra|pide|regístrate|haz clic) (?:ahora|aquí)',
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
    calls: [
      '(?:visitez|suivez|abonnez-vous à) (?:ma|mon|mes|notre|nos)',
      'avec (?:mon|notre) code [a-z0-9]{4,}',
      '(?:achetez|commandez|inscrivez-vous|cliquez) (?:maintenant|ici)',
    ],
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
    calls: ['(?:בקרו|היכנסו) (?:באתר|לאתר) (?:שלי|שלנו)', 'קוד (?:קופון|הנחה) [a-z0-9]{4,}'],
    writes: ['(?:צרו|צור) (?:איתי|איתנו) קשר'],
    goods: ['קזינו (?:אונליין|מקוון)', 'להרוויח כסף (?:מהבית|באינטרנט)', 'הלוואות (?:מהירות|חוץ בנקאיות)'],
  },
  it: {
    calls: [
      '(?:visita|visitate|seguimi|seguiteci|iscriviti a) (?:il mio|la mia|il nostro|su)',
      'con il (?:mio|nostro) codice [a-z0-9]{4,}',
      '(?:compra|acquista|iscriviti|clicca) (?:ora|qui|subito)',
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
    calls: [
      '(?:プロフィール|リンク|こちら)(?:から|を)(?:チェック|クリック|登録)',
      '(?:フォロー|チャンネル登録)(?:して|お願い)',
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
    calls: [
      '(?:bezoek|volg|abonneer je op) (?:mijn|onze|mij|ons)',
      'met (?:mijn|onze) code [a-z0-9]{4,}',
      '(?:koop|bestel|klik|meld je) (?:nu|hier)',
    ],
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
    calls: [
      '(?:odwiedź|odwiedźcie|obserwuj) (?:mój|moją|nasz|naszą|mnie)',
      'z (?:moim|naszym) kodem [a-z0-9]{4,}',
      '(?:kup|zamów|kliknij|zarejestruj się) (?:teraz|tutaj|tu)',
    ],
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
    calls: [
      '(?:visite|siga|inscreva-se) (?:meu|minha|nosso|nossa|o meu|a minha|no)',
      'com o (?:meu|nosso) (?:código|cupom) [a-z0-9]{4,}',
      '(?:compre|clique|registe-se|cadastre-se) (?:agora|aqui|já)',
    ],
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
    calls: [
      '(?:заходите|переходите|подписывайтесь) (?:на|в|по) (?:мой|наш|сайт|канал|ссылке)',
      'по (?:моему|нашему) промокоду [a-zа-я0-9]{4,}',
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
    calls: [
      '(?:besök|följ|prenumerera på) (?:min|mitt|vår|mig|oss)',
      'med (?:min|vår) kod [a-z0-9]{4,}',
      '(?:köp|beställ|klicka|anmäl dig) (?:nu|här)',
    ],
    writes: ['(?:kontakta|skriv till|mejla|messa|ring) (?:mig|oss)'],
    goods: ['online ?casino', 'tjäna pengar (?:hemifrån|online|snabbt)', 'snabblån', 'köp följare'],
  },
  zh: {
    calls: [
      '(?:加|添加)(?:我|微信|客服)',
      '(?:关注|访问)(?:我的|我们的)(?:店|网站|公众号)',
      '(?:优惠码|折扣码)\\s?[a-z0-9]{4,}',
    ],
    writes: ['(?:联系|私信|咨询)(?:我|我们)'],
    goods: [
      '(?:在线|网上)?(?:赌场|博彩)',
      '(?:兼职|在家)(?:赚钱|日赚)',
      '(?:刷单|代购|代开发票|高仿|贷款秒批)',
      '买粉丝',
    ],
  },
}
