import { useSession } from '../session/use-session.ts';

interface Props {
  readonly quote: { readonly id: string; readonly number: string };
  /** Who may read it; for everybody else it is a number. */
  readonly parties: readonly string[];
}

/** The quote that something came from. */
export const QuoteLink = ({ quote: { id, number }, parties }: Props) => {
  const session = useSession();
  return session && parties.includes(session.organisation.kbo) ? <a href={`/offertes/${id}/`}>{number}</a> : <span>{number}</span>;
};
