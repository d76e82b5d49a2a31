import { signersOf } from '../../../../shared/domain/ordering/approval-policy.ts';
import type { ApprovalRoute, ApprovalStep } from '../../../../shared/domain/ordering/order.ts';
import { moment, today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { namesOf, type PolicyView, usePolicy } from './use-policy.ts';

interface Props {
  readonly approval: ApprovalRoute;
  /** As long as the order waits for signatures, the next one is somebody's turn. */
  readonly waiting: boolean;
}

/** Who signed an order, who is next and by when. */
export const ApprovalChain = ({ approval, waiting }: Props) => {
  const { loaded } = usePolicy(true);
  const policy = loaded.state === 'ready' ? loaded.value : undefined;
  const current = approval.steps.findIndex(({ given }) => given === undefined);
  return (
    <section class="card" aria-labelledby="chain">
      <h2 id="chain">{p('chain.title')}</h2>
      <ol class="chain">
        {approval.steps.map((step, index) => (
          <li key={step.title} class={step.given ? 'chain__step chain__step--signed' : 'chain__step'}>
            <p class="strong">{step.title === '' ? p('chain.plain-step') : step.title}</p>
            {step.given ? (
              <Signed given={step.given} policy={policy} />
            ) : (
              waiting && <Waiting step={step} now={index === current} policy={policy} />
            )}
          </li>
        ))}
      </ol>
      {waiting && <p class="soft">{p('chain.due', { day: approval.dueOn })}</p>}
    </section>
  );
};

const unknown = () => p('approval.unknown-person');

const Signed = ({ given, policy }: { readonly given: NonNullable<ApprovalStep['given']>; readonly policy: PolicyView | undefined }) => {
  const [absent] = given.insteadOf !== undefined && policy ? namesOf(policy, unknown())([given.insteadOf]) : [];
  return (
    <p>
      {p('chain.signed', { name: given.by.name, moment: moment(given.at) })}
      {absent !== undefined && <span class="block soft">{p('chain.instead', { name: absent })}</span>}
    </p>
  );
};

const Waiting = ({
  step,
  now,
  policy,
}: {
  readonly step: ApprovalStep;
  readonly now: boolean;
  readonly policy: PolicyView | undefined;
}) => {
  if (!policy) return null;
  const nameAll = namesOf(policy, unknown());
  const able = signersOf(step, policy.substitutions, today()) ?? [];
  const standIns = able.filter((person) => !step.approvers.includes(person));
  return (
    <p>
      {p(now ? 'chain.now' : 'chain.later', { names: nameAll(step.approvers) })}
      {standIns.length > 0 && <span class="block soft">{p('chain.stands-in', { names: nameAll(standIns) })}</span>}
    </p>
  );
};
