declare module 'unicode-confusables' {
  /** The text with every character replaced by the one that it is easily taken for (Unicode UTS 39, confusables.txt). */
  const confusables: { rectifyConfusion(text: string): string }
  export = confusables
}
