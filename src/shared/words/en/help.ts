/** The guide, the glossary, what is new, the tour and what is said of the program. */
export const HELP = {
  'screens.group.help': 'Guide',
  'guide.title': 'Guide',
  'guide.about': 'How to use Regulars and how its figures are computed. Works offline.',
  'guide.words': 'help manual documentation how to first steps figures formulas troubleshooting tills',
  'guide.contents': 'Pages of the guide',
  'guide.here': 'Help with this screen',
  'guide.here.words': 'guide explain what is this',

  'glossary.title': 'Glossary',
  'glossary.about': 'The terms that have a dotted line under them.',
  'glossary.words': 'terms words meaning definition explain',
  'glossary.term': '{name}: {about}',

  'whatsNew.title': 'What’s new',
  'whatsNew.words': 'changes update version release news',
  'whatsNew.version': 'Version {version}',
  'whatsNew.updated': 'Regulars was updated to version {version}.',

  'tour.title': 'Tour',
  'tour.start': 'Take the tour',
  'tour.start.words': 'help first steps introduction',
  'tour.step': '{step, number} of {of, number}',
  'tour.skip': 'Skip the tour',
  'tour.on': 'Go on',
  'tour.done': 'End the tour',
  'tour.import':
    'This is a sample file from a till. You see which column is the customer, the date and the amount. With a file of your own you can change that here.',
  'tour.record':
    'Every row of the file is accounted for: it was kept, set aside or refused. Rows that could not be used are listed with the reason.',
  'tour.segments':
    'Each customer belongs to a segment, by how recently and how often they bought and how much they spent. Choose a segment to see who is in it.',
  'tour.overdue':
    'These customers are later than their own rhythm says. It is the list to start with when you want people to come back.',
  'tour.report':
    'What you found can leave the app: as a printed report, an Excel workbook, or lists of people to write to.',

  'about.version': 'Version',
  'about.runtime': 'Electron, Chromium, Node',
  'about.versions': '{electron}, {chromium}, {node}',
  'about.system': 'System',
  'about.system.value': '{platform} {release}, {arch}',
  'about.processors': 'Processors',
  'about.memory': 'Memory',
  'about.memory.value': '{total} MB, {free} MB of it free',
  'about.language': 'Language',
  'about.packaged': 'Installed',
  'about.packaged.value': '{packaged, select, yes {yes} other {no, run from its source}}',
  'about.workspace': 'Workspace',
  'about.workspace.value':
    '{imports, plural, one {# import} other {# imports}}, {lines, plural, one {# line} other {# lines}}, {customers, plural, one {# customer} other {# customers}}',
  'about.workspace.none': 'not open',
  'about.fact': '{name}: {value}',
  'about.copy': 'Copy diagnostics',
  'about.copied': 'Copied. It contains no names, paths or sales.',
  'about.offline': 'Regulars never goes online and looks for no updates.',
} as const
