import { type LanguageWords, words } from '../word-list.ts'

export const th: LanguageWords = {
  allowed: {
    // A flower of gold, on cloth and on necklaces; a woman is insulted as one with อี before it.
    everyday: words('กะปิ, ล้างตู้เย็น, หลั่ง, น้ําแตก, ดอกทอง'),
    body: words('ขี้, จิ๋ม, จู๋, เจี๊ยว, ตูด'),
    mild: words('กู, มึง, แม่ง, ตอแหล, เสือก, ห่า, รูตูด'),
  },
  added: words('สัส, หน้าหี, เย็ดแม่, ไอ้สัส, ไอ้สัด, อีดอกทอง'),
  slurs: words('เจ๊ก'),
}
