/**
 * Whether what stands behind `element` is dark. Neither mail page says so anywhere, and the compose can be light in a
 * dark page, so the nearest opaque background is asked.
 */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    // "transparent" is rgba(0, 0, 0, 0).
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
