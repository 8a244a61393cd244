declare module 'naughty-words' {
  /** Words and phrases by BCP 47 language; LDNOOBW, CC BY 4.0. */
  const lists: Readonly<Record<string, readonly string[]>>
  export = lists
}
