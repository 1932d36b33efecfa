/** Why a customer has these scores and is in this segment, and what would change it. */
export const WHY = {
  'why.recency': 'Recency: {days, plural, one {# day} other {# days}} since the last order.',
  'why.frequency':
    'Frequency: {counted, select, days {{count, plural, one {# day with a purchase} other {# days with a purchase}}} lines {{count, plural, one {# line} other {# lines}}} other {{count, plural, one {# order} other {# orders}}}}.',
  'why.monetary': 'Monetary: {amount}.',
  'why.score':
    '{bestIs, select, lowest {Score {score, number} of {best, number}, where 1 is best} other {Score {score, number} of {best, number}}}: {ends, select, between {above {above}, up to {upTo}} fromTo {at least {above}, below {upTo}} above {above {above}} from {at least {above}} upTo {up to {upTo}} below {below {upTo}} other {all customers}}.',
  'why.tie': 'Customers with equal values at a threshold are split by their ID.',
  'why.scores':
    '{seen, select, good {Bought recently} middle {Last bought a while ago} other {Last bought a long time ago}} ({r, number} of {rBest, number}), {counted, select, lines {{often, select, good {buys many lines} middle {buys several lines} other {buys few lines}}} other {{often, select, good {buys often} middle {buys now and then} other {buys rarely}}}} ({f, number} of {fBest, number}), {measured, select, perOrder {{much, select, good {spends a lot per order} middle {spends an average amount per order} other {spends little per order}}} perLine {{much, select, good {spends a lot per line} middle {spends an average amount per line} other {spends little per line}}} margin {{much, select, good {brings a high margin} middle {brings an average margin} other {brings a low margin}}} other {{much, select, good {spends a lot} middle {spends an average amount} other {spends little}}}} ({m, number} of {mBest, number}).',
  'why.scores.lowest': 'In these scores 1 is the best.',
  'why.rule':
    '{rules, plural, =1 {In the map “{map}” this leads to {segment}: {conditions}.} other {Rule {rule, number} of # in the map “{map}” leads to {segment}: {conditions}.}}',
  'why.rule.none': 'No rule of the map “{map}” matches the code {code}.',
  'why.condition.codes':
    '{others, plural, =0 {code {code}} one {code {code} or one other} other {code {code} or one of # others}}',
  'why.condition.r': '{span, select, one {recency {from, number}} other {recency {from, number} to {to, number}}}',
  'why.condition.f': '{span, select, one {frequency {from, number}} other {frequency {from, number} to {to, number}}}',
  'why.condition.m': '{span, select, one {monetary {from, number}} other {monetary {from, number} to {to, number}}}',
  'why.condition.fm':
    '{span, select, one {a mean of frequency and monetary of {from, number} (here {here, number})} other {a mean of frequency and monetary of {from, number} to {to, number} (here {here, number})}}',
  'why.condition.sum':
    '{span, select, one {a sum of scores of {from, number} (here {here, number})} other {a sum of scores of {from, number} to {to, number} (here {here, number})}}',
  'why.condition.tier':
    '{tier, plural, =5 {the best fifth of all customers by average score} =4 {the second fifth of all customers by average score} =3 {the middle fifth of all customers by average score} =2 {the fourth fifth of all customers by average score} other {the last fifth of all customers by average score}}',
  'why.condition.all': 'every customer',
  'why.move.recency':
    'A new order on the analysis date would raise recency from {from, number} to {to, number}{leads, select, elsewhere { and lead to {segment}} same { (still {segment})} other {}}.',
  'why.move.frequency':
    '{counted, select, days {{more, plural, one {# more day with a purchase} other {# more days with a purchase}}} lines {{more, plural, one {# more line} other {# more lines}}} other {{more, plural, one {# more order} other {# more orders}}}}, {needed, number} in all, would raise frequency from {from, number} to {to, number}{leads, select, elsewhere { and lead to {segment}} same { (still {segment})} other {}}.',
  'why.move.monetary':
    '{needed} instead of {now} would raise monetary from {from, number} to {to, number}{leads, select, elsewhere { and lead to {segment}} same { (still {segment})} other {}}.',
} as const
