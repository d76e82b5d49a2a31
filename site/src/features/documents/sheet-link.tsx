import { apiPrefix } from '../../../../shared/contract/define-route.ts';
import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { optionConflicts } from '../../../../shared/domain/catalogue/price.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { fillPath, queryText } from '../../api/address.ts';
import { ButtonLink } from '../../components/button.tsx';
import { t } from '../../i18n/text.ts';

interface Props {
  readonly model: ModelId;
  readonly version: ModelVersion;
  readonly options: readonly string[];
}

/** The technical sheet of what is configured; none while the chosen options do not go together. Public, so a plain link does. */
export const SheetLink = ({ model, version, options }: Props) =>
  optionConflicts(version, options).length > 0 ? null : (
    <ButtonLink href={`${apiPrefix}${fillPath('/models/{modelId}/sheet', { modelId: model })}${queryText({ options: options.join(',') })}`}>
      {t('model.sheet')}
    </ButtonLink>
  );
