import { HashedText } from './hashed-text.ts'

/** A customer, order, product or place as the cells of a file name it. */
export class Named extends HashedText {
  /** Its key in the workspace, once somebody looked it up. */
  key: number | null = null
}
