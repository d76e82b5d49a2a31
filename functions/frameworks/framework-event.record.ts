import { frameworkEvent } from '../../shared/contract/commission-rules.routes.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { frameworkEventKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord } from '../platform/record.ts';

export interface FrameworkEvent {
  readonly framework: FrameworkId;
  readonly authority: Kbo;
  /** Of the framework after the change. */
  readonly version: number;
  readonly action: 'change-commission-rules';
  readonly by: { readonly person: string; readonly name: string; readonly organisation: Kbo };
  readonly at: Instant;
  readonly before: readonly CommissionRule[];
  readonly after: readonly CommissionRule[];
}

/** Who changed a framework, when, and what it was before; written with the change, never edited. */
export const frameworkEventRecord = defineRecord<FrameworkEvent>({
  kind: 'framework-event',
  schemaVersion: 1,
  schema: frameworkEvent,
  key: ({ framework, version }) => frameworkEventKey(framework, version),
  versioned: true,
});
