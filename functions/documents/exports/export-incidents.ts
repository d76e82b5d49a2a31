import type * as z from 'zod';
import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { incidentRow } from '../../../shared/contract/incidents.schemas.ts';
import type { IncidentKind, Party } from '../../../shared/domain/incidents/incident.ts';
import type { IncidentState } from '../../../shared/domain/incidents/incident-transitions.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { IncidentLists } from '../../incidents/incident-lists.repository.ts';
import { makeListIncidents } from '../../incidents/list-incidents.ts';
import type { Clock } from '../../platform/clock.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';

const stateWords = {
  open: 'Wacht op antwoord',
  answered: 'Beantwoord',
  resolved: 'Oplossing voorgesteld',
  escalated: 'Bij de beheerder',
  closed: 'Afgesloten',
  decided: 'Beslist',
} as const satisfies Record<IncidentState, string>;

const kindWords = {
  late: 'Laattijdige levering',
  defect: 'Gebrek',
  'wrong-delivery': 'Verkeerde levering',
  invoice: 'Factuur',
  service: 'Dienst of waarborg',
  other: 'Iets anders',
} as const satisfies Record<IncidentKind, string>;

const partyWords = { buyer: 'besteller', supplier: 'leverancier' } as const satisfies Record<Party, string>;

const columns: readonly SheetColumn<z.output<typeof incidentRow>>[] = [
  { head: 'Nummer', type: 'text', width: 18, value: ({ number }) => number },
  { head: 'Toestand', type: 'text', width: 22, value: ({ state }) => stateWords[state] },
  { head: 'Soort', type: 'text', width: 22, value: ({ kind }) => kindWords[kind] },
  { head: 'Probleem', type: 'text', width: 44, value: ({ title }) => title },
  { head: 'Bestelling', type: 'text', width: 16, value: ({ orderNumber }) => orderNumber },
  { head: 'Besteller', type: 'text', width: 30, value: ({ buyerName }) => buyerName },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Gemeld door', type: 'text', width: 14, value: ({ openedBy }) => partyWords[openedBy] },
  { head: 'Aan zet', type: 'text', width: 14, value: ({ turn }) => turn && partyWords[turn] },
  { head: 'Op te lossen tegen', type: 'date', width: 18, value: ({ deadline }) => deadline },
  { head: 'Te laat', type: 'text', width: 9, value: ({ late }) => (late ? 'ja' : 'nee') },
  { head: 'Beheerder ingeschakeld', type: 'moment', width: 22, value: ({ escalatedAt }) => escalatedAt },
  { head: 'Gemeld', type: 'moment', width: 17, value: ({ createdAt }) => createdAt },
  { head: 'Laatst gewijzigd', type: 'moment', width: 17, value: ({ updatedAt }) => updatedAt },
];

/** The list of incidents as the caller sees it, as a workbook. One query per five hundred rows. */
export const makeExportIncidents =
  (deps: { readonly incidents: IncidentLists; readonly now: Clock }) =>
  async (caller: Principal): Promise<Success<FileAnswer>> => {
    const list = makeListIncidents(deps);
    const at = deps.now();
    const { rows, cut } = await collect(async (cursor) => (await list(caller, { cursor, limit: pageSize })).value);
    const bytes = await renderWorkbook({
      title: 'Incidenten',
      at,
      explanation: explanationOf({ at, rows: rows.length, cut, sample: rows.some(({ sample }) => sample), filters: [] }),
      sheets: [sheetOf('Incidenten', columns, rows)],
    });
    return ok({ name: `incidenten-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
