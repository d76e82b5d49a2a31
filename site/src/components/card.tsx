import type { ComponentChildren } from 'preact';

/** A bounded surface for one thing, with a heading when it has one. */
export const Card = ({ title, children }: { readonly title?: string; readonly children: ComponentChildren }) => (
  <section class="card">
    {title && <h2>{title}</h2>}
    {children}
  </section>
);
