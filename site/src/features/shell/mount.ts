import { type ComponentType, h, render } from 'preact';

/**
 * Puts a component in the page's `data-island` of that name, in place of what stood there to wait with.
 * Own entry modules instead of Astro's islands, whose inline start-up script a strict `script-src 'self'` refuses.
 */
export const mount = (island: string, Component: ComponentType): void => {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${island}"]`)) {
    place.replaceChildren();
    render(h(Component, {}), place);
  }
};
