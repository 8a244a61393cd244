import { type LanguageWords, words } from '../word-list.ts'

export const ar: LanguageWords = {
  allowed: {
    everyday: words('بز, بزاز, بيضان, تمص, خول, شاذ, شهوة, فرج, قضيب, لبوة, لحس, لعق, مبادل, مص, مفلقسة'),
    body: words('احتلام, بظر, ثدي, جماع, حلمة, سكس, شرج'),
    subject: words('اغتصاب, خنثي, سحاق, سحاقية, لواط'),
  },
  added: words('شرموط, شراميط, قحاب, منيوك, منيوكة, كسمك, كس امك, كس أمك, ابن القحبة, ابن الشرموطة, طيزك'),
  slurs: words('لوطي'),
  elsewhere: words(`كس, نيك, لوطي, زب`),
}
