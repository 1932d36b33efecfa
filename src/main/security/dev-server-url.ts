/** Whether an address is on the dev server, web sockets included. */
export function isDevServerUrl(address: string, devServer: string | null): boolean {
  return devServer !== null && URL.parse(address)?.host === URL.parse(devServer)?.host
}
