/** A text as a sentence begins. Vietnamese and English have one rule, whatever the machine's own language. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
