declare module 'opencc-js/dict/TSCharacters' {
  /** "亂 乱|乾 干|…": a traditional character, a space, the simplified one; OpenCC, Apache-2.0. */
  const characters: string

  export = characters
}
