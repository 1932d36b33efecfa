import type { CustomerAttribute } from './settings.ts'

/** A value of an attribute with how many customers have it. */
export interface AttributeValue {
  readonly name: string
  readonly customers: number
}

/** A store or country with how many orders it has. */
export interface Place {
  readonly name: string
  readonly orders: number
}

/** Where the orders of a workspace were made, those with most orders first; empty where no file said it. */
export interface OrderPlaces {
  readonly stores: readonly Place[]
  readonly countries: readonly Place[]
  /** What lists of customers say of them, the commonest first. */
  readonly attributes: Readonly<Record<CustomerAttribute, readonly AttributeValue[]>>
}
