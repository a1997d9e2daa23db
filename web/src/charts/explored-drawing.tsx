export function ExploredDrawing(_p: object) {
  return null;
}
