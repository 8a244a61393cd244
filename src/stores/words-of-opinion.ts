/**
 * What customers blame and praise with, language by language, beside what the lists of others have (word-lists.ts): that a thing broke, was fake, late or
 * dear, that somebody cheats, that one wants the money back, and that one would buy again. Roots and nouns; their forms and compounds follow by rule.
 */
export const wordsOfOpinion = {
  ar: `احتيال نصاب نصب محتال غش غشاش مغشوش مقلد تقليد مزيف مزور خربان خراب تالف معطوب معيب مكسور زبالة خردة رديء رديئة سيئ فاشل خايس تعبان استرجاع استرداد ارجاع مرتجع ضمان
    كذب كذاب سرقة حرامي لصوص غالي تأخير متأخر خيبة ندمت ندم مقاطعة ابتعدوا احذروا تحذير ممتاز رائع جميل أنصح انصح راضي مبهر فخم بطيء`,
  bg: `измама измамник измамници мошеници менте ментърджии боклук боклуци дефект дефектен повреден счупен счупи скъсан развален разочарование разочарован некачествен
    некадърни лъжци лъжа лъжливо крадци рекламация връщане върнах възстановяване гаранция закъсня закъснение забавяне скъпо скъпотия ужас ужасно кошмар отврат гадно калпав калпаво
    пазете избягвайте фалшив имитация отличен чудесен страхотен препоръчвам доволен прекрасен`,
  cs: `šmejd šmejdi šmejdský šunt křáp krám aušus zmetek zmetky podvod podvodník podvodníci podvodný lháři lež zloději reklamace reklamovat vrácení vrátit vrátil peníze zpět vadný
    vada vady rozbitý rozbilo prasklý prasklo nefunguje nefunkční nefunkčnost odfláknutý odfláknuté odfláklý mizerný hrozný katastrofa zklamání zklamaný nespokojený předražený předražené drahota zpoždění opožděný
    padělek napodobenina falešný varuji varování vyhněte vyhnout nikdy skvělý výborný doporučuji spokojený nádherný paráda nekvalitní rozsypal`,
  da: `svindel svindler svindlere snyd snydt fup fupfirma bras skrald møg lort makværk elendig elendigt defekt ødelagt gået itu knækket revnet fejl fejlvare kopivare falsk forfalskning
    returnere returret returnering refundering pengene tilbage reklamation garanti forsinket forsinkelse overpris dyrt rådden skuffet skuffelse skuffende løgn løgnere tyveri
    advarsel undgå aldrig utilfreds fremragende fantastisk anbefale tilfreds dejlig lækker knirker sjusket`,
  de: `schlamperei schlampig pfusch pfuscher pfuscherei murks schrott schund ramsch krempel gelump mist müll dreck wucher wucherer abzock abzocke abzocker abzockerei nepp neppen betrug betrüger
    betrogen beschiss beschissen verarsche verarschung verarscht gaunerei gauner halsabschneider lug lüge lügner schwindel schwindler fake fälschung gefälscht plagiat imitat nachgemacht täuschung mogel mogelei
    reklamation reklamieren rückgabe rückläufer retoure umtausch erstattung geld zurück gewährleistung garantie mahnung mangel mängel mangelhaft defekt kaputt bruch gebrochen gerissen riss ausfall
    verschleiß ermüdung verzug verspätung verspätet saftladen billigladen fehlkauf fehlgriff flop zumutung frechheit katastrophe enttäuschung enttäuscht ärger ärgerlich ärgernis nutzlos wertlos unbrauchbar überteuert
    stinkt gestank schimmel wackelig undicht nahtbruch naht akku lack farb geruch scharnier kratzspur abofalle finger weg warnung warne meidet boykott
    spitze klasse toll super genial empfehlung empfehlenswert zufrieden begeistert hervorragend traumhaft rückerstattung reißverschluss konstruktion fehlkonstruktion lieferant quietschen quietscht lieferzeit rücksendung mogelpackung verkratzt shrinkflation ladehemmung passgenauigkeit`,
  el: `απάτη απάτες απατεώνας απατεώνες απατεωνιά κοροϊδία κλέφτες κλεψιά ψεύτες ψέμα μαϊμού πλαστό απομίμηση σκουπίδι σκουπίδια σαβούρα χάλια άχρηστο ελαττωματικό ελάττωμα χαλασμένο χάλασε
    σπασμένο έσπασε σκισμένο επιστροφή επιστροφές αποζημίωση χρήματα πίσω εγγύηση καθυστέρηση καθυστερημένο ακριβό πανάκριβο απογοήτευση απογοητευτικό απαράδεκτο απαίσιο αίσχος προσοχή αποφύγετε ποτέ μακριά
    εξαιρετικό τέλειο υπέροχο συνιστώ προτείνω ικανοποιημένος`,
  en: `scam scammer fake faulty defective defect broke broken breakage snapped cracked ripped torn leaky rubbish garbage trash junk crap crappy shoddy flimsy tacky useless worthless ripoff rip-off cheat cheater cheated
    liar lies lying thief thieves crook fraud fraudster swindle swindler con conned dodgy sham bogus counterfeit knockoff misleading deceptive refund return returned chargeback warranty guarantee
    overpriced extortion waste wasted disappointed disappointment letdown unreliable unresponsive late delayed avoid never again beware boycott warning nightmare disaster shambles
    great superb awesome brilliant excellent amazing fantastic recommend recommended perfect lovely happy satisfied delighted vaporware enshittification`,
  es: `estafa estafador estafadores timo timador fraude engaño engañoso engañados mentira mentirosos ladrones robo chorizos falso falsificación imitación basura porquería chapuza chapucero birria bodrio mierda roto rompió
    rota defecto defectuoso averiado avería reembolso devolución devolver devuelto garantía retraso retrasado tarde caro carísimo sobreprecio decepción decepcionante decepcionado inútil pésimo lamentable desastre
    vergüenza tomadura cutre chafa trucho nefasto evitad eviten cuidado aviso nunca
    excelente genial estupendo recomiendo recomendable satisfecho encantado maravilla`,
  et: `pettus petis petturid pettur petised vale valetajad võltsing võlts praak praaktoode rämps sodi saast prügi katki purunes purunenud defektne vigane rikkis pettumus pettunud tagastus tagastada tagasi raha garantii
    hilines hilinemine viivitus kallis ülehinnatud kohutav jama nõme hoiduge vältige hoiatus soovitan suurepärane rahul imeline`,
  fi: `huijaus huijari huijarit huijaukset kusetus petos petkutus valehtelija valhe väärennös väärennetty feikki roska roskaa sutta susi sekunda paska surkea kehno viallinen vika rikki hajosi rikkoutui katkesi repesi pettymys
    pettynyt palautus palauttaa hyvitys rahat takaisin takuu myöhässä myöhästyi viivästys viive kallis ylihintainen kiskonta turha hyödytön varoitus varokaa välttäkää karmea järkyttävä
    loistava erinomainen suosittelen tyytyväinen upea mahtava huonolaatuinen`,
  fr: `arnaque arnaqueur arnaqueuse arnaquer arnaqué escroc escroquerie fraude tromperie trompeur trompé mensonge menteur voleur voleurs vol contrefaçon faux imitation camelote pacotille merde daube nul nullissime
    foutage pourri bâclé défectueux défaut défaillant cassé cassée casse déchiré fissuré panne remboursement rembourser remboursez retour renvoyé garantie retard retardé cher hors de prix surtaxé décevant déception
    déçu inutile lamentable pitoyable honteux scandale scandaleux catastrophe cauchemar fuir fuyez évitez attention jamais malhonnête déplorable attrape
    excellent parfait génial super recommande satisfait ravi magnifique`,
  ga: `camscéim camscéimí caimiléir caimiléireacht calaois calaoiseach bréag bréagach bréagán bruscar dramhaíl truflais lochtach locht briste bhris scoilte stróicthe díomá díomách aisíoc aisíocaíocht ais ar ais barántas ráthaíocht
    moill mall déanach daor ródhaor uafásach gránna olc seachain rabhadh riamh iontach sármhaith molaim sásta álainn`,
  he: `נוכל נוכלים נוכלות רמאי רמאים רמאות הונאה עוקץ גניבה גנבים שקר שקרן שקרנים מזויף זיוף חיקוי זבל אשפה חרא גרוע גרועה נורא פח זבל פגום פגומה תקול תקלה מקולקל שבור נשבר נקרע החזר החזרה החזרתי זיכוי אחריות
    איחור מאחר מתעכב עיכוב יקר מדי הפקעה אכזבה מאכזב מאוכזב בושה חרפה להיזהר זהירות תתרחקו לעולם מעולה מושלם נהדר ממליץ ממליצה מרוצה`,
  hr: `prijevara prevara prevarant prevaranti varalica lopovi lopov krađa laž lažov lažljivci lažno krivotvorina imitacija lažnjak smeće krama šund šrot sranje škart kvar pokvareno pokvaren neispravan neispravno slomljen slomilo puklo
    poderano razočaranje razočaran povrat povrata reklamacija vraćanje vratio novac jamstvo garancija kašnjenje kasni preskupo skupo užas užasno katastrofa sramota izbjegavajte oprez nikad
    odlično izvrsno savršeno preporučujem zadovoljan prekrasno odlijepilo izgrebano`,
  hu: `átverés átvertek átverős csalás csaló csalók szélhámos szélhámosok hazugság hazug tolvaj lopás lehúzás lehúzós rablás kamu hamis hamisítvány utánzat szemét kacat vacak gagyi bóvli szar selejt selejtes hibás hiba meghibásodott elromlott törött eltört
    szakadt elszakadt visszatérítés visszaküldés visszaküldtem pénzvissza jótállás garancia reklamáció késés késik késve drága méregdrága túlárazott csalódás csalódott csalódtam borzalmas pocsék katasztrófa szégyen
    kerüljétek kerülendő vigyázat soha kiváló tökéletes ajánlom elégedett nagyszerű csodás kibomlott megrepedt kifakult`,
  it: `fregatura fregature fregato fregati sòla bidone truffa truffatore truffatori truffaldino imbroglio imbroglioni raggiro frode inganno ingannevole bugia bugiardi ladri furto falso contraffatto tarocco patacca imitazione spazzatura
    ciarpame robaccia porcheria schifo schifezza merda scadente pessimo difetto difettoso guasto rotto rottura rompe strappato rimborso rimborsare reso restituzione restituito garanzia ritardo carissimo caro salasso delusione deluso deludente
    inutile vergogna vergognoso disastro evitate attenzione mai inaffidabile ottimo eccellente perfetto consiglio consigliato soddisfatto bellissimo inutilizzabile arrugginito scucito sconsiglio sconsigliato sbiadito menefreghisti`,
  ja: `詐欺 偽物 偽造 模造品 ニセモノ にせもの パチモン パチモノ バッタもん ゴミ ガラクタ ポンコツ クソ 粗悪 粗悪品 不良 不良品 欠陥 欠陥品 故障 破損 壊れた 壊れ 破れた 割れた 返品 返金 返送 交換 保証 遅延 遅れ 遅い 未着 高すぎ 割高 ぼったくり
    ボッタクリ 騙された 騙し だまされた 嘘 うそ 嘘つき 最悪 最低 残念 失望 がっかり ガッカリ ハズレ はずれ 外れ 地雷 二度と 買うな 注意 警告 危険 避け やめた やめとけ 不満 不快 悪質 悪徳 手抜き 雑 ダメ 駄目 サクラ ステマ
    インチキ ウソ デタラメ トラブル クレーム キズ ヒビ サビ カビ ニオイ カス オンボロ ヤバ ショボ ボロ ペラペラ チープ 最高 素晴らしい 満足 お勧め おすすめ オススメ 良い 優秀 完璧 快適 イマイチ 使えない 漏水`,
  ko: `먹튀 비추 비추천 사기 사기꾼 짝퉁 가짜 모조품 위조 쓰레기 폐급 허접 조잡 불량 불량품 하자 결함 고장 파손 망가 부서 찢어 깨진 깨짐 환불 환불거부 반품 교환 보증 지연 늦음 늦게 배송지연 비싸 바가지 거짓 거짓말 도둑 속았
    속임 낚임 낚시 최악 최하 실망 후회 노답 불친절 불만 짜증 별로 엉망 조심 주의 경고 절대 피하 돈낭비 돈아까 호갱 호구 뒷광고 추천 강추 최고 만족 대만족 완벽 훌륭 좋아 존좋 갓성비 혜자 창렬 느림 개판 환장 늑장`,
  lt: `apgavystė apgavikas apgavikai apgaulė apgauti sukčius sukčiai sukčiavimas melas melagiai vagys vagystė padirbtas padirbinys klastotė šlamštas šiukšlė šiukšlės brokas brokuotas sugedo sugedęs sulūžo sulūžęs suplyšo neveikia defektas
    nusivylimas nusivyliau grąžinimas grąžinti pinigus garantija vėlavimas vėluoja brangu perbrangu siaubas siaubinga košmaras gėda venkite atsargiai niekada šūdas puikus puikiai rekomenduoju patenkinta nuostabus`,
  lv: `krāpšana krāpnieks krāpnieki apkrāpa meli melis meļi zagļi zādzība viltojums viltots mēsls mēsli draza brāķis brāķēts defekts bojāts salūza saplīsa sabojājās nestrādā vilšanās vīlies vīlusies naudas atmaksa atgriezt atgriešana garantija
    kavēšanās kavējas nokavēja dārgi pārmaksāts šausmas šausmīgi murgs kauns izvairieties uzmanību nekad sūds lielisks teicami iesaku apmierināta brīnišķīgs`,
  mt: `qerq qarrieq qarrieqa qarqu frodi skroll gidba giddieb giddieba ħallelin ħalliel serq falz falza imitazzjoni żibel skart iskart difettuż difett miksur inkiser imkisser imqatta ħażin diżappunt diżappuntat rifużjoni rifond lura
    garanzija dewmien tard għali għoli wisq tal-biża orribbli evitaw attenti qatt eċċellenti perfett nirrakkomanda kuntent sabiħ`,
  nb: `svindel svindler svindlere lureri lurt juks juksemaker fusk søppel skrap dritt ræl skrot møkk skrammel elendig defekt ødelagt knakk knekt revnet sprakk feil forfalskning falsk piratkopi returnere retur refusjon pengene tilbake reklamasjon
    garanti forsinket forsinkelse overpriset dyrt skuffet skuffelse skuffende løgn løgnere tyver tyveri advarsel advarer unngå aldri misfornøyd fantastisk utmerket anbefaler fornøyd nydelig`,
  nl: `miskoop miskopen oplichter oplichters oplichterij oplichting opgelicht zwendel zwendelaar bedrog bedriegers nep nepper nepwinkel namaak vervalst vervalsing leugen leugenaars dieven diefstal rommel troep rotzooi bagger brol prul prullaria
    prutswerk knoeiwerk kapot kapotte stuk gebroken gescheurd defect gebrek gebrekkig mankement wanprestatie wanproduct retour retourneren terugsturen teruggestuurd geld terug terugbetaling restitutie garantie vertraging vertraagd laat te duur
    peperduur afzetters afzetterij teleurstelling teleurgesteld waardeloos waardeloze nutteloos slecht rampzalig schande afrader waarschuwing vermijd nooit
    fantastisch geweldig uitstekend aanrader aanbevolen tevreden prachtig lekkage afgeraden gedeukt slijtage rotspul`,
  pl: `bubel buble bubla chłam szajs szmelc badziew badziewie dziadostwo tandeta tandetny lipa lipny kit partactwo partacki fuszerka fuszerki oszust oszuści oszustwo oszukany oszukali naciągacz naciągacze naciąganie krętacz krętacze kłamstwo kłamcy
    złodzieje złodziej kradzież podróbka podróba fałszywy fałszywka atrapa złom śmieć śmieci gówno wadliwy wada wady zepsuty zepsuło popsute połamany pękło rozerwany niedziałający niedziała reklamacja zwrot zwrotu zwrócić gwarancja
    opóźnienie opóźniona spóźniona drogo drożyzna zdzierstwo rozczarowanie rozczarowany zawód masakra tragedia koszmar porażka żenada wstyd omijać omijajcie uwaga ostrzegam nigdy
    świetny znakomity polecam zadowolony rewelacja wspaniały odesłałem pęknięty zawiedziony cieknie nieprofesjonalny odradzam skrzypi odkleja rysuje opryskliwi`,
  pt: `golpe golpista golpistas burla burlão burlões fraude fraudulento engano enganoso enganado mentira mentirosos ladrões ladrão roubo falso falsificado falsificação imitação lixo porcaria treta merda bosta droga sucata péssimo ruim quebrado
    quebrou partido partiu rasgado estragado avariado avaria defeito defeituoso reembolso devolução devolver devolvi garantia atraso atrasado demora caro caríssimo decepção deceção desilusão desapontado decepcionante inútil vergonha horrível
    cilada furada enrolação evitem cuidado aviso nunca excelente ótimo perfeito recomendo satisfeito maravilhoso inutilizável vaza devolvido rasgou`,
  ro: `țeapă țepe țepari țepar escroc escroci escrocherie înșelătorie înșelat înșelăciune fraudă minciună mincinoși mincinos hoți hoție furt fals falsificat contrafăcut imitație gunoi gunoaie porcărie mizerie rahat prost proastă defect defecte defectă
    stricat stricată rupt ruptă spart crăpat rambursare retur returnat returna banii înapoi garanție întârziere întârziat scump scumpete jaf dezamăgire dezamăgit dezamăgitor groaznic oribil dezastru rușine bătaie de joc evitați atenție niciodată
    excelent perfect minunat recomand mulțumit superb dezlipit`,
  ru: `барахло барахолка лохотрон лохотронщики развод разводилы кидалово кидалы обман обманщик обманули мошенник мошенники мошенничество жулики жульё ворьё ворюги врут враньё лгуны подделка фальшивка фейк паль палёнка левак контрафакт хлам дрянь
    отстой туфта фуфло фигня лажа шлак ширпотреб халтура халтурщики говно дерьмо мусор брак бракованный дефект сломан сломалось сломался поломка порвался треснул развалился возврат вернули вернуть возвратили деньги гарантия просрочка опоздание
    задержка опоздали дорого дороговизна обдираловка грабёж разочарование разочарован ужас ужасный кошмар позор жуть бесполезный непригодный остерегайтесь осторожно избегайте предупреждаю никогда
    отличный прекрасный замечательный рекомендую супер доволен шикарный ломается хлипкий некачественный протекает люфтит`,
  sk: `šmejd šmejdi šunt krám nepodarok nepodarky podvod podvodník podvodníci podvodný klamári klamstvo zlodeji zlodej krádež falošný falzifikát napodobenina odpad smeti brak chybný chyba vada vadný pokazený pokazilo rozbitý rozbilo prasknutý nefunguje
    nefunkčný odfláknutý mizerný hrozný katastrofa sklamanie sklamaný nespokojný predražený drahota oneskorenie meškanie reklamácia vrátenie vrátiť peniaze späť záruka varujem varovanie vyhnite nikdy
    skvelý výborný odporúčam spokojný nádherný`,
  sl: `prevara prevarant prevaranti goljufija goljufi goljuf ponaredek ponarejeno laž lažnivci tatovi kraja smeti šara krama plaža škart pokvarjen pokvaril pokvarilo zlomljen zlomilo počil raztrgan okvara napaka reklamacija vračilo vrnitev vrnil denar nazaj
    garancija zamuda zamuja predrago drago razočaranje razočaran zanič grozno katastrofa sramota izogibajte pozor nikoli odlično izvrstno popolno priporočam zadovoljen čudovito`,
  sv: `bedrägeri bedragare lurad lurade lurendrejeri bluff bluffmakare fusk fuskbygge fuskverk svindel skräp skit kass kassa usel uselt undermålig trasig trasigt sönder gick sönder sprack defekt fel felaktig förfalskning falsk piratkopia kopia
    retur returnera återbetalning pengarna tillbaka reklamation reklamera garanti försenad försening överpris dyrt ocker besvikelse besviken lögn lögnare tjuvar stöld varning varnar undvik aldrig missnöjd värdelös
    fantastisk utmärkt toppen rekommenderar nöjd underbar oanvändbar opålitlig avråder returnerade repig gnisslar`,
  tr: `çakma sahte taklit dandik uyduruk kalitesiz çöp çürük bozuk bozuldu kırık kırıldı yırtık yırtıldı arızalı arıza defolu kusurlu ayıplı dolandırıcı dolandırıcılık dolandırıldım kandırıldım kandırmaca kazık kazıklandım kazıkçı üçkağıtçı üçkağıt
    yalan yalancı hırsız hırsızlık rezalet rezil berbat fiyasko iğrenç felaket iade iadesi geri para iadesi garanti gecikme gecikti geç pahalı fahiş hayal kırıklığı pişman pişmanlık işe yaramaz uzak durun almayın sakın dikkat asla uyarı
    mükemmel harika tavsiye memnun güzel süper `,
  uk: `шахрай шахраї шахрайство обман обманщики обдурили ошуканці кидалово лохотрон розводняк брехня брехуни злодії крадіжка підробка підробний фейк фальшивка мотлох непотріб барахло хлам лайно гівно сміття халтура брак бракований дефект зламаний зламалось
    зламався поламаний порвався тріснув розвалився повернення повернути гроші гарантія затримка запізнення запізнились дорого дорожнеча здирництво розчарування розчарований жах жахливий жахіття ганьба сором марний нікчемний остерігайтесь
    обережно уникайте попереджаю ніколи чудовий відмінний рекомендую задоволений прекрасний неякісний протікає люфтить`,
  'zh-Hans': `骗子 诈骗 差劲 退货 劣质 坏掉 骗人 黑心 黑店 烂货 坏了 山寨 坑人 好用 满意 断裂 难吃 骗钱 假货 水货 次品 残次 瑕疵 智商税 踩雷 避雷 翻车 上当 受骗 后悔 失望 退款 退换 维权 投诉 虚假 宣传 掉漆 起毛 褪色 掉色 起球 开裂 破损 损坏 漏水 漏液 异味 刺鼻
    三无 辣鸡 垃圾 缺斤少两 偷工减料 货不对板 色差 迟到 延误 太慢 太贵 不值 不推荐 不建议 别买 慎买 慎入 勿买 千万别 再也不 警告 小心 无良 奸商 刷单 刷好评 差评 保修 质保 售后 敷衍 态度 推荐 满分 完美 喜欢 值得 超赞 好评 给力`,
  'zh-Hant': `騙子 詐騙 差勁 退貨 劣質 壞掉 騙人 黑心 黑店 爛貨 壞了 山寨 坑人 好用 滿意 斷裂 難吃 騙錢 假貨 水貨 次品 殘次 瑕疵 智商稅 踩雷 避雷 翻車 上當 受騙 後悔 失望 退款 退換 維權 投訴 虛假 宣傳 不實 掉漆 起毛 褪色 掉色 起球 開裂 破損 損壞 漏水 漏液 異味 刺鼻
    三無 垃圾 偷工減料 貨不對辦 色差 遲到 延誤 太慢 太貴 不值 不推薦 不建議 別買 慎買 慎入 勿買 千萬別 再也不 警告 小心 無良 奸商 刷單 刷好評 差評 負評 保固 保養 售後 敷衍 態度 推薦 滿分 完美 喜歡 值得 超讚 好評 給力 盤子 雷貨 地雷 爛透`,
  // Not among the languages that Candor writes in, but among those it reads.
  th: `ห่วย โกง หลอกลวง ของปลอม คืนเงิน คืนสินค้า พัง แตก ชำรุด ผิดหวัง แย่ แย่มาก ไม่ดี ช้า แพง ขยะ อย่าซื้อ ดีมาก ประทับใจ แนะนำ`,
  hi: `घटिया धोखा धोखाधड़ी ठग ठगी नकली खराब टूटा टूटी बेकार वापसी रिफंड निराश निराशा महंगा देरी कचरा झूठ बढ़िया शानदार उत्तम जंग`,
} as const
