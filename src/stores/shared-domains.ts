import { createRequire } from 'node:module'
import { parse } from 'tldts'

const require = createRequire(import.meta.url)
let providers: ReadonlySet<string> | undefined

/**
 * Whether a domain of mail addresses is shared by strangers: a mail provider's, or one below which anybody registers (the Public Suffix
 * List). Then it is nobody's staff.
 */
export function isSharedDomain(domain: string): boolean {
  providers ??= new Set<string>([...require('email-providers/all.json'), ...otherProviders])
  const registered = parse(domain, { allowPrivateDomains: true }).domain
  return registered === null || providers.has(registered) || providers.has(domain)
}

/** Who gives customers a mailbox and is not in the package: providers that are paid or private, and those who sell the line as well. */
const otherProviders: readonly string[] = Object.values({
  private: `addy.io anonaddy.me autistici.org ctemplar.com disroot.org dismail.de duck.com fastmail.com inventati.org keemail.me kolabnow.com librem.one mailfence.com mozmail.com
    posteo.at posteo.ch posteo.de posteo.eu posteo.net relay.firefox.com riseup.net simplelogin.com skiff.com startmail.com systemli.org tuta.com tuta.io tutamail.com
    tutanota.com tutanota.de zohomail.com zohomail.eu`,
  de: '1und1.de ewetel.net magenta.de mnet-online.de netcologne.de vodafone.de vodafonemail.de',
  at: 'a1.net aon.at chello.at drei.at inode.at kabsi.at liwest.at utanet.at',
  ch: 'gmx.ch hispeed.ch sunrise.ch',
  fr: 'bbox.fr numericable.fr',
  it: 'aruba.it fastwebnet.it pec.it postino.it tim.it tiscalinet.it vodafone.it',
  es: 'euskaltel.net jazztel.es movistar.es ono.com telefonica.net vodafone.es',
  pt: 'clix.pt iol.pt meo.pt netcabo.pt nos.pt telepac.pt',
  be: 'proximus.be scarlet.be',
  nl: 'caiway.nl chello.nl kpnplanet.nl online.nl solcon.nl upcmail.nl xs4all.nl zeelandnet.nl ziggo.nl',
  lu: 'internet.lu pt.lu vo.lu',
  ie: 'eir.ie',
  gb: 'ee.co.uk plus.net',
  dk: 'jubii.dk mail.dk ofir.dk stofanet.dk tdcadsl.dk youmail.dk yousee.dk',
  no: 'altibox.no broadpark.no getmail.no lyse.net online.no',
  se: 'bahnhof.se bredband.net bredband2.com comhem.se passagen.se tele2.se telia.com telia.se',
  fi: 'dnainternet.net elisanet.fi inet.fi kolumbus.fi pp.inet.fi saunalahti.fi suomi24.fi welho.com',
  pl: 'onet.eu op.pl poczta.onet.pl tlen.pl vp.pl',
  cz: 'atlas.cz volny.cz',
  sk: 'azet.sk zoznam.sk',
  hu: 'citromail.hu indamail.hu upcmail.hu vipmail.hu',
  si: 'amis.net siol.net t-2.net triera.net volja.net',
  hr: 'inet.hr net.hr optinet.hr t-com.hr vip.hr xnet.hr',
  bg: 'dir.bg gbg.bg mail.bg',
  ro: 'clicknet.ro rdslink.ro rdsnet.ro',
  gr: 'hol.gr otenet.gr vodafone.gr',
  cy: 'cytanet.com.cy primehome.com',
  mt: 'go.net.mt melita.com onvol.net',
  ee: 'neti.ee online.ee',
  lv: 'apollo.lv delfi.lv latnet.lv tvnet.lv',
  lt: 'inbox.lt mail.lt one.lt takas.lt',
  ua: 'bigmir.net email.ua meta.ua',
  tr: 'hotmail.com.tr mynet.com superonline.com ttmail.com',
  il: '012.net.il bezeqint.net',
  kr: 'kakao.com',
  jp: 'au.com biglobe.ne.jp nifty.com ocn.ne.jp so-net.ne.jp',
  cn: 'sohu.com',
  za: 'mweb.co.za telkomsa.net',
  gulf: 'emirates.net.ae saudi.net.sa',
}).flatMap((line) => line.split(/\s+/))
