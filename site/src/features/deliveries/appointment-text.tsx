import type { Appointment } from '../../../../shared/domain/deliveries/appointment.ts';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';

/** When and where, and whether both agreed. */
export const AppointmentText = ({ appointment }: { readonly appointment: Appointment }) => {
  const { on, from, until, place, remarks, agreed, proposedBy } = appointment;
  return (
    <div class="stack stack--tight">
      <p class="strong">{p('appointment.when', { day: on, from, until })}</p>
      <p>{place}</p>
      {remarks && <p class="soft">{remarks}</p>}
      {agreed ? (
        <Status tone="good">{p('appointment.agreed')}</Status>
      ) : (
        <Status tone="attention">{p('appointment.proposed', { name: proposedBy.name })}</Status>
      )}
    </div>
  );
};
