/**
 * Ordinary words as people write them in chats, which no list of words has: contractions without their apostrophe and short forms, in
 * small letters without accents. Not what is short for a name or a thing that is sold.
 */
export const chatForms: readonly string[] = Object.values({
  en: `aint arent cant couldnt couldve didnt doesnt dont hadnt hasnt havent hed hes heres howd hows id ill im isnt itd itll its ive lets mightnt mightve mustnt mustve neednt
    oughtnt shant shed shes shouldnt shouldve thatd thatll thats theres theyd theyll theyre theyve wasnt wed werent weve whatd whatll whats whens wheres whod wholl whos whyd
    wont wouldnt wouldve yall youd youll youre youve u ur urs r thx thnx ty tnx pls plz imo imho tbh idk btw asap fyi omg lol lmao wtf ffs smh ngl afaik iirc rn bc cuz coz cos
    tho thru gonna wanna gotta kinda sorta dunno lemme gimme aka eta faq rma doa nvm atm irl tldr`,
  fr: `jsuis jesuis chuis jai jme jte jy jen jpeux jveux jsais jvais cest cetait cetais nest netait dun dune lai las ya yavait ny quil quelle quils quon jusqua aujourdhui
    pq pcq pck parsk pk pkoi pourkoi tjrs tjr toujs tt tte tts ttes bcp bcq svp stp mdr ptdr jpp osef rdv qd qqn qqch qq qque ds dc ac ms pr ns vs slt bsr bjr cad càd rep rapp dsl desole nrv hs sav`,
  es: `xq pq xk pk porq tmb tb tbn tmbn q k qe ke dnd cdo cd xfa porfa xa pa xo aki kiero toy tas ta tamos ntp nds msj msjs grax bn mñn finde ps pues d nda mx dl salu2`,
  pt: `vc vcs voce pq pqe tb tbm tmb nao n naum eh ta to tava tao q qdo qd qnd cmg ctg hj msm mt mto mta mts blz vlw flw obg obgd obgda dps agr pfv pf kd td tds nd cmo oq aki fds bjs`,
  it: `nn xke xche perke pke ke ki cmq qnd qlcs qlc qlcn qst qsto qsta tt tutt sn x xo pero tvb grz grazie dv dp dps cn anke cs cosi ce cera lho lha dellho se nnt msg risp`,
  de: `nich nix nichma hab habs habt habn net ned nedda isses isn gehts wirds gibts hats wars hätts hatts kanns wills machts obs wenns dass aufm ausm vorm beim ausn aufn mitm nem ner nen
    ne n mal ma bissl bissel biss ham hams simma kein keins ka kp vllt vlt evtl bzgl zzgl inkl mfg lg vg dh zb usw ggf ehrl iwie iwo iwann eig eigtl keinplan wg jmd jdn`,
  nl: `idd iig iig mss miss ff aub svp tis tkan tkwam kheb kga kwil kben kzie zoiets nie ni da wa nen nog nt gwn gwoon egt ech omdt dr ze zn mn mn zgn ivm mbt tov`,
  sv: `ngt ngn nån nåt inge iaf iallafall ja jag e å o dom dem asså typ iofs tex tom dvs pga mkt kmr gbg oxå oxa va ej vgd`,
  da: `ik ikk ikke pga dvs fx mht mvh osv iøvr bla evt ku sku ha hva mig da nr tlf ngl`,
  nb: `ikkje ikkj ik itj ikk mtp pga dvs fks mvh osv bla evt ka kor kossen kanskje drt jfr nok`,
  fi: `en oo oon oot ei emmä mä sä mun sun mulla sulla mull sull ku kans kandee emt tms jne esim ts sit sitte ny nyt tota vaa viel oli täs tos eiku joo juu tiedä mut muttei`,
  pl: `nwm nw wgl wogole wlasnie zw jj nir nic niee nieee nie niewiem wiec dzieki dzieks spk mega btw tez tzn tj itd itp np ok okej cos ktos jakos juz sie jest bd bede bedzie mozna`,
  cs: `nn jj jo neni nejni nevim nevm nefaka nefacha du mne sem sme ste cus thx dk dik diky pls btw tkz takze atd napr nj jsm jste jsi`,
  sk: `nn jj neni neviem nevm niesom som sme ste atd napr btw dik dakujem pls takze kua`,
  hu: `nem nm h hogy mer miert mert vok volt asszem szal szoval stb pl kb kösz kosz koszi légyszi lecci amugy amúgy vmi vki vhol vmit ezt azt`,
  ro: `nu ca pt ptr pentru k ke dc dece sal nush nuj ms mersi mersic vb vrb ft fr fff asa cv cineva cv csf nimik tre trebuia p pe d dn`,
  hr: `nez neznam nzm nznm jel jeli jal zas zasto kak kaj nis nista nc bzvz brate msm mslm hvala hvl npr itd tj btw vrj sam si je aj ae`,
  sl: `nev nevem nism nisem sm sem zakej zkj kr ker mam nimam dc drgac pač pac npr itd btw vrjetn`,
  el: `den dn oti otan giati gt gti tpt tipota re vre ela pali kt kati kn kanena kalo exei einai eimai exw mou sou thx plz`,
  tr: `bi bişey bisey bişi bisi cok cnm tmm tm slm nbr mrb kib aeo bknz dicem diyom geliyo oluyo yapıyo gelmiyo olmuyo yok ii iyi degil deil diil napim nasil hic hiç snra sonrasi die icin`,
  ru: `щас ща чё че чо што шо неа низя нету спс пжл плиз норм имхо кст мб тк тд тп хз оч вобще ваще вообщем тока токо тольк скока ток чет чета чтоли нра ппц`,
  uk: `шо шоб чо чого ща нема нету дяк дякс норм имхо тіпа тіки токо вобще взагалі мо мож`,
  bg: `kvo shto zashto nqma ne6to no6to 6to kato pak taka mn mnogo mersi ztova btw nz neznam oba4e za6to`,
  id: `gak ga gk nggak ngga enggak engga kagak tdk tak blm udh udah sdh dah bgt banget yg dgn dg utk tp tpi krn karna kalo klo kl jd jdi jg jga sm sma dr dri pd org brg brng knp gmn gimana aja aj bs bisa dpt skrg skg tlg mksh mksih trs trus lg lgi bln hrs nya`,
  vi: `ko kg k hk hok dc đc ck vk mn mng nt bt cx j vs z`,
  ja: `わろた わら ｗｗ まじ マジ ガチ`,
  he: `לא בטח`,
}).flatMap((line) => line.split(/\s+/))

/** What somebody writes who waits for a parcel, and who has a claim: carriers, and the words and letters of complaints and guarantees. */
export const complaintNames: readonly string[] = Object.values({
  everywhere:
    'dhl ups fedex fedx tnt dpd gls usps arvato aramex cainiao yunexpress yanwen 4px sf-express sfexpress ceva schenker dbschenker',
  german:
    'hermes myhermes packstation deutschepost swisspost trans-o-flex transoflex iloxx go-express planzer quickpac österreichischepost',
  french:
    'colissimo chronopost mondialrelay mondial relay relaiscolis colisprive bpost laposte geodis ciblex heppner shop2shop pickup',
  southern:
    'correos seur mrw nacex tipsa ctt envialia zeleris brt bartolini sda posteitaliane poste italiane nexive ctt speedy econt acs elta geniki kyproumail boxnow',
  dutch: 'postnl dynalogic homerr budbee instabox trunkrs cycloon redjepakketje',
  british: 'evri yodel parcelforce royalmail anpost fastway citysprint arrowxl dx tuffnells parcel2go whistl',
  nordic:
    'posti postnord bring posten helthjem porterbuddy dao matkahuolto schenker airmee early bird earlybird instabee omniva itella',
  eastern:
    'inpost paczkomat paczkomaty orlenpaczka orlen pocztex pocztapolska zasilkovna zasielkovna packeta ppl ceskaposta balikovna slovenskaposta fancourier fan cargus sameday samedaybox posta romana foxpost mpl magyarposta overseas hrvatskaposta postaslovenije lietuvospastas lpexpress omniva smartpost venipak latvijaspasts novaposhta nova poshta ukrposhta ukrpost meest cdek sdek boxberry pochta',
  american:
    'lasership ontrack ontrac purolator canadapost loggi jadlog jamef sedex correiosbrasil oca andreani estafeta redpack chilexpress servientrega australiapost startrack auspost toll nzpost',
  asian:
    'yamato kuroneko sagawa japanpost yupack hanjin cjlogistics jne jnt sicepat anteraja ninjavan ninja posindonesia kerry flash kerryexpress flashexpress delhivery bluedart ekart xpressbees shadowfax dtdc aramex smsa naqel yurtici yurtici aras mng surat ptt hepsijet kargoist israelpost hfd chita',
  asianScripts:
    'ヤマト ヤマト運輸 クロネコ 佐川 佐川急便 日本郵便 ゆうパック 順豐 顺丰 圆通 中通 申通 韵达 极兔 百世 邮政 京东物流 黑貓 黑猫 新竹物流 우체국 한진 로젠 대한통운 롯데택배 почта сдэк боксберри',
  complaints: `refund refunds refunded refunding chargeback warranty warranties rma doa doas grr sla ombudsman smallclaims dispute disputes paypal klarna trustpilot reklamation widerruf
    sav garantie garantia garanzia gwarancja garancia jotállás vergoeding ceeca vzbv verbraucherzentrale bbb ocu ufc ufcquechoisir consumentenbond altroconsumo forbrugerradet konsumentverket codacons procon reclameaqui`,
}).flatMap((line) => line.split(/\s+/))

/** What an appliance shows when it has broken down: "E-04", "F21", "Err 5". "WK-4711" is no such code. */
export const ERROR_CODE = /^(?:err(?:or)?|fehler|[a-z]{1,2})[-_.]?\d{1,3}$/
