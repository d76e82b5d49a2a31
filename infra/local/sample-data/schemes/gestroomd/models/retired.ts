export const retired = [] as const satisfies readonly import('../../../../../../shared/domain/catalogue/model.ts').Model[];
