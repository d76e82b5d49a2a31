import type { ComponentChildren, JSX } from 'preact';

/** `primary` is the one next step of a page; everything else is `secondary` or `subtle`. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle';

const kinds = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
} as const satisfies Record<ButtonKind, string>;

const classOf = (kind: ButtonKind, wide: boolean) => `utrecht-button ${kinds[kind]}${wide ? ' utrecht-button--wide' : ''}`;

interface Look {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

type ButtonProps = Look & Omit<JSX.IntrinsicElements['button'], 'class' | 'kind'>;

export const Button = ({ kind = 'secondary', wide = false, type = 'button', disabled, children, ...rest }: ButtonProps) => (
  <button {...rest} type={type} disabled={disabled} class={`${classOf(kind, wide)}${disabled ? ' utrecht-button--disabled' : ''}`}>
    {children}
  </button>
);

type ButtonLinkProps = Look & Omit<JSX.IntrinsicElements['a'], 'class' | 'kind'> & { readonly href: string };

/** Looks like a button, goes somewhere: a link to the reader's software too. */
export const ButtonLink = ({ kind = 'secondary', wide = false, children, ...rest }: ButtonLinkProps) => (
  <a {...rest} class={classOf(kind, wide)}>
    {children}
  </a>
);
