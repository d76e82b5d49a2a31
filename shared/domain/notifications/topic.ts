/** What people choose how to be told of; each topic belongs to one group. */
export const topicGroups = ['approvals', 'orders', 'deliveries', 'invoices', 'quotes', 'incidents', 'deadlines'] as const;
export type TopicGroup = (typeof topicGroups)[number];

/** Everything that somebody may be told. */
export const topics = {
  'approval-asked': 'approvals',
  'order-approved': 'approvals',
  'order-returned': 'approvals',
  'order-declined': 'approvals',
  'order-placed': 'orders',
  'order-came-in': 'orders',
  'order-received': 'orders',
  'order-acknowledged': 'orders',
  'order-refused': 'orders',
  'order-proposed': 'orders',
  'proposal-agreed': 'orders',
  'proposal-declined': 'orders',
  'order-cancelled': 'orders',
  'rest-cancelled': 'orders',
  'date-moved': 'deliveries',
  'delivery-appointed': 'deliveries',
  'delivery-made': 'deliveries',
  'delivery-accepted': 'deliveries',
  'delivery-refused': 'deliveries',
  'defects-mended': 'deliveries',
  'invoice-checked': 'invoices',
  'penalty-decided': 'invoices',
  'quote-asked': 'quotes',
  'quote-message': 'quotes',
  'quote-offered': 'quotes',
  'quote-declined': 'quotes',
  'quote-countered': 'quotes',
  'quote-accepted': 'quotes',
  'quote-rejected': 'quotes',
  'quote-withdrawn': 'quotes',
  'quote-expired': 'quotes',
  'order-due': 'deadlines',
  'order-late': 'deadlines',
  'quote-due': 'deadlines',
} as const satisfies Record<string, TopicGroup>;
export type Topic = keyof typeof topics;

export const groupOf = (topic: Topic): TopicGroup => topics[topic];
