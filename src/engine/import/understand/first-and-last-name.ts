import { foldHeader } from '../values/fold.ts'

/** The two columns of a person's name, the first name before the last. */
export type NameParts = readonly [first: number, last: number]

const FIRST =
  'firstname givenname forename vorname prenom nombre nome voornaam fornamn fornavn etunimi imie jmeno meno keresztnev prenume ime ad isim имя име ονομα'.split(
    ' ',
  )
const LAST =
  'lastname surname familyname nachname familienname nom nomdefamille apellido apellidos cognome sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko prijmeni priezvisko vezeteknev nume prezime priimek soyad soyadi soyisim фамилия прізвище επωνυμο'.split(
    ' ',
  )

/** The columns of first and last names, of one person each, such as those of the one who pays; null where headings name no such two. */
export function nameParts(headings: readonly string[]): NameParts | null {
  const folded = headings.map((heading) => foldHeader(heading.replaceAll(/\([^)]*\)/g, '')))
  for (const [first, heading] of folded.entries()) {
    const part = FIRST.find((name) => heading.endsWith(name))
    if (part === undefined) continue
    const whose = heading.slice(0, heading.length - part.length)
    const last = folded.findIndex((other) => LAST.some((name) => other === whose + name))
    if (last >= 0) return [first, last]
  }
  return null
}
