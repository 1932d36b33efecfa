import { HashedText } from '../read/hashed-text.ts'
import { isOnlyTotalLabel } from './row-words.ts'

/** A customer, order, product or place as the cells of a file name it. */
export class Named extends HashedText {
  /** Whether it names nothing but a total. */
  readonly isTotal: boolean
  /** Its key in the workspace, once somebody looked it up. */
  key: number | null = null

  constructor(text: string) {
    super(text)
    this.isTotal = isOnlyTotalLabel(text)
  }
}
