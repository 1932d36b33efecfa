/** The channels between preload and main: all calls pass one of them, so that there is one gate. */
export const CHANNELS = { call: 'regulars:call', drop: 'regulars:drop', event: 'regulars:event' } as const
