// Runs before every npm script that needs a modern Node, so that an old one ends in a sentence instead of a crash. Kept in
// syntax that any Node since 6 understands.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    'Regulars needs Node 22.18 or newer, and this is Node ' +
      process.versions.node +
      '. Run "npm ci" again (it brings its own Node 24 on most systems), or install Node 24.',
  )
  process.exit(2)
}
