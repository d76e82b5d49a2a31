import { type Ceiling, ceilingLevel, usage } from '../../../shared/domain/frameworks/ceiling.ts';
import { euroShort, number, percent } from '../format/numbers.ts';
import { t } from '../i18n/text.ts';
import { Status, type StatusTone } from './status.tsx';

const tones = { ample: 'good', attention: 'attention', critical: 'critical', reached: 'critical' } as const satisfies Record<
  ReturnType<typeof ceilingLevel>,
  StatusTone
>;

/** What is left of a ceiling in words: `€ 1,2 mln. van € 4 mln.` and/or `12 van 40 stuks`. */
export const roomWords = ({ maximum, room }: Pick<Ceiling, 'maximum' | 'room'>): string =>
  [
    maximum.value !== undefined && t('room.value', { left: euroShort(room.value ?? 0), most: euroShort(maximum.value) }),
    maximum.quantity !== undefined && t('room.quantity', { left: number(room.quantity ?? 0), most: number(maximum.quantity) }),
  ]
    .filter((part) => part !== false)
    .join(' · ');

/** How far a ceiling is used: a bar to look at, the figures to read, a word for how it stands. */
export const RoomBar = ({ ceiling }: { readonly ceiling: Ceiling }) => {
  const used = usage(ceiling);
  const level = ceilingLevel(ceiling);
  return (
    <div class={`room room--${level}`}>
      <svg class="room__bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="room__track" width="1000" height="8" rx="4" />
        <rect class="room__used" width={Math.min(1000, Math.round(used / 10))} height="8" rx="4" />
      </svg>
      <div class="room__words">
        <span class="figure">{roomWords(ceiling)}</span>
        <span class="soft">{t('room.used', { share: percent(used, 0) })}</span>
      </div>
      {level !== 'ample' && (
        <div>
          <Status tone={tones[level]}>{t(`ceiling.${level}`)}</Status>
        </div>
      )}
    </div>
  );
};
