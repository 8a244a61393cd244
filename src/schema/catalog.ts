import { upsertProducts } from '../catalog/upsert-products.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ProductType } from './nodes.ts'

const LocalizedTextInput = builder.inputType('LocalizedTextInput', {
  description: 'Text in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'Which language.' }),
    text: t.string({ required: true, description: 'The text.' }),
  }),
})

const ProductInput = builder.inputType('ProductInput', {
  description: 'A product. A field left out keeps its value; null clears it.',
  fields: (t) => ({
    externalId: t.string({ required: true, description: "The shop's own id." }),
    title: t.string({ required: true, description: 'Its name.' }),
    titles: t.field({ type: [LocalizedTextInput], description: 'Its name in other languages.' }),
    groupExternalId: t.string({ description: 'Variants with the same group share their reviews.' }),
    url: t.field({ type: 'URL', description: 'Its page in the shop.' }),
    imageUrl: t.field({ type: 'URL', description: 'A picture of it.' }),
    brand: t.string({ description: 'Who makes it.' }),
    gtin: t.string({ description: 'Global Trade Item Number (EAN, UPC, ISBN).' }),
    mpn: t.string({ description: "The maker's part number." }),
    sku: t.string({ description: "The shop's stock keeping unit." }),
    productType: t.string({ description: 'What kind of thing it is.' }),
    askOptOut: t.string({
      description: 'Why nobody is asked about it, if so; the transparency report says it.',
    }),
  }),
})

const UpsertProductsInput = builder.inputType('UpsertProductsInput', {
  description: 'Products to create or update, all or nothing.',
  fields: (t) => ({
    products: t.field({ type: [ProductInput], required: true, description: 'At most 100.' }),
  }),
})

const ProductsPayload = builder.objectRef<{ externalIds: string[] }>('ProductsPayload').implement({
  description: 'The products, as they are now.',
  fields: (t) => ({
    products: t.field({
      type: [ProductType],
      description: 'In the order given.',
      resolve: async ({ externalIds }, _args, context) => {
        const { productByExternalId } = storeOf(context).loaders
        const products = await Promise.all(
          externalIds.map((externalId) => productByExternalId.load(externalId)),
        )
        return products.filter((product) => product !== null)
      },
    }),
  }),
})

const errors = ['ValidationError'] as const
const UpsertProductsResult = resultUnion('UpsertProductsResult', [ProductsPayload], errors)

builder.mutationField('upsertProducts', (t) =>
  t.field({
    type: UpsertProductsResult,
    description: 'Creates products or updates them by externalId, at most 100.',
    args: { input: t.arg({ type: UpsertProductsInput, required: true, description: 'The products.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => ({
        externalIds: await upsertProducts(storeOf(context).scope, input),
      })),
  }),
)
