import { type LanguageWords, words } from '../word-list.ts'

export const th: LanguageWords = {
  allowed: {
    everyday: words('กะปิ, ล้างตู้เย็น, หลั่ง, น้ําแตก'),
    body: words('ขี้, จิ๋ม, จู๋, เจี๊ยว, ตูด'),
    mild: words('กู, มึง, แม่ง, ตอแหล, เสือก, ห่า, รูตูด'),
  },
  added: words('หน้าหี, เย็ดแม่, ไอ้สัส, ไอ้สัด'),
  slurs: words('เจ๊ก'),
}
