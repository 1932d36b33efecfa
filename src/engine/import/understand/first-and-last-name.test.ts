import { expect, it } from 'vitest'
import { nameParts } from './first-and-last-name.ts'

it.each([
  ['First name,Last name', [0, 1]],
  ['Last name,First name', [1, 0]],
  ['Order,Vorname (Kunde),Nachname (Kunde)', [1, 2]],
  ['Shipping last name,Billing first name,Billing last name', [1, 2]],
  ['Nom,Prénom', [1, 0]],
  ['First name,Shipping last name', null],
  ['Customer,Last name', null],
])('first and last names stand in %s', (headings, columns) => {
  expect(nameParts(headings.split(','))).toEqual(columns)
})
