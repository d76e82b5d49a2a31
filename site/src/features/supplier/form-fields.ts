import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';

/** What every part of the editor's form works with. */
export interface FormPart {
  readonly typed: TypedModel;
  readonly set: (change: Partial<TypedModel>) => void;
  /** What is wrong with a field, in words. */
  readonly said: (id: string) => string | undefined;
  readonly category: Category;
  readonly lot: Lot;
}
