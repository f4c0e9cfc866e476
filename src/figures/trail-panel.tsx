export function TrailPanel() {
  return null;
}
