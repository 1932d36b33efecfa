/** What customers can be compared by, each with what exactly it is. */
export const FEATURES = {
  'feature.recency': 'Recency',
  'feature.recency.about': 'Whole days from the customer’s last order to the analysis date.',
  'feature.frequency': 'Frequency',
  'feature.frequency.about': 'How many orders the customer placed, or days or lines where the settings say so.',
  'feature.monetary': 'Monetary',
  'feature.monetary.about': 'What the customer spent, as the settings count it; a sum below 0 enters a logarithm as 0.',
  'feature.averageOrder': 'Average order value',
  'feature.averageOrder.about': 'Everything the customer spent, divided by the number of orders.',
  'feature.itemsPerOrder': 'Items per order',
  'feature.itemsPerOrder.about':
    'Items bought, divided by the number of orders; a line without a quantity counts as one item.',
  'feature.products': 'Different products',
  'feature.products.about': 'How many different products the customer bought.',
  'feature.daysBetween': 'Days between orders',
  'feature.daysBetween.about':
    'Days from the first to the last order, divided by the number of orders less one; missing after a single order.',
  'feature.daysSinceFirst': 'Days since first order',
  'feature.daysSinceFirst.about': 'Whole days from the customer’s first order to the analysis date.',
  'feature.returnShare': 'Share of orders returned',
  'feature.returnShare.about':
    'Orders that are returns, as a share of returns and purchases together, also where returns do not reduce spending.',
  'feature.returns': 'Returns',
  'feature.returns.about': 'How many returns the customer made, also where returns do not reduce spending.',
  'feature.weekday': 'Favourite weekday',
  'feature.weekday.about':
    'The weekday with most of the customer’s orders; of equals, the earliest from Monday on. Sunday is next to Monday.',
  'feature.hour': 'Favourite hour',
  'feature.hour.about':
    'The hour of the day with most of the customer’s orders; of equals, the earliest. 23:00 is next to 00:00.',
  'feature.weekendShare': 'Weekend share',
  'feature.weekendShare.about': 'The share of the customer’s orders placed on a Saturday or Sunday.',
  'feature.monthlyMean': 'Spending per month',
  'feature.monthlyMean.about':
    'What the customer spent, divided by the calendar months from the first order to the last month with sales, empty ones included.',
  'feature.monthlyDeviation': 'Monthly variation',
  'feature.monthlyDeviation.about':
    'The standard deviation of what the customer spent in each of those calendar months.',
  'feature.trend': 'Spending trend',
  'feature.trend.about':
    'How much spending rises or falls from month to month (least-squares slope); missing with a single month.',
  'feature.expectedSpending': 'Expected spending',
  'feature.expectedSpending.about':
    'What the customer is expected to spend in the 12 months after the analysis date, as on the Value screen.',
  'feature.homeShare': 'Share at home',
  'feature.homeShare.about':
    'Of the customer’s orders with a country, the share in the country with the most orders overall; missing without any country.',
  'feature.log': '{feature} (log)',
  'feature.score': '{feature} (score)',
  'feature.missing':
    'A customer without a value gets the median of those who have one, so that it pulls the customer to no side. The result says how many those were.',
  'weekday.1': 'Monday',
  'weekday.2': 'Tuesday',
  'weekday.3': 'Wednesday',
  'weekday.4': 'Thursday',
  'weekday.5': 'Friday',
  'weekday.6': 'Saturday',
  'weekday.7': 'Sunday',
} as const
