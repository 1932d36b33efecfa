import { SAMPLES } from '../../shared/model/given-files.ts'
import { menuKeys } from '../../shared/model/menu.ts'
import { type AnyScreen, type Screens, screenList } from '../state/screen-entry.ts'
import { IS_MAC } from '../ui/commands/keys.ts'
import { PALETTE } from '../ui/commands/palette.tsx'
import type { CommandEntry } from '../ui/commands/registry.tsx'
import { type PlainKey, say } from '../ui/words.ts'

const KEYS = menuKeys(IS_MAC)

/** The command that goes to a screen. */
export const goTo = ({ name }: Pick<AnyScreen, 'name'>) => `screen.${name}`

/** The command that opens a sample export. */
export const sampleCommand = (sample: (typeof SAMPLES)[number]) => `file.sample.${sample}`

/** What the frame around the screens offers, wherever one is. */
const FRAME: readonly CommandEntry[] = [
  here('file.open', 'commands.data', 'commands.open', 'commands.open.words', KEYS['file.open']),
  ...SAMPLES.map((sample) =>
    here(sampleCommand(sample), 'commands.data', `commands.sample.${sample}`, 'commands.sample.words'),
  ),
  here('workspace.open', 'commands.data', 'commands.workspace.open', undefined, KEYS['workspace.open']),
  here('workspace.create', 'commands.data', 'commands.workspace.create', undefined, KEYS['workspace.create']),
  here('customers.unseen', 'screens.customers', 'commands.unseen', 'commands.unseen.words'),
  here('theme.system', 'commands.view', 'commands.theme.system'),
  here('theme.light', 'commands.view', 'commands.theme.light'),
  here('theme.dark', 'commands.view', 'commands.theme.dark'),
  here('view.back', 'commands.view', 'commands.back', 'commands.back.words', KEYS['view.back']),
  here('view.forward', 'commands.view', 'commands.forward', 'commands.forward.words', KEYS['view.forward']),
  here('help.here', 'commands.help', 'guide.here', 'guide.here.words', KEYS['help.here']),
  here('tour.start', 'commands.help', 'tour.start', 'tour.start.words'),
  here('app.about', 'commands.help', 'menu.about'),
  here('app.licences', 'commands.help', 'menu.licences', 'licences.words'),
  here(PALETTE, 'commands.view', 'commands.palette', undefined, KEYS[PALETTE]),
]

/** Every command of the window: going to each screen, what each screen can do, and what the frame offers. */
export function commandEntries(screens: Screens): readonly CommandEntry[] {
  const list = screenList(screens)
  return [...list.flatMap(goEntry), ...FRAME, ...list.flatMap(taskEntries)]
}

function here(id: string, group: PlainKey, title: PlainKey, keywords?: PlainKey, keys?: string): CommandEntry {
  return { id, group: say(group), title: say(title), place: null, elsewhere: null, ...optional(keywords, keys) }
}

/** A screen that has to be told what to show cannot be gone to by its name. */
function goEntry(screen: AnyScreen): CommandEntry[] {
  if (screen.icon === null) return []
  return [
    {
      id: goTo(screen),
      title: say('screens.go', { screen: say(screen.title) }),
      group: say('screens.all'),
      place: null,
      elsewhere: null,
      ...optional(screen.keywords, screen.keys),
    },
  ]
}

function taskEntries({ name, title: group, icon, tasks = [] }: AnyScreen): CommandEntry[] {
  return tasks.map(({ id, title, keywords, keys, alsoKeys, showsFirst }) => ({
    id,
    title: say(title),
    group: say(group),
    place: name,
    elsewhere: icon === null ? null : showsFirst ? 'shows' : 'runs',
    ...optional(keywords, keys),
    ...(alsoKeys ? { alsoKeys } : {}),
  }))
}

function optional(keywords: PlainKey | undefined, keys: string | undefined) {
  return { ...(keywords === undefined ? {} : { keywords: say(keywords) }), ...(keys === undefined ? {} : { keys }) }
}
