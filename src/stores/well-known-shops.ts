/**
 * Shops, marketplaces and those who compare prices or opinions, by the part of their address before the country: "cheaper at Amazon.de"
 * is what a customer says, and to mask it would be a favour to the shop. Chosen by hand: what most people of one country at least know.
 * A name that is not here is masked as any other address is.
 */
const names: ReadonlySet<string> = new Set(
  [
    // Everywhere
    'aliexpress alibaba amazon apple asos booking costco decathlon dhgate ebay etsy expedia hm ikea lego microsoft nike adidas puma rakuten samsung',
    'sephora shein shopee temu tripadvisor trustpilot uniqlo vinted wish yelp zara lazada banggood gearbest joom farfetch iherb agoda airbnb',
    // German
    'aboutyou alternate aldi baur bonprix check24 conrad cyberport douglas galaxus digitec brack geizhals hornbach hagebau idealo kaufland',
    'lidl mediamarkt mindfactory mueller notebooksbilliger obi otto rossmann saturn thalia thomann tchibo toom willhaben zalando billiger',
    'kleinanzeigen rebuy medimops müller hood xxxlutz bauhaus lieferando holidaycheck verivox preisvergleich guenstiger testberichte trustedshops',
    // French
    'auchan backmarket boulanger but carrefour cdiscount conforama darty dealabs fnac kelkoo laredoute leboncoin leclerc leroymerlin ldlc',
    'ledenicheur manomano materiel monoprix rueducommerce showroomprive veepee avis-verifies',
    // Spanish and Portuguese
    'elcorteingles mercadolibre mercadolivre mercadona pccomponentes milanuncios wallapop fravega falabella liverpool linio worten',
    'americanas magazineluiza magalu casasbahia submarino shoptime olx kuantokusta zoom buscape reclameaqui netshoes kabum idealista',
    // Italian
    'eprice esselunga euronics subito trovaprezzi unieuro yoox ibs mondoconvenienza',
    // Dutch
    'beslist blokker bol coolblue hema kieskeurig kruidvat marktplaats tweakers wehkamp hollandandbarrett',
    // British, Irish, American, Canadian, Australian
    'argos boots currys debenhams halfords johnlewis marksandspencer next screwfix tesco sainsburys asda wayfair very ao smyths harveynorman',
    'bestbuy chewy craigslist homedepot kohls lowes macys newegg nordstrom overstock sears staples target walmart walgreens zappos bhphotovideo',
    'canadiantire jbhifi kogan bunnings officeworks woolworths catch trademe takealot sitejabber bizrate pricegrabber camelcamelcamel',
    // Nordic
    'blocket boozt cdon clasohlson elgiganten elkjop finn gigantti komplett netonnet power prisjakt pricerunner prisguiden proshop tori',
    'verkkokauppa webhallen inet tise dba bilka coolshop ellos tokmanni hintaopas',
    // Central and Eastern Europe
    'allegro allegrolokalnie alza arukereso argep ceneo czc datart empik emag x-kom heureka hepsi jofogas kaina24 mall mediaexpert morele notino',
    'rozetka hotline prom pigu varle kaup24 220 kurpirkt salidzini hinnavaatlus bazos sbazar aukro opineo compari price skroutz bestprice plaisio',
    'pazaruvaj technopolis ozone njuskalo nabava mimovrste bolha ceneje elefant pcgarage okazii euro rtveuroagd vatera extreme euronet',
    // Russian, Kazakh
    'avito citilink dns-shop eldorado kaspi lamoda mvideo otzovik irecommend ozon wildberries market megamarket satu sulpak',
    // Turkish, Arabic, Hebrew
    'akakce ciceksepeti cimri gittigidiyor hepsiburada n11 sahibinden sikayetvar teknosa trendyol vatanbilgisayar',
    'jumia noon namshi extra jarir souq haraj dubizzle ksp zap ivory bug yad2 lastprice',
    // Asian
    '11st auction coupang danawa gmarket ssg kakaku mercari yodobashi biccamera zozo qoo10 jd taobao tmall pinduoduo dangdang suning vip momoshop',
    'pchome ruten biggo hktvmall price shopee flipkart myntra meesho snapdeal ajio nykaa tokopedia bukalapak tiki sendo daraz',
    // Games
    'steampowered gog humblebundle g2a kinguin',
  ].flatMap((line) => line.split(' ')),
)

/** Companies, technologies and what one reads, watches or looks up that are called so. */
const wholeNames: ReadonlySet<string> = new Set(
  `ado.net ancestry.com asp.net cars.com crypto.com dm.de dm.at hotels.com lastminute.com match.com mobile.de monday.com test.de bauhaus.info trip.com vb.net
  web.de wikipedia.org wiktionary.org youtube.com goodreads.com imdb.com boardgamegeek.com netflix.com stiftung-warentest.de
  rottentomatoes.com metacritic.com librarything.com`.split(/\s+/),
)

/** Countries' own, and those that hold on to them; not the ones that are given away or sold to anybody. */
const USUAL_ENDING =
  /^(?:com|(?:com?\.)?(?:ae|ar|at|au|be|bg|br|ca|ch|cl|cn|co|cz|de|dk|ee|eg|es|fi|fr|gr|hk|hr|hu|id|ie|il|in|is|it|jp|ke|kr|kz|lt|lu|lv|ma|mt|mx|my|ng|nl|no|nz|pe|ph|pk|pl|pt|ro|rs|ru|sa|se|sg|si|sk|th|tn|tr|tw|ua|uk|us|vn|za)|eu|net)$/

/** Whether a host, in small letters and without "www.", is what a company is called and nothing more. */
export function isSpokenName(host: string): boolean {
  const [, name = '', ending = ''] = /^([^.]+)\.(.+)$/.exec(host) ?? []
  return wholeNames.has(host) || (names.has(name) && USUAL_ENDING.test(ending))
}

/** As they are called where other letters are used. */
const inOtherScripts: ReadonlySet<string> = new Set(
  `メルカリ アマゾン 楽天 ヤフオク ヨドバシ ビックカメラ ゾゾタウン ニトリ ダイソー ユニクロ 쿠팡 지마켓 네이버 옥션 알리익스프레스 테무 아마존 다나와 亚马逊 亞馬遜 淘宝 淘寶 京东 京東 天猫 天貓 拼多多 闲鱼 蝦皮
  озон вайлдберриз вайлдберрис авито алиэкспресс амазон ламода розетка пром أمازون امازون نون جوميا شيإن אמזון זאפ`.split(
    /\s+/,
  ),
)

/** Whether a word, in small letters, is a well-known shop's name. */
export function isWellKnownShop(word: string): boolean {
  return names.has(word) || inOtherScripts.has(word)
}
