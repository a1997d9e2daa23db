/** The largest of some sizes (points) at which a text of so many letters keeps to its box; the last where none does. */
export function fitSize(text: string, steps: readonly (readonly [letters: number, points: number])[]): number {
  const fitting = steps.find(([letters]) => text.length <= letters) ?? steps.at(-1);
  return fitting?.[1] ?? 12;
}
