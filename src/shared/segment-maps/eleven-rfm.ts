import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { asSegment } from './roles.ts'

/** The map of eleven segments that public SQL, Power BI and Kaggle work shares: each of the 125 codes in exactly one. */
export const elevenRfm: SegmentMap = {
  id: 'eleven-rfm',
  title: EN['map.eleven-rfm'],
  about: EN['map.eleven-rfm.about'],
  segments: [
    asSegment('Champions', 'champions'),
    asSegment('Loyal', 'loyal'),
    asSegment('Potential Loyalist', 'potential'),
    asSegment('New', 'new'),
    asSegment('Promising', 'promising'),
    asSegment('Need Attention', 'attention'),
    asSegment('About To Sleep', 'sleepy'),
    asSegment('At Risk', 'at-risk'),
    asSegment('Cannot Lose Them', 'cannot-lose'),
    asSegment('Hibernating', 'hibernating'),
    asSegment('Lost', 'lost'),
  ],
  rules: [
    { segment: 'Champions', codes: codes('555 554 544 545 454 455 445') },
    { segment: 'Loyal', codes: codes('543 444 435 355 354 345 344 335') },
    {
      segment: 'Potential Loyalist',
      codes: codes('553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323'),
    },
    { segment: 'New', codes: codes('512 511 422 421 412 411 311') },
    {
      segment: 'Promising',
      codes: codes('525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313'),
    },
    { segment: 'Need Attention', codes: codes('535 534 443 434 343 334 325 324') },
    { segment: 'About To Sleep', codes: codes('331 321 312 221 213 231 241 251') },
    {
      segment: 'At Risk',
      codes: codes('255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124'),
    },
    { segment: 'Cannot Lose Them', codes: codes('155 154 144 214 215 115 114 113') },
    { segment: 'Hibernating', codes: codes('332 322 233 232 223 222 132 123 122 212 211') },
    { segment: 'Lost', codes: codes('111 112 121 131 141 151') },
  ],
}

function codes(list: string): readonly string[] {
  return list.split(' ')
}
