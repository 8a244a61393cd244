/** Forms of address and titles in the languages that Candor speaks, and what joins them, without points and quotation marks, in small letters. */
export const formsOfAddress: ReadonlySet<string> = new Set(
  `dr drs med phil jur rer nat habil prof professor doktor doctor dipl ing mag mgr bc mba msc bsc phd
  mr mrs ms miss mx mister sir madam master lady lord dame rev
  herr hr hrn frau fr frl fräulein familie fam firma
  m mme mmes mlle mm monsieur madame mademoiselle messieurs maître
  sr sra srta srs señor señora señorita don doña dª senhor senhora dona exmo exma
  sig signor signore signora signorina sigra sigrina dott dottssa dottore dottoressa avv
  dhr heer mevr mw mevrouw meneer mej ir
  fru frøken frk fröken frøk
  herra hra rouva rva neiti nti
  härra proua preili
  kungs kundze
  ponas ponia panelė
  pan pani pán paní panna slečna p mudr judr phdr rndr paeddr
  gospodin gospođa gospođica gđa gđica gdin gosp gospod gospa gospodična gga
  dl dna d-l d-na dra domnul doamna domnișoara
  úr úrnő kisasszony özv id ifj
  κύριος κύριε κυρία δεσποινίς κος κα κ δρ καθ
  г-н г-жа г-ца г-ин господин госпожа госпожица др д-р проф
  пан пані панна добродій добродійка
  bay bayan sayın sn bey beyefendi hanım hanımefendi
  السيد السيدة الآنسة الاستاذ الأستاذ الأستاذة أستاذ الدكتور الدكتورة دكتور دكتورة د أ سيد سيدة
  מר גב גברת דר פרופ אדון העלמה
  uasal tuasal uas tuas
  is-sur is-sinjura is-sinjorina sinjur sinjura
  und and et en og och és ja ir un și και ve`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What stands behind a name. */
export const behindName: ReadonlySet<string> = new Set('jr jnr snr ii iii iv esq md'.split(' '))
