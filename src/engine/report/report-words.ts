import type { Words } from '../../shared/words/words.ts'
import { wordsFor } from '../../shared/words/words-for.ts'
import type { Database } from '../database/open.ts'
import { readShop } from '../database/shop.ts'

/** The words of what is given out: in the language that the shop's reports have, else for who reads these languages. */
export function reportWords(database: Database, languages: readonly string[] | undefined): Words {
  const { language } = readShop(database)
  return wordsFor(language === null ? languages : [language])
}
