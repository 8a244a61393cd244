import { type LanguageWords, words } from '../word-list.ts'

/** Half of the list has a second, everyday reading: 보지 is also "not seen", 자지 "not asleep". */
export const ko: LanguageWords = {
  allowed: {
    everyday: words(`
      강간, 개차반, 거유, 고자, 근친, 노모, 니기미, 로리타, 망가, 몰카, 바바리맨, 변태, 보지, 불알, 사까시, 스와핑, 애자, 야사, 에로, 염병,
      옘병, 유모, 육갑, 은꼴, 자위, 자지, 직촬, 하드코어, 호로, 후장, 희쭈그리, 암캐, 딸딸이, 포르노, 야동, 야애니`),
    body: words('섹스'),
    mild: words('또라이, 미친, 미친새끼'),
  },
  added: words(
    '시발, 시발놈, 시발년, 씨발년, 좆같은, 좆같다, 좆같네, 좆까, 개년, 개새, 개씨발, 미친년, 미친놈, 지랄, 존나게, 병신새끼, 창년, 깜둥이, 짱꼴라, 쪽발이',
  ),
  slurs: words('뙤놈, 짱깨, 쪽바리, 깜둥이, 짱꼴라, 쪽발이'),
}
