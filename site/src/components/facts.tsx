interface Props {
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Terms above their values, for values that are long. */
  readonly stacked?: boolean;
}

/** Terms with their values. */
export const Facts = ({ facts, stacked = false }: Props) => (
  <dl class={stacked ? 'facts facts--stacked' : 'facts'}>
    {facts.map(([label, text]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
