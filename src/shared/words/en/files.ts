const KIND = '{kind, select, folder {a folder} pipe {a pipe} socket {a socket} other {a device}}'

/** What is wrong with a file that is to be read or written, or with a workspace's, and what to do. */
export const FILES = {
  'files.pasted': 'Pasted table {moment}',
  'files.notUtf8': 'Its path holds characters that are not written in UTF-8 and cannot be used here: rename it first.',
  'files.write.missingFolder':
    'The folder "{folder}" does not exist. Create it, or choose another folder for "{name}".',
  'files.write.shutFolder':
    'Nothing can be written in the folder "{folder}". Choose a folder of your own, such as Documents.',
  'files.write.full': 'The disk has no room for "{name}". Free some space, or choose another disk.',
  'files.write.longName': 'The name "{name}" is too long for this disk. Shorten it.',
  'files.write.lostName': '"{name}" cannot be written.',
  'files.write.deviceName': '"{name}" is the name of a device on Windows. Choose another name.',
  'files.write.circle': '"{name}" is a link that leads back to itself. Choose another name.',
  'files.write.fault': 'The disk reported a fault while "{name}" was written. Check the disk, or choose another one.',
  'files.write.folder': '"{path}" is a folder. Choose another name for the file.',
  'files.write.noFile': `"{name}" is ${KIND}, not a file, and stays as it is. Choose another name for the file.`,
  'files.write.protected': '"{name}" is write-protected. Save under another name, or allow writing to it first.',
  'files.write.held':
    '"{name}" cannot be replaced: another program holds it, perhaps Excel. Close it there and try again, or save under another name.',
  'files.write.input': '"{name}" is the file that is being read. Save under another name, so that it is not lost.',
  'files.write.workspace':
    '"{name}" belongs to the open workspace. Save under another name, so that the workspace is not lost.',
  'files.read.workspace': '{name} belongs to the open workspace. Choose the file that holds the export.',
  'files.read.folder': '{name} is a folder. Choose a file inside it.',
  'files.read.noFile': `{name} is ${KIND}, not a file. Save what comes from it as a file, and choose that.`,
  'files.read.missing': '{name} is not there any more. It may have been moved, renamed or deleted: choose it again.',
  'files.read.longName': 'The name of the file is too long for its disk. Shorten it and try again.',
  'files.read.circle': '{name} is a link that leads back to itself. Choose the file itself.',
  'files.read.locked':
    '{name} cannot be opened: another program holds it or you may not read it. Close it in Excel and try again.',
  'files.read.fault':
    '{name} cannot be read from its disk{code, select, none {} other { ({code})}}. Copy it to this computer and try again.',
  'files.workspace.longName': 'The name "{name}" is too long for a workspace. Shorten it.',
  'files.workspace.missing': 'There is no workspace {path}.',
  'files.workspace.lostName': 'The workspace "{name}" cannot be made.',
  'files.workspace.noFile': `"{name}" is ${KIND}, not a workspace.`,
  'files.workspace.empty': '"{name}" is an empty file, not a workspace. It was left as it is.',
  'files.workspace.hardLinks':
    '"{name}" has {count, number} names on this disk (hard links), so that two programs could change it at once. Make a copy of it and open that, or remove its other names.',
  'files.workspace.circle': '"{name}" is a link that leads back to itself.',
  'files.workspace.shutFolder': 'The workspace could not be opened: the folder {folder} may not be looked into.',
  'files.workspace.gone':
    'The workspace "{name}" {how, select, removed {was removed or renamed} replaced {was replaced by another file} other {was cut short by another program}} while Regulars was writing to it. What was just done is not stored. Put the file back where it was, or restore a backup, and open it again.',
} as const
