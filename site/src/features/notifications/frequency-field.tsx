import { type MailFrequency, mailFrequencies } from '../../../../shared/domain/notifications/settings.ts';
import type { TopicGroup } from '../../../../shared/domain/notifications/topic.ts';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly group: TopicGroup;
  readonly value: MailFrequency;
  readonly onChange: (frequency: MailFrequency) => void;
}

/** How often mail comes about one group of topics. */
export const FrequencyField = ({ group, value, onChange }: Props) => (
  <fieldset class="frequency">
    <legend>
      <span class="strong">{p(`mail-group.${group}`)}</span>
      <span class="soft small">{p(`mail-group-means.${group}`)}</span>
    </legend>
    <div class="frequency__choices">
      {mailFrequencies.map((frequency) => (
        <label key={frequency}>
          <input
            type="radio"
            class="utrecht-radio-button utrecht-radio-button--html-input"
            name={group}
            value={frequency}
            checked={value === frequency}
            onChange={() => onChange(frequency)}
          />
          {p(`mail-frequency.${frequency}`)}
        </label>
      ))}
    </div>
  </fieldset>
);
