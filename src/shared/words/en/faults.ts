const FILE = '{named, select, yes {"{name}"} other {A file}}'
const A_FILE = '{named, select, yes {"{name}"} other {a file}}'

/** What SQLite and the system say of a workspace, a file, a disk or the memory, and what to do. */
export const FAULTS = {
  'fault.disk.workspaceFull': 'The disk is full, so the workspace could not be written. Free some space and try again.',
  'fault.disk.noRoomForLog':
    'The disk of the workspace has too little room for this: {free, number} MB are left, and at least {needed, number} MB more are needed. Nothing was changed. Free some space, or move the workspace to another disk, and try again.',
  'fault.disk.temporaryFull':
    'The disk that holds temporary files is full. Free some space there, or set TMPDIR to a folder on another disk, and try again.',
  'fault.disk.temporaryFolder':
    'The folder for temporary files cannot be used. Set TMPDIR to a folder that you may write to, and try again.',
  'fault.disk.fault':
    'The disk reported a fault while the workspace was read or written. Check that it is still connected and that your quota is not used up, and try again.',
  'fault.memory': 'This needs more memory than there is. Close other programs, or split the file, and try again.',
  'fault.workspace.moved':
    'The workspace was moved, renamed or removed while it was open. Put it back where it was, and open it again.',
  'fault.workspace.protected': 'The workspace cannot be written to. Check that it is not write-protected.',
  'fault.workspace.cannotOpen':
    'The workspace could not be opened. Check that its folder exists and can be written to.',
  'fault.workspace.damaged': 'The workspace is damaged. Restore a backup, or start a new workspace.',
  'fault.workspace.foreign': 'This file is not a Regulars workspace.',
  'fault.workspace.inUse': 'The workspace is in use by another program. Close that one first.',
  'fault.workspace.locked': 'The workspace is in use at the moment. Wait a little and try again.',
  'fault.file.full': `The disk is full, so ${A_FILE} could not be written. Free some space and try again.`,
  'fault.file.quota': `Your disk quota is used up, so ${A_FILE} could not be written. Free some space and try again.`,
  'fault.file.tooLarge': `${FILE} is larger than its disk allows a file to be. Choose another disk.`,
  'fault.file.missing': `${FILE} or its folder is not there. It may have been moved, renamed or removed: choose it again.`,
  'fault.file.noFolder': `${FILE} is not there: a file lies where its folder should be. Choose another place.`,
  'fault.file.folder': `${FILE} is a folder. Choose a file.`,
  'fault.file.longName': `The name of ${A_FILE} is too long for its disk. Shorten it.`,
  'fault.file.circle': `${FILE} is a link that leads back to itself. Choose the file itself.`,
  'fault.file.denied': `${FILE} cannot be read or written: you have no permission, or another program holds it. Close it there, or choose another place.`,
  'fault.file.readOnly': `${FILE} is on a disk that cannot be written to. Choose another place.`,
  'fault.file.held': `${FILE} is held by another program. Close it there and try again.`,
  'fault.file.tooManyOpen': 'Too many files are open on this computer. Close other programs and try again.',
  'fault.file.disconnected': `The disk of ${A_FILE} reported a fault or is no longer connected. Check it, or copy the file to another disk.`,
} as const
