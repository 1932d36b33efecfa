import { describe, expect, it } from 'vitest'
import { MENU_CALLS } from '../shared/calls/menu.ts'
import { MENU_COMMANDS, menuKeys } from '../shared/model/menu.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { placeOfHeading } from './features/help/guide-pages.ts'
import { SCREENS } from './screens.ts'
import { commandEntries, goTo } from './shell/command-entries.ts'
import { SCREEN_GROUPS, screenList } from './state/screen-entry.ts'

const list = screenList(SCREENS)
const entries = commandEntries(SCREENS)

describe('the screens', () => {
  it('stand in the navigation, or under a screen that does', () => {
    for (const { under, icon } of list) {
      if (under === undefined) expect(icon).not.toBeNull()
      else expect(SCREENS[under].under).toBeUndefined()
    }
    expect(list.every(({ group }) => SCREEN_GROUPS.includes(group))).toBe(true)
  })

  it('are explained in the guide, each under its own heading', () => {
    const explained = list.filter(({ icon, group }) => icon !== null && group !== 'help')
    const titles = explained.map(({ title }) => ENGLISH.say(title))
    expect(titles.filter((title) => placeOfHeading(title) === null)).toEqual([])
  })

  it('go as a list to the native menu', () => {
    const screens = list
      .filter(({ under }) => under === undefined)
      .map((screen) => ({ id: goTo(screen), title: screen.title, keys: screen.keys ?? null, group: screen.group }))
    expect(MENU_CALLS['menu.screens'].params.safeParse({ screens }).error).toBeUndefined()
  })
})

describe('the commands', () => {
  it('have an id each', () => {
    const ids = entries.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('share no key', () => {
    const keys = entries.flatMap((entry) => [entry.keys ?? [], entry.alsoKeys ?? []].flat())
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('are there for what the native menu asks for, but for what it tells itself', () => {
    const known = new Set(entries.map(({ id }) => id))
    const asked = [...MENU_COMMANDS, ...Object.keys(menuKeys(true))].filter((id) => !id.startsWith('app.'))
    expect(asked.filter((id) => !known.has(id))).toEqual([])
  })

  it('go to every screen that needs to be told nothing, and find what it can do from everywhere', () => {
    for (const screen of list) {
      const isFound = screen.icon !== null
      expect([screen.name, entries.some(({ id }) => id === goTo(screen))]).toEqual([screen.name, isFound])
      for (const { id } of screen.tasks ?? []) {
        expect(entries.find((entry) => entry.id === id)).toMatchObject({ place: screen.name })
        expect([id, entries.find((entry) => entry.id === id)?.elsewhere !== null]).toEqual([id, isFound])
      }
    }
  })
})
