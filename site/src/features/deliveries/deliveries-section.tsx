import { type Delivery, roundsOf, standingOf } from '../../../../shared/domain/deliveries/delivery.ts';
import { acceptedOf, deliveredOf } from '../../../../shared/domain/ordering/progress.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { Status, type StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import type { OrderView } from '../ordering/send-orders.ts';
import { AppointmentText } from './appointment-text.tsx';
import { lineNamed, nameOf } from './line-name.ts';

interface Props {
  readonly order: OrderView['order'];
  readonly execution: NonNullable<OrderView['execution']>;
  /** The reader is the buyer, who checks. */
  readonly checking: boolean;
}

const tones = { 'to-check': 'attention', 'to-mend': 'critical', accepted: 'good' } as const satisfies Record<string, StatusTone>;

/** The appointment, how far each line has come, and every part with its checks and mends, the newest first. */
export const DeliveriesSection = ({ order, execution, checking }: Props) => (
  <section class="card" aria-labelledby="deliveries">
    <h2 id="deliveries">{p('deliveries.title')}</h2>
    <div class="stack">
      {execution.appointment && (
        <div>
          <h3>{p('appointment.title')}</h3>
          <AppointmentText appointment={execution.appointment} />
        </div>
      )}
      <dl class="facts">
        {order.lines.map((line) => (
          <div key={line.number}>
            <dt>{nameOf(line)}</dt>
            <dd>
              {p('deliveries.came', { delivered: deliveredOf(line), ordered: line.quantity })}
              {acceptedOf(line) > 0 && `, ${p('deliveries.taken', { accepted: acceptedOf(line) })}`}
            </dd>
          </div>
        ))}
      </dl>
      {execution.deliveries.length === 0 && <p class="soft">{p('deliveries.none')}</p>}
      {execution.deliveries.toReversed().map((delivery) => (
        <Part key={delivery.number} order={order} delivery={delivery} checking={checking} />
      ))}
      {order.warrantyUntil && <p>{p('deliveries.warranty', { day: order.warrantyUntil })}</p>}
    </div>
  </section>
);

const Part = ({ order, delivery, checking }: { readonly delivery: Delivery } & Pick<Props, 'order' | 'checking'>) => {
  const standing = standingOf(delivery);
  const waits = standing === 'to-check' && !checking;
  const rounds = roundsOf(delivery);
  return (
    <article class="part stack">
      <div class="row row--apart">
        <h3>{p('deliveries.part', { number: delivery.number, day: rounds[0]?.on ?? delivery.deliveredOn })}</h3>
        <Status tone={tones[standing]}>{p(waits ? 'deliveries.waits-buyer' : `standing.${standing}`)}</Status>
      </div>
      <ul class="part__lines">
        {delivery.lines.map(({ line, quantity, serials }) => (
          <li key={line}>
            {p('deliveries.line', { quantity, name: lineNamed(order, line) })}
            {serials.length > 0 && <span class="block soft small part__serials">{serials.join(' · ')}</span>}
          </li>
        ))}
      </ul>
      {delivery.note && <p class="timeline__note">{delivery.note}</p>}
      <AttachmentList attachments={delivery.attachments} />
      {rounds.map(({ check, reportedOn }, index) => (
        <Round key={`${reportedOn} ${index}`} order={order} check={check} reportedOn={reportedOn} mend={delivery.mends[index - 1]} />
      ))}
    </article>
  );
};

const Round = ({
  order,
  check,
  reportedOn,
  mend,
}: Pick<Props, 'order'> & {
  readonly check: Delivery['checks'][number] | undefined;
  readonly reportedOn: LocalDate;
  readonly mend: Delivery['mends'][number] | undefined;
}) => (
  <>
    {mend && (
      <div>
        <p class="strong">{p('deliveries.mended', { day: mend.on, name: mend.by.name })}</p>
        <p>{mend.note}</p>
        <AttachmentList attachments={mend.attachments} />
      </div>
    )}
    {check && (
      <div class="stack">
        <p class="strong">{p('deliveries.check', { day: check.on, name: check.by.name })}</p>
        {check.receivedOn && (
          <p>{p(mend ? 'deliveries.mended-otherwise' : 'deliveries.came-otherwise', { came: check.receivedOn, reported: reportedOn })}</p>
        )}
        <ul class="part__lines">
          {check.lines.map(({ line, accepted, refused, defects }) => (
            <li key={line}>
              {lineNamed(order, line)}: {p('deliveries.accepted-refused', { accepted, refused })}
              {defects && <span class="block timeline__note">{defects}</span>}
            </li>
          ))}
        </ul>
        {check.mendBy && <p>{p('deliveries.mend-by', { day: check.mendBy })}</p>}
        {check.remarks && <p class="timeline__note">{check.remarks}</p>}
        {check.checklist.length > 0 && (
          <details>
            <summary>{p('deliveries.checklist')}</summary>
            <ul class="part__lines">
              {check.checklist.map(({ category, item, answer, remark }) => (
                <li key={`${category} ${item}`}>
                  {item}: <span class="strong">{p(`answer.${answer}`)}</span>
                  {remark && <span class="block soft small">{remark}</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
        <AttachmentList attachments={check.attachments} />
      </div>
    )}
  </>
);
