/** The key figures of a result with what each counts, where a report has room for it; the short ones are the screen's. */
export const KEY_FIGURES = {
  'figures.title': 'Key figures',
  'figures.customers.about': 'Customers with at least one purchase. Each of them is in a segment.',
  'figures.orders.about': 'Different order numbers of these customers.',
  'figures.ordersEach': 'Orders per customer',
  'figures.ordersEach.about': 'Orders divided by customers.',
  'figures.revenue.about': 'What these customers spent, after returns.',
  'figures.revenue.gross.about': 'What these customers spent; returns are ignored.',
  'figures.perOrder': 'Per order',
  'figures.perOrder.about': 'Revenue divided by orders.',
  'figures.each.about': 'Revenue divided by customers.',
  'figures.mean.perOrder.about': 'The average order of each customer, averaged over all of these customers.',
  'figures.mean.perLine.about': 'The average line of each customer, averaged over all of these customers.',
  'figures.mean.margin.about':
    'What a customer spent less the cost of the goods, averaged over all of these customers.',
  'figures.walkIn': 'Sales without a customer',
  'figures.walkIn.about': 'Sales with no customer recorded. They are in no segment.',
  'figures.walkInShare': 'Their share of all sales',
  'figures.walkInShare.about': 'The larger this share, the less the segments say about the shop.',
  'figures.returnsOnly': 'Customers with returns only',
  'figures.returnsOnly.about': 'Left out, because they bought nothing in the period.',
} as const
