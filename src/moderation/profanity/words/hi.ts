import { type LanguageWords, words } from '../word-list.ts'

/** The list is in Latin letters, as Hindi is mostly typed; the words in Devanagari are added. */
export const hi: LanguageWords = {
  allowed: {
    everyday: words(`
      balatkar, balatkari, bhangi, chakke, chinki, chod, chude, gashti, gasti, ghassa, ghasti, gucchi, gucchu, hijda, hijra, kanjar,
      kutta, kuttiya, loda, maal, mutth, najayaz, najayaz aulaad, najayaz paidaish, pataka, patakha, raand, saala, suar, tatte, tatti,
      chuche, chuchi, chooche, choochi, boobe, mutthal, aand`),
    mild: words(
      'bhootni ke, hawas, hawas ke pujari, kamine, kaminey, saala kutta, saali kutti, kutta kamina, tharak, tharki',
    ),
  },
  added: words(`
    चूतिया, चूतिये, चुतिया, भोसड़ी के, भोसड़ीके, भोसडी के, मादरचोद, मादरचोदों, बहनचोद, बेहनचोद, भेनचोद, गांडू, गाण्डू, गांड, लंड, लण्ड, रंडी, रण्डी,
    हरामी, हरामज़ादा, हरामजादा, झाँटू, behenchod, bhenchod, bhosdike, bhosdi ke, madarchodo, chutiye`),
  slurs: words('paki'),
  elsewhere: words(`chodu, chut, chutad, chutan, chutia, gandu, harami, lodu, lund, paki, randi`),
}
