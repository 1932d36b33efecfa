/**
 * Whether this program was built for developing, with hot reload and developer tools. Written into the program when it is built, so that
 * nothing in the environment of a released one can turn it on.
 */
export const IS_DEVELOPING: boolean = import.meta.env.DEV
