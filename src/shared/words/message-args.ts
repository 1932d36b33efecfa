/** What a message can be given: numbers are written in the locale's way where the message says so, texts as they are. */
export type MessageValue = string | number

/** The arguments that a message names, read from its text: `{count, plural, one {# row} other {# rows}} of {file}` names two. */
export type ArgsOf<Message extends string> = { readonly [Name in ArgNames<Message>]: MessageValue }

/** The names in braces at the places where ICU has arguments; the texts inside plurals and selects are no names. */
export type ArgNames<
  Message extends string,
  Stack extends string = 'body',
> = Message extends `${infer Head}{${infer Tail}`
  ? Closed<Head, Stack> extends infer Open extends string
    ? Open extends `argument${string}`
      ? ArgNames<Tail, `body ${Open}`>
      : NameOf<Tail> | ArgNames<Tail, `argument ${Open}`>
    : never
  : never

/** The stack after the closing braces in a piece of text. */
type Closed<Text extends string, Stack extends string> = Text extends `${string}}${infer Rest}`
  ? Closed<Rest, Stack extends `${string} ${infer Below}` ? Below : Stack>
  : Stack

type NameOf<Tail extends string> = Tail extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : never
