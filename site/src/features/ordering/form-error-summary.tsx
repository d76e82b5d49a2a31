import { p } from '../../i18n/personal.ts';
import type { FormErrors } from './order-form-check.ts';

/** How many fields ask for attention; each says itself why. */
export const FormErrorSummary = ({ errors }: { readonly errors: FormErrors }) => {
  const count = Object.keys(errors).length;
  return (
    <p role="alert" class={count > 0 ? 'utrecht-form-field-error-message' : 'visually-hidden'}>
      {count > 0 ? p('form.errors', { count }) : ''}
    </p>
  );
};

/** Brings the reader to the first field that is not accepted, once it is marked; nowhere when no field is. */
export const focusFirstError = (): void => {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('[aria-invalid="true"]') ?? document.getElementById('billing-sum');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  });
};
