/** The rule by which no name stands for an address, but for that of the dev server. */
export function hostRules(devServer: string | null): string {
  const host = devServer === null ? undefined : URL.parse(devServer)?.hostname
  return host ? `MAP * ~NOTFOUND, EXCLUDE ${host}` : 'MAP * ~NOTFOUND'
}
