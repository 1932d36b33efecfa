/** What charts say: their axes, their tooltips, and each in a sentence for those who cannot see it. */
export const CHARTS = {
  'charts.axis.recencyDays': 'Days since last order',
  'charts.axis.component1': 'First principal component',
  'charts.axis.component2': 'Second principal component',
  'charts.value': '{title}: {value}',
  'charts.place': '{place}: {values}',
  'charts.noCluster': 'No cluster',
  'charts.customer': '{name} ({id})',

  'charts.curve.silhouette': 'Silhouette',
  'charts.curve.inertia': 'Inertia',
  'charts.curve.calinskiHarabasz': 'Calinski-Harabasz',
  'charts.curve.daviesBouldin': 'Davies-Bouldin',
  'charts.curve.gap': 'Gap statistic',
  'charts.curve.axis': 'Number of clusters',
  'charts.curve.clusters': '{count, plural, one {# cluster} other {# clusters}}',
  'charts.curve.each': '{count, number}: {value}',
  'charts.curve.smallest': 'Smallest cluster: {share} of customers',
  'charts.curve.label': '{score} by number of clusters. {values}. Number in use: {chosen, number}.',

  'charts.scatter.segment': 'Segment: {segment}',
  'charts.scatter.label':
    '{y} (up) and {x} (across) of {customers, plural, one {# customer} other {# customers}}, coloured by cluster. The tables on this screen have the figures.',
  'charts.scatter.label.some':
    '{y} (up) and {x} (across) of {shown, number} of {customers, plural, one {# customer} other {# customers}}, coloured by cluster. The tables on this screen have the figures.',

  'charts.histogram.span': '{unit, select, none {{from} to {to}} other {{unit}: {from} to {to}}}',
  'charts.histogram.upTo': '{unit, select, none {up to {value}} other {{unit}: up to {value}}}',
  'charts.histogram.threshold': '{measure}, threshold {number, number} of {count, number}',
  'charts.histogram.label':
    '{measure}: customers by value in {bars, plural, one {# bar} other {# bars}} of up to {most, plural, one {# customer} other {# customers}}.{scale, select, log { The bars to the right cover wider ranges.} other {}} The table below lists the groups.',

  'charts.tools': 'Copy or save this picture: {title}',
  'charts.tools.copyNumbers': 'Copy numbers',
  'charts.tools.copyPicture': 'Copy picture',
  'charts.tools.savePng': 'Save picture (PNG)…',
  'charts.tools.saveSvg': 'Save picture (SVG)…',
  'charts.tools.numbersCopied': 'The numbers are on the clipboard.',
  'charts.tools.pictureCopied': 'The picture is on the clipboard.',
  'charts.tools.saved': 'The picture was saved.',
  'charts.tools.failed': 'The picture could not be drawn.',
  'charts.picture.about': '{shop}, {from} to {to}',
  'charts.period.figure': '{name}: {value}',
  'charts.period.open': 'Not over yet',
  'charts.period.label': '{title} over time. Highest: {period}, {value}. The table below has every figure.',
  'charts.heat.label': '{title} as a heat map. The table below has every figure.',
  'charts.heat.about': 'The stronger the colour, the higher the figure.',
  'charts.heat.field': '{row}, {column}: {value}',
  'charts.rows.label': '{measure} as bars. The most: {name}, {value}. The table below has every row.',

  'charts.orders.none': 'No orders.',
  'charts.orders.label':
    '{count, plural, one {One order on {last}} other {# orders from {first} to {last}}}. The largest: {largest}. The list below has every order.',
  'charts.orders.numbered': '{date}, {number}',
  'charts.orders.lines': '{amount}, {lines, plural, one {# line} other {# lines}}',

  'charts.grid.label': 'Customers by recency and frequency score',
  'charts.grid.place': 'R {r, number}, F {f, number}',
  'charts.grid.r': 'R {score, number}',
  'charts.grid.f': 'F {score, number}',
  'charts.grid.empty': '{place}: no customers',
  'charts.grid.cell': '{place}: {customers}, {revenue}. {segments}',
  'charts.grid.main': '{segment} {share}',
  'charts.grid.part': '{segment} {customers, number}',

  'charts.segments.none': 'No segments.',
  'charts.segments.customers': 'Share of customers',
  'charts.segments.revenue': 'Share of revenue',
  'charts.segments.share': '{customers}, {share}',
  'charts.segments.revenueShare': '{revenue}, {share} of revenue',
  'charts.segments.label':
    '{count, plural, one {# segment} other {# segments}}. Most customers: {largest}, {share}. Most revenue: {richest}, {revenueShare}. The table below has every figure.',

  'charts.silhouette.cluster': 'Cluster {number, number}: mean {mean}, {share} below 0',
  'charts.silhouette.label': 'Silhouettes of the customers by cluster. Mean of all: {mean}. {clusters}.',

  'charts.snake.average': 'Average customer',
  'charts.snake.label': 'Standard deviations from the average customer. {clusters}.',
  'charts.space.share': 'direction {number, number} explains {share}',
  'charts.space.label':
    '{count, plural, one {# customer} other {# customers}} in the first three principal components, coloured by cluster, turned by {turn, number} and tilted by {tilt, number} degrees. Of all variation, {shares}.',
  'charts.spread.bar': '{number, number} {name}: {customers, number}',
  'charts.spread.range': '{from} – {to}',
  'charts.spread.none': 'no values',
  'charts.spread.box':
    'median {median}, middle half from {from} to {to}{outside, plural, =0 {} one {; # lies outside} other {; # lie outside}}',
} as const
