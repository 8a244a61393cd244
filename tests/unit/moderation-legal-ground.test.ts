import { describe, expect, test } from '@jest/globals'
import { withoutPersonalData } from '../../src/moderation/without-personal-data.ts'

describe('in the law that a moderator names', () => {
  test.each([
    [
      '§ 241 StGB, angezeigt von Max Müller, Tel. 0151 23456789, Am Hang 3, 50667 Köln',
      '§ 241 StGB, angezeigt von Max Müller, Tel. •••, •••',
    ],
    ['§ 186 StGB, Lindenstraße 12, 10969 Berlin', '§ 186 StGB, •••'],
    ['Art. 6 GDPR, call 212-555-0123 or 07911 123456', 'Art. 6 GDPR, call ••• or •••'],
    ['loi n° 2004-575, 06 12 34 56 78, 12 rue de la Paix, 75002 Paris', 'loi n° 2004-575, •••, •••'],
    ['Ley 34/2002, llámame al 612 345 678, Calle Mayor 15', 'Ley 34/2002, llámame al •••, •••'],
    ['D.Lgs. 70/2003, Via Giuseppe Garibaldi, 27, chiama 347 123 4567', 'D.Lgs. 70/2003, •••, chiama •••'],
    ['straffeloven § 267, ring 20123456', 'straffeloven § 267, ring •••'],
    ['刑法230条、電話は090-1234-5678', '刑法230条、電話は•••'],
    ['قانون 15، شارع الملك فهد 12، جوال 0501234567', 'قانون 15، •••، جوال •••'],
    ['ст. 128.1 УК РФ, ул. Ленина, д. 5, +7 912 345-67-89', 'ст. 128.1 УК РФ, •••, •••'],
    ['§ 7 UWG, anna (at) example dot com, DE89 3704 0044 0532 0130 00', '§ 7 UWG, •••, •••'],
  ])('%s', async (ground, shown) => {
    expect(await withoutPersonalData(ground)).toBe(shown)
  })
})

describe('nothing of a law is masked', () => {
  test.each([
    '§ 186 StGB',
    '§§ 185, 186, 187 StGB; § 1004 Abs. 1 Satz 2 BGB analog',
    'BGH, Urteil vom 27.02.2018 – VI ZR 489/16, NJW 2018, 2324',
    'Art. 6 (1) GDPR',
    'Art. 5 Abs. 1 lit. a DSGVO, Garantie 2, Partie 2',
    'Loi n° 2004-575 du 21 juin 2004, art. 6, al. 1',
    'Code pénal, art. 226-1 à 226-2; C. consom., art. L. 121-2',
    'UWG § 7',
    '18 U.S.C. § 1030',
    '16 CFR 465.7, 47 U.S.C. 230(c)(1), Pub. L. 104-191',
    'Directive 2005/29/EC',
    'Regulation (EU) 2022/2065, Regulation (EU) 2016/679, CELEX 32022R2065, OJ L 277, 27.10.2022, p. 1-102',
    'Case C-18/18, ECLI:EU:C:2019:821',
    'Ley Orgánica 3/2018, Real Decreto Legislativo 1/2007',
    'D.Lgs. 206/2005, art. 23',
    'Wet van 1881, Stb. 1881, 35; art. 6:162 BW',
    'Dz.U. 2002 nr 144 poz. 1204',
    'Lei n.º 12.965/2014, Decreto-Lei n.º 57/2008',
    'Marknadsföringslagen (2008:486), Brottsbalk (1962:700) 5 kap. 1 §',
    'LBK nr 866 af 15/06/2022, LOV-2005-05-20-28',
    '平成13年法律第137号',
  ])('%s', async (law) => {
    expect(await withoutPersonalData(law)).toBe(law)
  })
})
