import { exportModelsRoute } from '../../../../shared/contract/exports.routes.ts';
import { frameworkId, lotId } from '../../../../shared/domain/frameworks/ids.ts';
import { isKbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from './export-button.tsx';

interface Props {
  /** What is chosen of each facet, by its name in the address. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** Several values of one facet cannot be asked for: then all of them come. */
const only = (values: readonly string[] = []): string | undefined => (values.length === 1 ? values[0] : undefined);

const queryOf = (choices: Props['choices']) => {
  const [framework, lot, supplier, category] = ['raamcontract', 'perceel', 'leverancier', 'categorie'].map((facet) => only(choices[facet]));
  return {
    ...(lot === undefined && framework !== undefined && { framework: frameworkId(framework) }),
    ...(lot !== undefined && { lot: lotId(lot) }),
    ...(supplier !== undefined && isKbo(supplier) && { supplier }),
    ...(category !== undefined && { category }),
  };
};

/** The models of the chosen category, agreement, lot and supplier as a workbook. */
export const CatalogueExport = ({ choices }: Props) => (
  <div class="row">
    <ExportButton fetchFile={() => callApi(exportModelsRoute, { query: queryOf(choices) })} />
    <span class="soft small">{p('download.excel-models')}</span>
  </div>
);
