import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { differences } from '../../../../shared/domain/catalogue/difference.ts';
import { contentOf } from '../../../../shared/domain/catalogue/model-change.ts';
import { DataTable } from '../../components/data-table.tsx';
import { date, moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { fieldText, optionNames, valueText } from '../review/change-text.ts';
import type { Dossier } from './load-editor.ts';

/** Every version that was published, the newest first, each with what it changed about the one before. */
const Versions = ({ versions, category }: { readonly versions: Dossier['versions']; readonly category: Category }) => (
  <ol class="timeline">
    {versions.map(({ published, reason, at, index }, place) => {
      const before = versions[place + 1]?.published;
      const names = { category, options: optionNames(published, before) };
      const changed = before ? differences(contentOf(before), contentOf(published)) : [];
      return (
        <li key={published.number} class="timeline__event">
          <p>
            <strong>{p('history.version', { number: published.number, day: date(published.effectiveFrom) })}</strong>
          </p>
          <p class="soft small">
            {p('history.published', { when: moment(at), reason: p(`history.reason.${reason}`) })}
            {index === undefined ? '' : ` (${index})`}
          </p>
          {changed.length > 0 && (
            <DataTable
              caption={p('history.changed', { number: published.number })}
              captionHidden
              rows={changed}
              rowKey={({ field }) => field}
              columns={[
                { key: 'field', heading: p('change.field'), cell: ({ field }) => fieldText(field, names) },
                { key: 'before', heading: p('history.before'), cell: (row) => valueText(row.field, row.before, names) },
                { key: 'after', heading: p('history.after'), cell: (row) => valueText(row.field, row.after, names) },
              ]}
            />
          )}
        </li>
      );
    })}
  </ol>
);

/** What was published of a model, and what was decided about what was sent in. */
export const ModelHistory = ({ dossier: { versions, events }, category }: { readonly dossier: Dossier; readonly category: Category }) => (
  <div class="stack">
    <section class="card">
      <h2>{p('history.versions')}</h2>
      {versions.length === 0 ? <p class="soft">{p('history.none')}</p> : <Versions versions={versions} category={category} />}
    </section>
    {events.length > 0 && (
      <section class="card">
        <h2>{p('history.events')}</h2>
        <ol class="timeline">
          {events.map(({ action, at, byName, lines, declined, note, version }) => (
            <li key={version} class="timeline__event">
              <p>
                <strong>{p(`history.action.${action}`, { count: lines.length })}</strong>
                {declined.length > 0 && `, ${p('history.declined-too', { count: declined.length })}`}
              </p>
              <p class="soft small">{p('history.by', { who: byName, when: moment(at) })}</p>
              {note !== undefined && <p class="timeline__note">{note}</p>}
            </li>
          ))}
        </ol>
      </section>
    )}
  </div>
);
