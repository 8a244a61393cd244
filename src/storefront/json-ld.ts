import { ratingArithmetic } from '../reviews/rating-arithmetic.ts'
import type { PublicProduct } from './products.ts'
import type { PublicReview } from './public-review.ts'

/**
 * schema.org Product, for a <script type="application/ld+json">. No AggregateRating where nothing is counted, and only counted
 * reviews beside it: what search engines show agrees with the list, and what something was given for says so. `<` is escaped, so no
 * text can close the script.
 */
export function productJsonLd(
  product: PublicProduct,
  reviews: readonly PublicReview[],
  locale: string,
): string {
  const { average, count } = ratingArithmetic(product.counts.counted)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: productTitle(product, locale),
    ...(product.url ? { url: product.url } : {}),
    ...(product.imageUrl ? { image: product.imageUrl } : {}),
    ...(product.brand ? { brand: { '@type': 'Brand', name: product.brand } } : {}),
    ...(product.sku ? { sku: product.sku } : {}),
    ...(product.gtin ? { gtin: product.gtin } : {}),
    ...(product.mpn ? { mpn: product.mpn } : {}),
    ...(average === null
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: Number(average.toFixed(2)),
            reviewCount: count,
            bestRating: 5,
            worstRating: 1,
          },
          review: reviews.filter((review) => review.isCounted).map(reviewData),
        }),
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function reviewData(review: PublicReview): object {
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: review.displayName },
    ...(review.title ? { name: review.title } : {}),
    reviewBody: review.body,
    inLanguage: review.locale,
    datePublished: review.publishedAt?.toISOString().slice(0, 10),
    // schema.org has no property for it; Google's feed of reviews has the word.
    ...(review.isIncentivised ? { keywords: 'incentivized' } : {}),
    reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5, worstRating: 1 },
  }
}

/** A product's title in the nearest language it has one in, else its only one. */
export function productTitle(product: Pick<PublicProduct, 'title' | 'titles'>, locale: string): string {
  const exact = product.titles[locale]
  if (exact !== undefined && Object.hasOwn(product.titles, locale)) return exact
  const near = Object.keys(product.titles).find((tag) => tag.split('-')[0] === locale.split('-')[0])
  return near === undefined ? product.title : (product.titles[near] ?? product.title)
}
