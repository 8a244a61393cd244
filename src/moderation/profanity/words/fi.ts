import { type LanguageWords, words } from '../word-list.ts'

export const fi: LanguageWords = {
  allowed: {
    everyday: words(`
      alfred nussi, bylsiä, haahka, hatullinen, hässiä, juosten kustu, jätkä, kananpaska, kuppainen, lahtari, molo, muna, naida, nainti,
      narttu, paljaalla, palli, pallit, paneskella, panettaa, panna, pano, pantava, pehko, pipari, pistää, reikä, reva, ripsipiirakka,
      suklaaosasto, tavara, toosa, tuhkaluukku, turpasauna, viiksi, vakipano, kuin esterin perseestä, perseet olalla, munaton`),
    body: words('kusaista, kuseksia, kusi, kusta, paskantaa, pyllyvako'),
    mild: words(`
      helvetisti, hevonkuusi, hitosti, hitto, kusettaa, paskanmarjat, paskapuhe, pentele, perkele, perkeleesti, persaukinen, piru,
      saatanasti, perse`),
  },
  added: words(
    'vittuun, huora, huorat, kusipäät, mulkut, paskat, paskaa, persreikä, vitut, vittua, vitulla, ählämi, ählämit',
  ),
  slurs: words('jutku, jutsku, mutakuono, mutiainen, neekeri, nekru, ryssä, rättipää, ählämi, ählämit'),
  elsewhere: words(`kulli, lutka, paska, paskat, tussu`),
}
