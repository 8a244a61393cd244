export const shopifyLine = (over: Record<string, unknown> = {}) => ({
  id: 1,
  product_id: 11,
  title: 'Tent',
  quantity: 1,
  price: '1.00',
  ...over,
})
export const woocommerceLine = (over: Record<string, unknown> = {}) => ({
  id: 1,
  product_id: 11,
  name: 'Tent',
  quantity: 1,
  ...over,
})
const nulls = (...names: string[]) => Object.fromEntries(names.map((name) => [name, null]))
const gone = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]))

/** What platforms, their plug-ins and proxies between have been seen to send, or may: none of it makes an order unusable. */
export const shopifyOddities: [string, Record<string, unknown>][] = [
  [
    'fields that nobody has heard of',
    { new_thing: { deep: [null, { a: 1 }] }, line_items: [shopifyLine({ x: [] })] },
  ],
  [
    'no optional object at all',
    gone('customer', 'shipping_address', 'billing_address', 'fulfillments', 'refunds'),
  ],
  ['null for optional objects', nulls('customer', 'shipping_address', 'billing_address')],
  [
    'null for optional values',
    nulls('currency', 'customer_locale', 'test', 'processed_at', 'financial_status', 'fulfillment_status'),
  ],
  ['null for lists', nulls('fulfillments', 'refunds')],
  [
    'a customer of nothing but nulls',
    { customer: nulls('id', 'email', 'first_name', 'last_name', 'email_marketing_consent') },
  ],
  [
    'a consent of nothing but nulls',
    {
      customer: {
        email: 'jon@example.com',
        email_marketing_consent: nulls('state', 'opt_in_level', 'consent_updated_at'),
      },
    },
  ],
  ['ids as text', { id: '1001', line_items: [shopifyLine({ id: '1', product_id: '11' })] }],
  [
    'a price as a number, none, and no price',
    {
      line_items: [
        shopifyLine({ price: 12.5 }),
        shopifyLine({ id: 2, price: null }),
        shopifyLine({ id: 3, price: 'free' }),
      ],
    },
  ],
  ['a quantity as text', { line_items: [shopifyLine({ quantity: '2' })] }],
  [
    'a price of more digits than a double has',
    { line_items: [shopifyLine({ price: '8.2644628099173553719' })] },
  ],
  [
    'countries, a language and a currency that are none',
    {
      shipping_address: { country_code: 'FRA' },
      billing_address: { country_code: '' },
      customer_locale: '??',
      currency: 'euro',
    },
  ],
  [
    'names and titles without end',
    {
      customer: { email: 'jon@example.com', first_name: '😀'.repeat(300) },
      line_items: [shopifyLine({ title: 'T'.repeat(3000) })],
    },
  ],
  ['no title', { line_items: [shopifyLine({ title: null, name: null })] }],
  [
    'half a piece, and fewer than none',
    { line_items: [shopifyLine({ quantity: 0.5 }), shopifyLine({ id: 2, quantity: -1 })] },
  ],
  [
    'a refund of half a piece',
    {
      refunds: [
        {
          id: 1,
          created_at: '2026-10-02T11:00:00Z',
          refund_line_items: [{ line_item_id: 1, quantity: 0.5 }],
        },
      ],
    },
  ],
  [
    'a refund without lines',
    { refunds: [{ id: 1, created_at: '2026-10-02T11:00:00Z', refund_line_items: null }] },
  ],
  [
    'a parcel without lines',
    { fulfillments: [{ id: 1, status: 'success', created_at: '2026-10-02T11:00:00Z', line_items: null }] },
  ],
]

export const woocommerceOddities: [string, Record<string, unknown>][] = [
  [
    'fields that nobody has heard of',
    { new_thing: { deep: [null] }, line_items: [woocommerceLine({ x: {} })], fee_lines: [{ id: 9 }] },
  ],
  [
    'no optional object at all',
    gone('shipping', 'meta_data', 'customer_id', 'currency', 'date_completed_gmt'),
  ],
  ['null for optional objects', nulls('shipping', 'customer_id', 'currency', 'date_completed_gmt')],
  ['null for a list', nulls('meta_data')],
  ['an empty list where PHP had an empty object', { shipping: [] }],
  [
    'a billing address of little but an e-mail address',
    { billing: { email: 'jeanne@example.fr', ...nulls('first_name', 'last_name', 'country') } },
  ],
  [
    'ids as text',
    { id: '727', customer_id: '26', line_items: [woocommerceLine({ id: '1', product_id: '11' })] },
  ],
  ['a quantity as text', { line_items: [woocommerceLine({ quantity: '2' })] }],
  [
    'a price as text, and none',
    {
      line_items: [
        woocommerceLine({ price: '3.50' }),
        woocommerceLine({ id: 2, price: null }),
        woocommerceLine({ id: 3, price: '' }),
      ],
    },
  ],
  [
    'meta data of any kind',
    {
      meta_data: [
        { id: 1, key: 'a', value: { b: [1] } },
        { id: 2, key: '_locale', value: ['de'] },
        { id: 3, key: 'b' },
      ],
    },
  ],
  ['a status that a plug-in made', { status: 'wc-packed' }],
  ['a date of completion that is empty', { status: 'completed', date_completed_gmt: '' }],
  [
    'dates with an offset',
    { date_created_gmt: '2026-10-02T19:28:02+00:00', date_modified_gmt: '2026-10-02T19:28:08Z' },
  ],
  [
    'a country and a language that are none',
    {
      shipping: { country: '' },
      billing: { email: 'jeanne@example.fr', country: 'France' },
      meta_data: [{ key: 'wpml_language', value: 'all' }],
    },
  ],
]
